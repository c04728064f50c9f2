using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>A page on disk, with the folder of pages that it belongs to.</summary>
/// <param name="Folder">The version's folder; that of the file where it stands in no guide.</param>
/// <param name="Name">Its path within the folder, with <c>/</c>.</param>
internal sealed record PageFile(string Folder, string Name)
{
    private const string GuideFile = "guide.yml";

    /// <summary>The path to it.</summary>
    public string Whole => Path.Combine(Folder, Name);

    /// <summary>
    /// Finds the page that a path names: from here, from the content folder, or from a version's folder, of each guide the newest that has it.
    /// <c>null</c>, and why, where there is none, or several.
    /// </summary>
    public static Outcome<PageFile?> Find(string path, string content)
    {
        if (new[] { path, Path.Combine(content, path) }.FirstOrDefault(File.Exists) is { } named)
            return new Outcome<PageFile?>(Of(named), []);
        var found = GuidesIn(content).Select(g => NewestIn(g, path)).OfType<PageFile>().ToList();
        if (found.Count == 1)
            return new Outcome<PageFile?>(found[0], []);
        var message = found.Count == 0
            ? $"There is no such file, neither here nor in {FolderReader.Shown(content)}."
            : $"Several guides have such a page: {string.Join(", ", found.Select(f => FolderReader.Shown(f.Whole)))}. Name it with its folder.";
        return new Outcome<PageFile?>(null, [new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(FolderReader.Shown(path)), message)]);
    }

    // A version's folder stands beside its guide.yml.
    private static PageFile Of(string path)
    {
        var parent = FolderOf(path);
        for (var folder = parent; folder.Length > 0; folder = Path.GetDirectoryName(folder) ?? "")
        {
            if (IsGuide(Path.Combine(folder, "..")))
                return new PageFile(folder, Path.GetRelativePath(folder, path).Replace('\\', '/'));
        }
        return new PageFile(parent, Path.GetFileName(path));
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";

    private static IEnumerable<string> GuidesIn(string content)
    {
        var guides = Path.Combine(content, "guides");
        return Directory.Exists(guides) ? Directory.EnumerateDirectories(guides).Where(IsGuide).Order(StringComparer.Ordinal) : [];
    }

    private static bool IsGuide(string folder) => File.Exists(Path.Combine(folder, GuideFile));

    private static PageFile? NewestIn(string guide, string name) => Directory.EnumerateDirectories(guide)
        .OrderDescending(StringComparer.Ordinal)
        .Where(v => File.Exists(Path.Combine(v, name)))
        .Select(v => new PageFile(v, name.Replace('\\', '/')))
        .FirstOrDefault();
}
