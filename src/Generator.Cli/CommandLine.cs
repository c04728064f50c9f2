using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Cli.Commands;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>The commands and how they are reached.</summary>
internal static class CommandLine
{
    // Into a pipe or a file there is no width to fit, so lines aren't wrapped for one.
    private const int PipeWidth = 1000;

    // Set by who looks for the cause of a fault of the program: it is then shown with its stack.
    private const string TraceVariable = "GENERATOR_TRACE";

    /// <summary>Runs the command that the arguments name and returns the exit code.</summary>
    public static int Invoke(string[] args)
    {
        // Asked by scripts and by other programs, often: no command need be there for it.
        if (args is ["--version"])
        {
            Console.Out.WriteLine(ProgramVersion.Whole);
            return ExitCode.Done;
        }
        GuardedTerminal.Guard();
        var root = CreateRoot();
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = PipeWidth;
        var parsed = root.Parse(args);
        return parsed.Errors.Count > 0 ? Refuse(parsed) : Invoke(parsed);
    }

    /// <summary>The commands with their arguments and options.</summary>
    public static RootCommand CreateRoot()
    {
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
        root.Subcommands.Add(CompletionsCommand.Create());
        root.Subcommands.Add(ManualCommand.Create(root));
        NamedChoices.Offer(root);
        return root;
    }

    // What the system refuses is told where it is met, with its place. What slips through is told here, and never as a stack trace:
    // whoever reads it can do nothing with one.
    private static int Invoke(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InsufficientMemoryException or OutOfMemoryException)
        {
            Console.Error.WriteLine($"generator: {SystemWords.Of(fault)}");
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable(TraceVariable) is null)
        {
            Console.Error.WriteLine($"generator: this is a fault of the program ({fault.GetType().Name}: {SystemWords.Of(fault)}). Please report it with the command, and with what it prints where {TraceVariable}=1 is set.");
        }
        return ExitCode.BadInput;
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
