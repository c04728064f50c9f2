using System.CommandLine;

namespace Generator.Cli.Commands;

/// <summary>What completion offers for options that are one of a few words: those that help shows (<c>short|long</c>).</summary>
internal static class NamedChoices
{
    /// <summary>Tells them to all options of a command and of those below it.</summary>
    public static void Offer(Command command)
    {
        foreach (var option in command.Options.Where(o => o.HelpName?.Contains('|') == true))
        {
            option.CompletionSources.Clear();
            option.CompletionSources.Add(option.HelpName!.Split('|'));
        }
        foreach (var below in command.Subcommands)
            Offer(below);
    }
}
