using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>Reads a content folder; a folder that is none is told with the command that leads on.</summary>
internal static class ContentFolder
{
    private const string SiteFile = "site.yml";
    private const string GuideFile = "guide.yml";
    private const string GuidesFolder = "guides";

    /// <summary>All files of the folder. Without <c>site.yml</c> and <c>guides/</c> it isn't one, and no file of it is returned.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="guides">The guides that are asked for, by id; all of them where none is named. Of the others only <c>guide.yml</c> is read, so that their names are known.</param>
    public static Outcome<SourceFolder> Read(string folder, params IReadOnlyCollection<string> guides)
    {
        if (File.Exists(folder))
            return Refused(DiagnosticRules.FolderMissing, folder, "This is a file; the content folder, which holds site.yml and guides/, was expected.");
        if (!Directory.Exists(folder))
            return Refused(DiagnosticRules.FolderMissing, folder, $"There is no such folder. {MissingHint(folder)}");
        var read = FolderReader.Read(folder, guides.Count == 0 ? null : p => IsOf(guides, p));
        return IsContent(folder) || read.HasErrors ? read : Refused(DiagnosticRules.NoContent, folder, Found(folder, read.Value));
    }

    /// <summary>Whether a folder is laid out as content.</summary>
    public static bool IsContent(string folder) => File.Exists(Path.Combine(folder, SiteFile)) || Directory.Exists(Path.Combine(folder, GuidesFolder));

    /// <summary>Whether a name is that of a guide of the folder.</summary>
    public static bool HasGuide(string folder, string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAny('/', '\\') && name is not ("." or "..") && Directory.Exists(Path.Combine(folder, GuidesFolder, name));

    private static bool IsOf(IReadOnlyCollection<string> guides, string path) => path.Split('/') switch
    {
        [GuidesFolder, var guide, var name, ..] => guides.Contains(guide, StringComparer.Ordinal) || name is GuideFile,
        _ => true,
    };

    private static string MissingHint(string folder) => IsContent(".")
        ? "You are in a content folder: add \"--content .\"."
        : $"{ShellWords.Command("new", folder)} makes one to start from, with --guide FOLDER around your own markdown.";

    private static string Found(string folder, SourceFolder files)
    {
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            return $"The folder is empty. {ShellWords.Command("new", folder)} puts content to start from into it, with --guide FOLDER around your own markdown.";
        if (files.Find(GuideFile) is not null)
            return "This is the folder of one guide (it holds a guide.yml); the content folder is the one that holds guides/.";
        var pages = GuideFolder.PagesOf(folder);
        return pages > 0
            ? $"The folder holds no site.yml and no guides/, but {Terminal.Report.Count(pages, "page")} of markdown. {ShellWords.Command("new", NewFolder.Free(), "--guide", folder)} makes a content folder around a copy of them."
            : "The folder holds neither site.yml nor guides/.";
    }

    private static Outcome<SourceFolder> Refused(DiagnosticRule rule, string folder, string message) =>
        new(new SourceFolder([], []), [new Diagnostic(rule, SourceSpan.Start(FolderReader.Shown(folder)), message)]);
}
