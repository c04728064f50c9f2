using System.CommandLine;
using Generator.Cli.Recording;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>assess import</c>: answers out of files that people filled in elsewhere.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A workbook, CSV, OSCAL assessment results or an assessment; its content tells which." };
        var to = new Option<string?>("--to") { Description = "The version that was answered: GUIDE@VERSION, or GUIDE for its newest. Needed where the file doesn't tell.", HelpName = "GUIDE@VERSION" };
        var into = new Option<string?>("--into") { Description = "Take the answers into this assessment; what it says otherwise is replaced only with --force.", HelpName = "ASSESSMENT.json" };
        var partial = new Option<bool>("--partial") { Description = "Take what is right and leave out what is wrong, instead of taking nothing." };
        var output = SharedOptions.Output();
        var by = SharedOptions.By("Your name, for the history of what --force replaces.");
        var force = SharedOptions.Force("Replace a file that is there already, and answers of --into that the file answers otherwise.");
        var options = new SiteOptions();
        var command = new Command("import", "Take answers in from a workbook, CSV, OSCAL assessment results or an assessment: shows what changes, and writes an assessment.")
        {
            file, to, into, partial, output, by, force, options.Content, options.Templates,
        };
        command.SetAction(parsed => ImportRun.Run(new ImportRequest(parsed.GetValue(file)!, new Signature(parsed.GetValue(by), Clock.Now()), parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed))
        {
            To = parsed.GetValue(to),
            Into = parsed.GetValue(into),
            IsPartial = parsed.GetValue(partial),
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
        }));
        return command;
    }
}
