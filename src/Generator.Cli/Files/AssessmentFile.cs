using Generator.Cli.Storage;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>An assessment as it was read from disk.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its bytes, which are what was parsed.</param>
/// <param name="Placed">What they say.</param>
internal sealed record AssessmentFile(string Path, byte[] Bytes, PlacedAssessment Placed)
{
    /// <summary>Reads a file that must be there; <c>null</c>, and errors, where it can't be used.</summary>
    public static Outcome<AssessmentFile?> Open(string path)
    {
        var bytes = SingleFile.ReadBytes(path);
        return bytes.Value is { } found ? Parse(path, found) : new Outcome<AssessmentFile?>(null, bytes.Diagnostics);
    }

    /// <summary>What a file that must be there says; <c>null</c>, and errors, where it can't be used.</summary>
    public static Outcome<PlacedAssessment?> Read(string path) => Open(path).With(f => f?.Placed);

    /// <summary>Reads bytes that are held already.</summary>
    public static Outcome<AssessmentFile?> Parse(string path, byte[] bytes)
    {
        var problems = new List<Diagnostic>();
        if (FolderReader.Decode(FolderReader.Shown(path), bytes, problems) is not { } text)
            return new Outcome<AssessmentFile?>(null, problems.ToEquatableArray());
        var read = AssessmentReader.Read(text);
        return new Outcome<AssessmentFile?>(!read.HasErrors && read.Value is { } placed ? new AssessmentFile(path, bytes, placed) : null, read.Diagnostics);
    }

    /// <summary>The file beside <paramref name="old"/> with the new version in its name, instead of the old one where that stands there.</summary>
    public static string Beside(string old, string from, string to)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(old);
        var renamed = name.Contains(from, StringComparison.Ordinal) ? name.Replace(from, to, StringComparison.Ordinal) : $"{name}-{to}";
        return System.IO.Path.Combine(System.IO.Path.GetDirectoryName(old) ?? "", $"{renamed}{System.IO.Path.GetExtension(old)}");
    }

    /// <summary>
    /// Writes answers to a file, complete or not at all; what stood there is kept beside it. Where the answers were made from that very file,
    /// it must still hold what was read; whatever <paramref name="replaces"/> says.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The answers.</param>
    /// <param name="sources">What they were made from.</param>
    /// <param name="replaces">Whether another file that is there may be replaced.</param>
    /// <returns>What kept it from being written, or <c>null</c>.</returns>
    public static Diagnostic? Keep(string path, byte[] content, IReadOnlyList<AssessmentFile> sources, bool replaces)
    {
        try
        {
            if (UnixCalls.IsSpecial(path))
            {
                Disk.Send(path, content);
                return null;
            }
            using var held = HeldFile.Take(path);
            if (ObstacleIn(held, path, content, sources, replaces) is { } obstacle)
                return obstacle;
            held.Replace(content, keepsOld: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(path)), SystemWords.Of(fault));
        }
    }

    /// <summary>Puts answers in the place of what was read from this file, as it is now on disk.</summary>
    /// <param name="make">The answers, made of what is there; <c>null</c> leaves the file as it is. It is called while nobody else writes.</param>
    /// <returns>What was written, or is there still; or what kept it from being written.</returns>
    public Outcome<AssessmentFile?> Rewrite(Func<AssessmentFile, byte[]?> make)
    {
        try
        {
            using var held = HeldFile.Take(Path);
            if (held.Read() is not { } now)
                return new Outcome<AssessmentFile?>(null, [new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(FolderReader.Shown(Path)), "Somebody has removed the file meanwhile.")]);
            var current = now.AsSpan().SequenceEqual(Bytes) ? new Outcome<AssessmentFile?>(this, []) : Parse(Path, now);
            if (current.Value is not { } there || make(there) is not { } content)
                return current;
            held.Replace(content, keepsOld: true);
            return Parse(Path, content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Outcome<AssessmentFile?>(null, [new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(Path)), SystemWords.Of(fault))]);
        }
    }

    private static Diagnostic? ObstacleIn(HeldFile held, string path, byte[] content, IReadOnlyList<AssessmentFile> sources, bool replaces)
    {
        if (held.Read() is not { } now)
            return null;
        var full = System.IO.Path.GetFullPath(path);
        if (sources.FirstOrDefault(s => string.Equals(System.IO.Path.GetFullPath(s.Path), full, StringComparison.Ordinal)) is { } source && !now.AsSpan().SequenceEqual(source.Bytes))
            return TextFile.ChangedMeanwhile(path);
        return replaces ? null : SingleFile.Obstacle(path, content);
    }
}
