using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Cli.Commands;
using Generator.Cli.Terminal;
using Generator.Model;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>The commands and how they are reached.</summary>
internal static class CommandLine
{
    // Into a pipe or a file there is no width to fit, so lines aren't wrapped for one.
    private const int PipeWidth = 1000;

    /// <summary>Runs the command that the arguments name and returns the exit code.</summary>
    public static int Invoke(string[] args)
    {
        GuardedTerminal.Guard();
        var root = new RootCommand("Turns security guides in markdown into controls, checklists and a site for the intranet. Offline.");
        root.Subcommands.Add(NewCommand.Create());
        root.Subcommands.Add(BuildCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(DiffCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(PrintCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(CurateCommand.Create());
        root.Subcommands.Add(GuideImportCommand.Create());
        root.Subcommands.Add(AssessCommand.Create());
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = PipeWidth;
        var parsed = root.Parse(args);
        return parsed.Errors.Count > 0 ? Refuse(parsed) : parsed.Invoke();
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in UnknownCommand.Message(parsed) is { } unknown ? [unknown] : parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            Console.Error.WriteLine($"generator: {error}");
        if (NearestOption(parsed) is { Length: > 0 } hint)
            Console.Error.WriteLine($"generator:{hint}");
        Console.Error.WriteLine($"Try 'generator {PathOf(parsed.CommandResult)}--help'.");
        return ExitCode.BadInput;
    }

    // An option with a slip in it is an argument too many.
    private static string? NearestOption(ParseResult parsed) => parsed.UnmatchedTokens
        .Where(t => t.StartsWith("--", StringComparison.Ordinal))
        .Select(t => NearestName.Hint(t, parsed.CommandResult.Command.Options.Select(o => o.Name)))
        .FirstOrDefault();

    private static string PathOf(CommandResult result) => result.Command is RootCommand ? "" : $"{(result.Parent is CommandResult parent ? PathOf(parent) : "")}{result.Command.Name} ";
}
