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
    public static Outcome<SourceFolder> Read(string folder)
    {
        if (File.Exists(folder))
            return Refused(DiagnosticRules.FolderMissing, folder, "This is a file; the content folder, which holds site.yml and guides/, was expected.");
        if (!Directory.Exists(folder))
            return Refused(DiagnosticRules.FolderMissing, folder, $"There is no such folder. {MissingHint(folder)}");
        var read = FolderReader.Read(folder);
        return IsContent(folder) || read.HasErrors ? read : Refused(DiagnosticRules.NoContent, folder, Found(folder, read.Value));
    }

    /// <summary>Whether a folder is laid out as content.</summary>
    public static bool IsContent(string folder) => File.Exists(Path.Combine(folder, SiteFile)) || Directory.Exists(Path.Combine(folder, GuidesFolder));

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
