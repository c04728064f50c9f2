using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Recording;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary><c>assess</c>: files with somebody's answers to the controls of a version.</summary>
internal static class AssessCommand
{
    public static Command Create() => new("assess", "Files with your answers to the controls of a version: start one, type answers into it from paper, take answers in from other files, carry one over to another version, merge two, tell where they stand.")
    {
        CreateNew(), RecordCommand.Create(), ImportCommand.Create(), CreateCarry(), CreateMerge(), ReportCommand.Create(),
    };

    private static Command CreateNew()
    {
        var target = new Argument<string>("GUIDE[@VERSION]") { Description = "A guide's id; its newest version unless one is named (aws-proton@2023-04-18)." };
        var system = new Option<string?>("--system") { Description = "The system that is answered for: the name of a file in systems/ of the content folder, without its ending.", HelpName = "ID" };
        var (output, force) = (SharedOptions.Output(), SharedOptions.Force());
        var options = new SiteOptions();
        var command = new Command("new", "Write an assessment to start from: a blank answer for each control that asks something of you.") { target, system, output, force, options.Content, options.Templates };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(target)!;
            var guides = ContentVersions.Read(parsed.GetValue(options.Content)!, Templates.Read(options.TemplatesFolder(parsed)), name);
            return RunNew(guides.FindVersion(name), parsed.GetValue(system), parsed.GetValue(output), parsed.GetValue(force));
        });
        return command;
    }

    private static int RunNew(Outcome<NamedVersion?> found, string? system, string? output, bool force)
    {
        if (Report.Print(found.Diagnostics, Severity.Error) || found.Value is not { Version.Catalog: var catalog } version)
            return ExitCode.BadInput;
        if (version.UnknownSystem(system) is { } message)
        {
            Console.Error.WriteLine($"generator: {message}");
            return ExitCode.BadInput;
        }
        var assessment = Assessment.Start(catalog, CatalogJson.Digest(catalog)) with { System = version.System(system) };
        return AnswersOutput.Keep(output, assessment, [], force) ? ExitCode.Done : ExitCode.BadInput;
    }

    private static Command CreateCarry()
    {
        var file = new Argument<string>("OLD.json") { Description = "An assessment." };
        var to = new Option<string>("--to") { Description = "The version to carry the answers to: GUIDE@VERSION, or GUIDE for its newest.", HelpName = "GUIDE@VERSION", Required = true };
        var output = SharedOptions.Output("The file to write. Default: beside the old file, with the new version in its name.");
        var yes = new Option<bool>("--yes", "-y") { Description = "Write without asking." };
        var force = SharedOptions.Force();
        var options = new SiteOptions();
        var command = new Command("carry", "Carry answers over to another version: shows what becomes of each, and writes once you agree. The old file stays as it is, and the new one holds every answer of it.")
        {
            file, to, output, yes, force, options.Content, options.Templates,
        };
        command.SetAction(parsed => CarryRun.Run(new CarryRequest(parsed.GetValue(file)!, parsed.GetValue(to)!, parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed))
        {
            Output = parsed.GetValue(output),
            Yes = parsed.GetValue(yes),
            Force = parsed.GetValue(force),
        }));
        return command;
    }

    private static Command CreateMerge()
    {
        var mine = new Argument<string>("MINE.json") { Description = "An assessment." };
        var theirs = new Argument<string>("THEIRS.json") { Description = "Another one of the same version." };
        var (output, force) = (SharedOptions.Output(), SharedOptions.Force());
        var prefer = new Option<string?>("--prefer") { Description = "Whose value is taken where both changed a field: mine, theirs or the newest. Without it nothing is written while there are conflicts.", HelpName = "mine|theirs|newest" };
        prefer.AcceptOnlyFromAmong("mine", "theirs", "newest");
        var by = SharedOptions.By("Your name, for the history of what --prefer decides.");
        var options = new SiteOptions();
        var command = new Command("merge", "Put two people's answers to one version together, field by field: what one of them went on from is taken, what both changed is shown. Where --content names a folder, both must fit the version that it has.")
        {
            mine, theirs, output, prefer, by, force, options.Content, options.Templates,
        };
        command.SetAction(parsed => MergeRun.Run(new MergeRequest(parsed.GetValue(mine)!, parsed.GetValue(theirs)!, new Signature(parsed.GetValue(by), Clock.Now()))
        {
            Prefer = parsed.GetValue(prefer) is { } side ? Enum.Parse<MergePreference>(side, ignoreCase: true) : null,
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
            Guides = parsed.GetResult(options.Content) is { Implicit: false } ? names => ContentVersions.Read(parsed.GetValue(options.Content)!, Templates.Read(options.TemplatesFolder(parsed)), names) : null,
        }));
        return command;
    }
}
