using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Writing.Reports;

namespace Generator.Cli.Commands;

/// <summary><c>assess report</c>: where things stand.</summary>
internal static class ReportCommand
{
    private static readonly string[] Groupings = ["topic", "owner", "due"];

    public static Command Create()
    {
        var files = new Argument<string[]>("ASSESSMENT.json") { Description = "Assessments, of one version or of several.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<ReportFormat>("--format", "-f") { Description = "text for people, markdown for a ticket, html for one file that needs no other, json for programs.", CustomParser = Choices.Read<ReportFormat> };
        var by = new Option<string?>("--by") { Description = "Add up by topic, by owner or by due date only. Default: by all three.", HelpName = "topic|owner|due" };
        by.AcceptOnlyFromAmong(Groupings);
        var today = new Option<DateOnly?>("--today") { Description = "The day on which what is due is judged (2026-01-31). Default: today.", HelpName = "DATE", CustomParser = ReadDay };
        var output = new Option<string?>("--output", "-o") { Description = "Write into this file instead of standard output.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there already." };
        var options = new SiteOptions();
        var command = new Command("report", "Tell where things stand: what is done, by topic, owner and due date; what is overdue, due soon or to be looked at again; findings and accepted risks with their notes.")
        {
            files, format, by, today, output, force, options.Content, options.Templates,
        };
        command.SetAction(parsed => ReportRun.Run(new ReportRequest([.. parsed.GetValue(files)!], parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed), parsed.GetValue(today) ?? ReportRun.Today())
        {
            Format = parsed.GetValue(format),
            By = parsed.GetValue(by) is { } grouping ? [Enum.Parse<ReportGrouping>(grouping, ignoreCase: true)] : [ReportGrouping.Topic, ReportGrouping.Owner, ReportGrouping.Due],
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
        }));
        return command;
    }

    private static DateOnly? ReadDay(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"--today is \"{text}\"; a day as 2026-01-31 was expected.");
        return null;
    }
}
