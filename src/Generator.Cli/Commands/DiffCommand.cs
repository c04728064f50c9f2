using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Relating;
using Generator.Writing.Json;
using Generator.Writing.Reports;
using Generator.Writing.Templating;

namespace Generator.Cli.Commands;

/// <summary><c>diff</c>: what differs between the controls of two folders, versions or catalog files.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var options = new DiffOptions();
        var command = new Command("diff", "Print what differs between the controls of two folders, two versions of a guide, or two catalog files. Exit code 1 where something differs, 0 where nothing does.");
        options.AddTo(command);
        command.SetAction(parsed => options.Read(parsed) is { } request ? Run(request) : ExitCode.BadInput);
        return command;
    }

    private static int Run(DiffRequest request)
    {
        var templates = Templates.Read(request.Templates);
        var synonyms = Templates.SynonymsOf(templates);
        var sides = Progress.Run(tell =>
        {
            tell($"Reading {request.Old} and {request.New ?? "the newest version"}");
            return DiffSides.Read(request, templates);
        });
        // What is doubtful in a guide is told by `check`; here only what keeps the two from being compared counts.
        if (Report.Print([.. sides.Diagnostics, .. synonyms.Diagnostics], Severity.Error) || sides.Value is not var (older, newer))
            return ExitCode.BadInput;
        var filter = new ChangeFilter(request.Only, request.Topics);
        if (filter.UnknownTopic(older.Catalog, newer.Catalog) is { } unknown)
            return Refuse(unknown);
        var changes = filter.Apply(ChangeFinder.Between(older, newer, synonyms.Value), newer.Catalog);
        return Show(request, changes, new TemplateSet(templates)) ? ExitOf(request, changes) : ExitCode.BadInput;
    }

    private static int ExitOf(DiffRequest request, ChangeSet changes)
    {
        var fails = request.FailOn.IsEmpty ? !changes.Changes.IsEmpty : changes.Changes.Any(c => c.Classes.Any(k => request.FailOn.Contains(k)));
        return fails ? ExitCode.No : ExitCode.Done;
    }

    private static bool Show(DiffRequest request, ChangeSet changes, TemplateSet templates)
    {
        if (request is { Format: DiffFormat.Text, Output: null })
        {
            ChangesView.Print(changes);
            return true;
        }
        var written = BytesOf(request.Format, changes, templates);
        return !Report.Print(written.Diagnostics) && ResultFile.Keep(request.Output, written.Value, request.Force) == ExitCode.Done;
    }

    private static Outcome<byte[]> BytesOf(DiffFormat format, ChangeSet changes, TemplateSet templates) => format switch
    {
        DiffFormat.Json => new Outcome<byte[]>(ChangesJson.Write(changes), []),
        DiffFormat.Markdown => new Outcome<byte[]>(System.Text.Encoding.UTF8.GetBytes(ChangesMarkdown.Write(changes)), []),
        DiffFormat.Html => ChangesHtml.Write(changes, templates),
        _ => new Outcome<byte[]>(System.Text.Encoding.UTF8.GetBytes(ChangesText.Write(changes)), []),
    };

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.BadInput;
    }
}
