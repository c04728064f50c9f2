using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>
/// Standard output and standard error, to which nothing of a guide, a file name or an answer gets as a command to the terminal: what the program prints
/// through <see cref="Console"/> and <see cref="AnsiConsole"/> is made visible on its way (<see cref="VisibleText"/>).
/// </summary>
internal static class GuardedTerminal
{
    private static readonly TextWriter Output = Console.Out;
    private static readonly TextWriter Error = Console.Error;

    /// <summary>Guards both; to be called once, before anything is printed.</summary>
    public static void Guard()
    {
        Guarded(AnsiConsole.Console);
        Console.SetOut(new VisibleWriter(Output));
        Console.SetError(new VisibleWriter(Error));
    }

    /// <summary>A console on standard error that shows text as the other one does.</summary>
    public static IAnsiConsole ErrorConsole() =>
        Guarded(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error), Interactive = InteractionSupport.Yes }));

    /// <summary>Prints a text that holds the program's own commands to the terminal; what else is in it must be visible already.</summary>
    public static void WriteObeyed(string text) => Output.Write(text);

    /// <summary>The same on standard error, as a line.</summary>
    public static void WriteObeyedError(string line) => Error.WriteLine(line);

    private static IAnsiConsole Guarded(IAnsiConsole console)
    {
        console.Pipeline.Attach(new VisibleSegments());
        return console;
    }
}
