using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>
/// What to say to a word that is no command where one was expected. The first that holds: another program's word for a command of
/// this one; the name of a command below another; a name like a command's; else the commands there are.
/// </summary>
internal static class UnknownCommand
{
    private const string Start = "makes a content folder to start from; with --guide DIR, around your own markdown";
    private const string Around = "makes a content folder around a copy of a folder of markdown";
    private const string Import = "takes a guide into the content folder as dated versions, from a folder, a zip file or a git repository; where there is no content folder yet, 'generator new FOLDER --guide DIR' makes one around a folder of markdown";

    private static readonly Dictionary<string, (string[] Command, string Does)> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["init"] = (["new", "FOLDER"], Start),
        ["create"] = (["new", "FOLDER"], Start),
        ["setup"] = (["new", "FOLDER"], Start),
        ["start"] = (["new", "FOLDER"], Start),
        ["scaffold"] = (["new", "FOLDER"], Start),
        ["add"] = (["import", "SOURCE"], Import),
        ["add-guide"] = (["import", "SOURCE"], Import),
        ["import-guide"] = (["import", "SOURCE"], Import),
        ["add-version"] = (["import", "SOURCE"], Import),
        ["fetch"] = (["import", "--git", "REPO"], Import),
        ["pull"] = (["import", "--git", "REPO"], Import),
        ["clone"] = (["import", "--git", "REPO"], Import),
        ["new-guide"] = (["new", "FOLDER", "--guide", "DIR"], Around),
        ["create-guide"] = (["new", "FOLDER", "--guide", "DIR"], Around),
        ["generate"] = (["build"], "writes the site"),
        ["make"] = (["build"], "writes the site"),
        ["run"] = (["serve"], "builds the site and shows it on this machine"),
        ["watch"] = (["serve"], "builds the site and shows it on this machine, anew whenever something changes"),
        ["preview"] = (["serve"], "builds the site and shows it on this machine"),
        ["lint"] = (["check"], "finds everything wrong with the content"),
        ["validate"] = (["check"], "finds everything wrong with the content"),
        ["compare"] = (["diff", "OLD", "NEW"], "prints what differs between two versions"),
        ["pdf"] = (["print", "GUIDE", "--pdf", "--output", "FILE.pdf"], "prints a checklist"),
        ["list"] = (["extract", "FOLDER"], "lists the controls of a folder of markdown"),
        ["help"] = (["--help"], "lists the commands"),
        ["version"] = (["--version"], "tells the program's version"),
    };

    /// <summary>The message; <c>null</c> where the arguments fail at something else.</summary>
    public static string? Message(ParseResult parsed)
    {
        var place = parsed.CommandResult;
        if (place.Command.Subcommands.Count == 0 || parsed.UnmatchedTokens is not [var word, ..] || word.StartsWith('-'))
            return null;
        var isRoot = place.Command is RootCommand;
        return $"there is no command \"{VisibleText.Of(word)}\"{(isRoot ? "" : $" of {place.Command.Name}")}. {(isRoot ? OtherWord(word) ?? Below(place.Command, word) : null) ?? Known(place.Command, word)}";
    }

    private static string? OtherWord(string word) =>
        Others.TryGetValue(word, out var other) ? $"{ShellWords.Command(other.Command)} {other.Does}." : null;

    private static string? Below(Command root, string word) => root.Subcommands.FirstOrDefault(c => c.Subcommands.Any(s => Is(s.Name, word))) is { } parent
        ? $"It stands below another: {ShellWords.Command(parent.Name, word)}. {parent.Subcommands.First(s => Is(s.Name, word)).Description}"
        : null;

    private static string Known(Command command, string word)
    {
        var names = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
        return $"Known are {string.Join(", ", names)}.{NearestName.Hint(word, names)}";
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
