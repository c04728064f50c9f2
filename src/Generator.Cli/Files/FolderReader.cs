using System.Text;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>Reads folders and files from disk; what can't be read becomes a diagnostic.</summary>
internal static class FolderReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string YamlEnding = ".yml";
    private const string GuideFile = "guide.yml";
    private const string GuidesFolder = "guides";

    private static readonly string[] DataEndings = [".yaml", ".json"];

    // Of JSON only what tells the order of pages is read.
    private const string CategoryName = "_category_.json";

    /// <summary>
    /// All files below <paramref name="folder"/>, with paths relative to it, in ordinal order. What <see cref="FolderWalk"/> leaves out is told, and
    /// so are names that other systems refuse or take for one.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isAsked">Which files and folders in it are asked for, by path; all where it is <c>null</c>.</param>
    public static Outcome<SourceFolder> Read(string folder, Func<string, bool>? isAsked = null)
    {
        if (!Directory.Exists(folder))
            return Nothing(new Diagnostic(DiagnosticRules.FolderMissing, SourceSpan.Start(Shown(folder)), "There is no such folder."));
        var problems = new List<Diagnostic>();
        var texts = new List<SourceFile>();
        var others = new List<string>();
        var paths = PathsIn(folder, isAsked, problems);
        problems.AddRange(PortableNames.Check(paths));
        foreach (var path in paths)
        {
            if (!IsText(path))
                others.Add(path);
            else if (ReadText(folder, path, problems) is { } file)
                texts.Add(file);
        }
        foreach (var path in others.Where(o => IsNamed(o, texts)).ToList())
        {
            others.Remove(path);
            if (ReadText(folder, path, problems) is { } file)
                texts.Add(file);
        }
        return new Outcome<SourceFolder>(
            new SourceFolder(texts.OrderBy(t => t.Path, StringComparer.Ordinal).ToEquatableArray(), others.ToEquatableArray()),
            problems.Select(p => p.Under(Shown(folder))).ToEquatableArray());
    }

    /// <summary>Files that were never on disk, as the folder that they would make.</summary>
    /// <param name="paths">Their paths with <c>/</c>.</param>
    /// <param name="read">The bytes of one; asked for texts only.</param>
    public static Outcome<SourceFolder> FromMemory(IEnumerable<string> paths, Func<string, byte[]> read)
    {
        var problems = new List<Diagnostic>();
        var all = paths.Where(p => !p.Split('/').Any(n => n.StartsWith('.'))).Order(StringComparer.Ordinal).ToList();
        var texts = all.Where(IsText).Select(p => Decode(p, read(p), problems)).OfType<SourceFile>().ToEquatableArray();
        return new Outcome<SourceFolder>(new SourceFolder(texts, all.Where(p => !IsText(p)).ToEquatableArray()), problems.ToEquatableArray());
    }

    /// <summary>The folder as messages show it: as it was given, with <c>/</c>.</summary>
    public static string Shown(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    /// <summary>Decodes a file's bytes; a fault becomes a diagnostic with its line and column, and so does what is larger than is read.</summary>
    public static SourceFile? Decode(string path, byte[] bytes, List<Diagnostic> problems)
    {
        if (bytes.Length > TextBounds.BytesOf(path))
        {
            problems.Add(TextBounds.TooLarge(path, bytes.Length));
            return null;
        }
        if (OtherEncoding.Of(bytes) is { } other)
        {
            problems.Add(new Diagnostic(DiagnosticRules.NotUtf8, SourceSpan.Start(path), $"The file is {other}."));
            return null;
        }
        try
        {
            var text = Strict.GetString(bytes);
            return Bounded(new SourceFile(path, WithLineFeeds(text.StartsWith('\uFEFF') ? text[1..] : text)), problems);
        }
        catch (DecoderFallbackException fault)
        {
            problems.Add(NotUtf8(path, bytes, fault.Index));
            return null;
        }
    }

    /// <summary>Reads and decodes a file of a folder; what is wrong becomes a diagnostic at its path.</summary>
    public static SourceFile? ReadText(string folder, string path, List<Diagnostic> problems)
    {
        var read = PlainFile.Read(Path.Combine(folder, path), path);
        problems.AddRange(read.Diagnostics);
        return read.Value is { } bytes ? Decode(path, bytes, problems) : null;
    }

    private static SourceFile? Bounded(SourceFile file, List<Diagnostic> problems)
    {
        if (TextBounds.LongLine(file) is not { } problem)
            return file;
        problems.Add(problem);
        return null;
    }

    // Other kinds of data are texts only where a guide names them as its own: what else has such an ending is carried along as it is.
    private static bool IsNamed(string path, List<SourceFile> texts) =>
        DataEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && texts.Exists(t => t.Path.EndsWith(GuideFile, StringComparison.Ordinal) && t.Text.Contains(Path.GetFileName(path), StringComparison.Ordinal)
            && path.StartsWith(t.Path[..^GuideFile.Length], StringComparison.Ordinal));

    // Old programs end lines by a carriage return alone; whoever counts lines must count the same ones.
    private static string WithLineFeeds(string text)
    {
        if (!text.AsSpan().Contains('\r'))
            return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '\r' && (i + 1 == characters.Length || characters[i + 1] != '\n'))
                characters[i] = '\n';
        }
        return new string(characters);
    }

    private static bool IsText(string path) => DocumentNames.IsDocument(path) || path.EndsWith(YamlEnding, StringComparison.OrdinalIgnoreCase) || path[(path.LastIndexOf('/') + 1)..] is CategoryName;

    private static Outcome<SourceFolder> Nothing(Diagnostic problem) => new(new SourceFolder([], []), [problem]);

    private static IReadOnlyList<string> PathsIn(string folder, Func<string, bool>? isAsked, List<Diagnostic> problems)
    {
        try
        {
            var walk = Walk(folder, isAsked);
            problems.AddRange(walk.LeftOut.Select(p => IsText(p.Span.File) ? p : p.AsWarning()));
            return walk.Files;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start("."), SystemWords.Of(fault)));
            return [];
        }
    }

    /// <summary>What <see cref="Read"/> finds in a folder.</summary>
    /// <exception cref="IOException">A folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static FolderWalk Walk(string folder, Func<string, bool>? isAsked = null) => FolderWalk.Of(folder, IsOwn, isAsked);

    // Settings, guides and whole versions are a person's own, who may keep them elsewhere. What is within a version came with it.
    private static bool IsOwn(string path) =>
        path.EndsWith(YamlEnding, StringComparison.OrdinalIgnoreCase) || path is GuidesFolder || (path.StartsWith($"{GuidesFolder}/", StringComparison.Ordinal) && path.Count(c => c == '/') <= 2);

    private static Diagnostic NotUtf8(string path, byte[] bytes, int index)
    {
        var at = Math.Clamp(index, 0, bytes.Length - 1);
        var before = bytes.AsSpan(0, at);
        var line = before.Count((byte)'\n') + 1;
        var column = at - (before.LastIndexOf((byte)'\n') + 1) + 1;
        return new Diagnostic(DiagnosticRules.NotUtf8, SourceSpan.At(path, line, column), $"The byte 0x{bytes[at]:X2} is not UTF-8.");
    }
}
