using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Terminal;

namespace Generator.Cli.Commands;

/// <summary><c>completions</c>: scripts by which shells complete the program's commands and options.</summary>
internal static class CompletionsCommand
{
    /// <summary>The shells that there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong([.. Shells]);
        var command = new Command("completions", "Print a script by which a shell completes commands, options and their values; the shell reads it at its start.") { shell };
        command.SetAction(parsed => ResultOutput.Write(null, ScriptOf(parsed.GetValue(shell)!)) ? ExitCode.Done : ExitCode.BadInput);
        return command;
    }

    private static byte[] ScriptOf(string shell) => EmbeddedFiles.Below("completing").First(f => f.Path.EndsWith($".{shell}", StringComparison.Ordinal)).Content;
}
