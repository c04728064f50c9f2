using System.IO.Enumeration;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>A folder of somebody's markdown, not laid out as content.</summary>
/// <param name="Name">Its name; where that is a day, the name of the folder around it.</param>
/// <param name="Versions">The versions that it holds: itself, or its folders that are named by days.</param>
/// <param name="LeftOut">The paths of files that belong to no version.</param>
internal sealed record GuideFolder(string Name, EquatableArray<GuideFolderVersion> Versions, EquatableArray<string> LeftOut)
{
    private static readonly string[] PageEndings = [".md", ".markdown", ".mdx", ".adoc"];

    // What package managers put there holds thousands of pages that are nobody's guide.
    private static readonly string[] PassedOver = ["node_modules"];

    /// <summary>How many pages stand below a folder.</summary>
    public static int PagesOf(string folder) => PathsIn(folder).Count(IsPage);

    /// <summary>
    /// Reads the folder; <c>null</c>, and why, where there is no page in it. A page that isn't UTF-8 is a warning: it is copied,
    /// and corrected in the copy.
    /// </summary>
    public static Outcome<GuideFolder?> Read(string folder)
    {
        var shown = FolderReader.Shown(folder);
        if (!Directory.Exists(folder))
            return Nothing(DiagnosticRules.FolderMissing, shown, File.Exists(folder) ? "This is a file; the folder that it stands in was expected." : "There is no such folder.");
        var full = new DirectoryInfo(folder);
        if (ContentFolder.IsContent(folder))
            return Nothing(DiagnosticRules.GuideInContent, shown, "The folder holds site.yml or guides/, so it is content already.");
        try
        {
            var paths = PathsIn(folder);
            if (!paths.Exists(IsPage))
                return Nothing(DiagnosticRules.NoDocuments, shown, $"The folder holds no markdown ({string.Join(", ", PageEndings)}).");
            var problems = paths.Where(p => !PlainFile.IsPlain(Path.Combine(folder, p))).Select(PlainFile.Refused).ToList();
            var (versions, rest) = Split([.. paths.Except(problems.Select(p => p.Span.File), StringComparer.Ordinal)], full.Name);
            var read = versions.Select(v => v.Read(folder, problems)).ToEquatableArray();
            var name = GuideDrafter.DayOf(full.Name) is null ? full.Name : full.Parent?.Name ?? full.Name;
            return new Outcome<GuideFolder?>(new GuideFolder(name, read, rest), problems.Select(p => p.Under(shown).AsWarning()).ToEquatableArray());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Nothing(DiagnosticRules.FileUnreadable, shown, SystemWords.Of(fault));
        }
    }

    /// <summary>Whether a file is a page of a guide.</summary>
    public static bool IsPage(string path) => PageEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // Several folders named by days are the versions; a single one is only where no page stands beside it.
    private static (EquatableArray<GuideFolderVersion> Versions, EquatableArray<string> LeftOut) Split(List<string> paths, string name)
    {
        var dated = paths.Where(p => p.Contains('/', StringComparison.Ordinal))
            .GroupBy(p => p[..p.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
            .Where(g => GuideDrafter.DayOf(g.Key) is not null && g.Any(IsPage))
            .Select(g => new GuideFolderVersion(g.Key, $"{g.Key}/", g.ToEquatableArray()))
            .ToEquatableArray();
        var rest = paths.Except(dated.SelectMany(d => d.Paths), StringComparer.Ordinal).ToEquatableArray();
        return dated.Count > 1 || (dated.Count == 1 && !rest.Any(IsPage)) ? (dated, rest) : ([new GuideFolderVersion(name, "", paths.ToEquatableArray())], []);
    }

    /// <summary>
    /// The paths of the files below a folder, in ordinal order. Names that begin with a full stop are passed over, and links too: they may
    /// lead anywhere, and what they lead to would be copied.
    /// </summary>
    private static List<string> PathsIn(string folder)
    {
        var files = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsOwn(ref entry),
            ShouldRecursePredicate = (ref entry) => IsOwn(ref entry) && !PassedOver.Contains(entry.FileName.ToString(), StringComparer.Ordinal),
        };
        return files.Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
    }

    private static bool IsOwn(ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None;

    private static Outcome<GuideFolder?> Nothing(DiagnosticRule rule, string shown, string message) =>
        new(null, [new Diagnostic(rule, SourceSpan.Start(shown), message)]);
}

/// <summary>The files of a version.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Prefix">What its paths begin with, and the paths in the version don't.</param>
/// <param name="Paths">The paths of its files, from the folder that somebody gave.</param>
internal sealed record GuideFolderVersion(string Name, string Prefix, EquatableArray<string> Paths)
{
    /// <summary>What is read of its pages, once it is read.</summary>
    public DraftFolder Draft { get; private init; } = new(Name, [], [], default);

    /// <summary>The same, with its pages and lists of pages read.</summary>
    public GuideFolderVersion Read(string folder, List<Diagnostic> problems)
    {
        var pages = Paths.Where(GuideFolder.IsPage).ToList();
        var changed = pages.Max(p => File.GetLastWriteTimeUtc(Path.Combine(folder, p)));
        return this with { Draft = new DraftFolder(Name, Texts(folder, pages, problems), Texts(folder, Paths.Where(GuideDrafter.IsList), problems), DateOnly.FromDateTime(changed)) };
    }

    private EquatableArray<SourceFile> Texts(string folder, IEnumerable<string> paths, List<Diagnostic> problems) =>
        paths.Select(p => FolderReader.ReadText(folder, p, problems))
            .OfType<SourceFile>()
            .Select(f => f with { Path = f.Path[Prefix.Length..] })
            .ToEquatableArray();
}
