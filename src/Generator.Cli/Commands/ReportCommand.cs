using System.CommandLine;
using Generator.Model;
using Generator.Writing.Reports;

namespace Generator.Cli.Commands;

/// <summary><c>assess report</c>: where things stand.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("ASSESSMENT.json") { Description = "Assessments, of one version or of several.", Arity = ArgumentArity.OneOrMore };
        var format = SharedOptions.Choice<ReportFormat>("--format", "text for people, markdown for a ticket, html for one file that needs no other, json for programs.", "-f");
        var grouping = Grouping("--group-by");
        var by = SharedOptions.Former(Grouping("--by"));
        var today = SharedOptions.Day("--today", "The day on which what is due is judged (2026-01-31). Default: today.");
        var (output, force) = (SharedOptions.Output(), SharedOptions.Force());
        var options = new SiteOptions();
        var command = new Command("report", "Tell where things stand: what is done, by topic, owner and due date; what is overdue, due soon or to be looked at again; findings and accepted risks with their notes.")
        {
            files, format, grouping, by, today, output, force, options.Content, options.Templates,
        };
        command.SetAction(parsed => ReportRun.Run(new ReportRequest([.. parsed.GetValue(files)!], parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed), parsed.GetValue(today) ?? ReportRun.Today())
        {
            Format = parsed.GetValue(format),
            By = (parsed.GetValue(grouping) ?? parsed.GetValue(by)) is { } word ? [Enum.Parse<ReportGrouping>(word, ignoreCase: true)] : [],
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
        }));
        return command;
    }

    private static Option<string?> Grouping(string name)
    {
        var option = new Option<string?>(name) { Description = "Add up by topic, by owner, by due date or by system only. Default: by the first three, and by system where there is more than one.", HelpName = "topic|owner|due|system" };
        option.AcceptOnlyFromAmong("topic", "owner", "due", "system");
        return option;
    }
}
