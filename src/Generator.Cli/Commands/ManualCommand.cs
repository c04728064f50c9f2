using System.CommandLine;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Manual;
using Generator.Cli.Terminal;

namespace Generator.Cli.Commands;

/// <summary><c>manual</c>: the man page, for whoever packs the program.</summary>
internal static class ManualCommand
{
    /// <summary>The command, which tells about all commands of <paramref name="root"/>.</summary>
    public static Command Create(RootCommand root)
    {
        var command = new Command("manual", "Print the man page, made of what the commands say of themselves.") { Hidden = true };
        command.SetAction(_ => ResultOutput.Write(null, Encoding.UTF8.GetBytes(ManualPage.Write(root, ProgramVersion.Short))) ? ExitCode.Done : ExitCode.BadInput);
        return command;
    }
}
