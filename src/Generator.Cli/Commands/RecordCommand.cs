using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Generator.Cli.Recording;

namespace Generator.Cli.Commands;

/// <summary><c>assess record</c>: answers typed from paper.</summary>
internal static class RecordCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("ASSESSMENT.json") { Description = "An assessment; the answers are put into it." };
        var by = SharedOptions.By("The name of whoever answered, which is kept with each answer. Asked for in a terminal where it is missing.");
        var lines = new Option<string?>("--file") { Description = "Read the lines from this file instead of standard input.", HelpName = "LINES.txt" };
        var at = new Option<DateTimeOffset?>("--at") { Description = "When it was answered: a day (2026-01-31) or a time (2026-01-31T14:30:00Z). Default: now.", HelpName = "TIME", CustomParser = ReadTime };
        var dryRun = SharedOptions.DryRun("Show what would be recorded, and write nothing.");
        var options = new SiteOptions();
        var command = new Command("record", "Type answers from paper, a line each: 'CONTROL STATUS note: ... owner: ... due: 2026-12-31 review: ... evidence: ...'. CONTROL is an id, its beginning or end, or the code that is printed on the sheet. In a terminal Tab completes, and each line is written at once; otherwise what is understood is written at the end.")
        {
            file, by, lines, at, dryRun, options.Content, options.Templates,
        };
        command.SetAction(parsed => RecordRun.Run(new RecordRequest(parsed.GetValue(file)!, parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed))
        {
            By = parsed.GetValue(by),
            Lines = parsed.GetValue(lines),
            At = parsed.GetValue(at),
            IsDryRun = parsed.GetValue(dryRun),
        }));
        return command;
    }

    private static DateTimeOffset? ReadTime(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        argument.AddError($"--at is \"{text}\"; a day as 2026-01-31 or a time as 2026-01-31T14:30:00Z was expected.");
        return null;
    }
}
