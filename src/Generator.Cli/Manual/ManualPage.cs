using System.CommandLine;
using Generator.Cli.Terminal;

namespace Generator.Cli.Manual;

/// <summary>
/// The man page. Its commands, arguments and options are those of the command tree, so that it says what <c>--help</c> says;
/// only exit codes and files are told here.
/// </summary>
internal static class ManualPage
{
    private const string Name = "generator";

    /// <summary>Writes the page of a program with these commands.</summary>
    public static string Write(RootCommand root, string version)
    {
        var page = new Roff()
            .Macro("TH", Name.ToUpperInvariant(), "1", "", $"{Name} {version}", "User Commands")
            .Macro("SH", "NAME").Marked($"{Name} \\- turns security guides in markdown into checklists and a site")
            .Macro("SH", "SYNOPSIS").Marked($"{Roff.Bold(Name)} {Roff.Italic("COMMAND")} [{Roff.Italic("ARGUMENT")} ...] [{Roff.Italic("OPTION")} ...]")
            .Macro("SH", "DESCRIPTION").Text(root.Description!)
            .Macro("SH", "COMMANDS");
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
            Add(page, Name, command);
        AddOptions(page.Macro("SH", "OPTIONS"), root);
        AddExitCodes(page.Macro("SH", "EXIT STATUS"));
        return AddFiles(page.Macro("SH", "FILES")).ToString();
    }

    private static void Add(Roff page, string parent, Command command)
    {
        var name = $"{parent} {command.Name}";
        if (command.Subcommands.Count > 0)
        {
            foreach (var below in command.Subcommands.Where(c => !c.Hidden))
                Add(page, name, below);
            return;
        }
        page.Macro("SS", string.Join(' ', [name, .. command.Arguments.Select(Shown)])).Text(command.Description!);
        foreach (var argument in command.Arguments)
            page.Macro("TP").Marked(Roff.Italic(argument.Name)).Text(argument.Description!);
        AddOptions(page, command);
    }

    private static void AddOptions(Roff page, Command command)
    {
        foreach (var option in command.Options.Where(o => !o.Hidden))
            page.Macro("TP").Marked(Head(option)).Text($"{option.Description}{Default(option)}");
    }

    private static string Head(Option option)
    {
        var names = option.Aliases.Where(a => a.StartsWith('-')).Prepend(option.Name).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal);
        var value = option.HelpName is { } help ? $" {Roff.Italic(help)}" : "";
        return string.Join(", ", names.Select(Roff.Bold)) + value;
    }

    private static string Default(Option option) =>
        option.HelpName is not null && option.HasDefaultValue && option.GetDefaultValue()?.ToString() is { Length: > 0 } value ? $" Default: {value}." : "";

    private static string Shown(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static void AddExitCodes(Roff page)
    {
        (int Code, string Meaning)[] codes =
        [
            (ExitCode.Done, "Done."),
            (ExitCode.No, "The command's own \"no\": something differs, there are warnings, nothing was found."),
            (ExitCode.BadInput, "Wrong usage, or something wrong with a file; a message says what and where."),
        ];
        foreach (var (code, meaning) in codes)
            page.Macro("TP").Marked(Roff.Bold($"{code}")).Text(meaning);
    }

    private static Roff AddFiles(Roff page)
    {
        (string Path, string Holds)[] files =
        [
            ("content/", "site.yml and guides/ with a folder per guide: its markdown, guide.yml, people's decisions (curation.yml) and the ids that controls keep (identities.yml)."),
            ("templates/", "Files that shadow the built-in templates and rules one by one."),
            ("output/site/", "The site that is built."),
        ];
        foreach (var (path, holds) in files)
            page.Macro("TP").Marked(Roff.Italic(path)).Text(holds);
        return page;
    }
}
