using Generator.Model;

namespace Generator.Cli.Terminal;

/// <summary>Prints the commands that lead on from a new content folder.</summary>
internal static class NextSteps
{
    private const string UsualFolder = "content";

    /// <summary>Prints them, ready to be copied.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="guide">The guide's id.</param>
    /// <param name="versions">The days of its versions, oldest first.</param>
    public static void Print(string folder, string guide, EquatableArray<DateOnly> versions)
    {
        string[] where = string.Equals(folder.TrimEnd('/', '\\'), UsualFolder, StringComparison.Ordinal) ? [] : ["--content", folder];
        List<(string Command, string Does)> steps =
        [
            (ShellWords.Line(["build", .. where]), "the site: open output/site/index.html"),
            (ShellWords.Line(["print", guide, "--output", $"{guide}.html", .. where]), "the checklist to print and sign"),
        ];
        if (versions.Count > 1)
            steps.Add((ShellWords.Line(["diff", $"{guide}@{versions[^2]:yyyy-MM-dd}", $"{guide}@{versions[^1]:yyyy-MM-dd}", .. where]), "what changed"));
        var width = steps.Max(s => s.Command.Length);
        Console.WriteLine();
        Console.WriteLine("Next:");
        foreach (var (command, does) in steps)
            Console.WriteLine($"  {command.PadRight(width)}  # {does}");
    }
}
