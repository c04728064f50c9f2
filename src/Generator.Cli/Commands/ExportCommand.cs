using System.CommandLine;

namespace Generator.Cli.Commands;

/// <summary><c>export</c>: the controls of a version for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var site = new SiteOptions();
        var target = new Argument<string>("GUIDE[@VERSION]") { Description = "A guide's id; its newest version unless one is named (aws-proton@2023-04-18)." };
        var format = new Option<string>("--format", "-f") { Description = "json for programs, xlsx for people with a spreadsheet, csv for spreadsheets of all kinds, markdown for an issue tracker, oscal for tools of compliance.", HelpName = "json|csv|xlsx|markdown|oscal", Required = true };
        var model = Text("--model", "Which model of OSCAL: catalog (unless another is named), profile, component-definition, assessment-results or mapping.", "catalog|profile|component-definition|assessment-results|mapping");
        var output = SharedOptions.Output();
        var force = SharedOptions.Force();
        var profile = Text("--profile", "Export what this profile makes of the version.", "ID");
        var assessment = Text("--assessment", "Export the answers of this file with the controls (csv, xlsx, markdown, assessment-results).", "FILE");
        var from = Text("--from", "The older version: where a mapping begins, or what a workbook's changes are since. Default for a workbook: the version before.", "VERSION");
        var address = Text("--site", "Where the site is that a workbook's links lead to: an address, or a folder. Default: the workbook's own folder.", "ADDRESS");
        var command = new Command("export", "Write the controls of a version for other programs: JSON, CSV, a workbook, task lists in markdown, OSCAL.")
        {
            target, format, model, output, force, profile, assessment, from, address, site.Content, site.Templates,
        };
        command.SetAction(parsed => ExportRun.Run(new ExportRequest(parsed.GetValue(target)!, parsed.GetValue(format)!, parsed.GetValue(site.Content)!, site.TemplatesFolder(parsed))
        {
            Model = parsed.GetValue(model),
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
            Profile = parsed.GetValue(profile),
            Assessment = parsed.GetValue(assessment),
            From = parsed.GetValue(from),
            Site = parsed.GetValue(address) is { Length: > 0 } place ? $"{place.TrimEnd('/')}/" : "",
        }));
        return command;
    }

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
