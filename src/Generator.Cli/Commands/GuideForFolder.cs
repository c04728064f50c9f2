using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>A folder given where a guide of the content folder is named.</summary>
internal static class GuideForFolder
{
    /// <summary>What to say where <paramref name="name"/> is a folder; <c>null</c> where it isn't.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="versions">The versions that there are.</param>
    public static Diagnostic? Problem(string name, IReadOnlyCollection<NamedVersion> versions)
    {
        if (!Directory.Exists(name))
            return null;
        var names = Path.GetFullPath(name).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return new Diagnostic(DiagnosticRules.FolderForGuide, SourceSpan.Start(FolderReader.Shown(name)), $"This is a folder; a guide of the content folder was expected. {Meant(names, versions) ?? Instead(name)}");
    }

    // Who completes a path by a key ends up in the folder of a guide, or of a version.
    private static string? Meant(string[] path, IReadOnlyCollection<NamedVersion> versions) => path switch
    {
        [.., var guide, var version] when versions.Any(v => v.IsNamed($"{guide}@{version}")) => $"Did you mean \"{guide}@{version}\"?",
        [.., var guide] when versions.Any(v => v.IsNamed(guide)) => $"Did you mean \"{guide}\"?",
        _ => null,
    };

    private static string Instead(string folder) =>
        $"{ShellWords.Command("extract", folder)} prints the controls of any folder of markdown, and {ShellWords.Command("new", NewFolder.Free(), "--guide", folder)} makes a guide of it.";
}
