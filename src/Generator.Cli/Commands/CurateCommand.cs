using System.CommandLine;
using Generator.Cli.Building;
using Generator.Cli.Curating;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Commands;

/// <summary><c>curate</c>: a walk through the controls that nobody has decided about.</summary>
internal static class CurateCommand
{
    private const string NoInput = "generator: curate reads one key for each control, and there was no input. Run it in a terminal, or give it a key per line on standard input (a to accept, q to quit; 'generator curate --help').";

    public static Command Create()
    {
        var target = new Argument<string>("GUIDE[@VERSION]") { Description = "A guide's id; its newest version is walked through unless one is named (aws-proton@2023-04-18)." };
        var by = SharedOptions.By("Your name, which is kept with each decision. Asked for where it is missing.");
        var options = new SiteOptions();
        var command = new Command("curate", "Walk through the controls that nobody has decided about, and those whose sentence has changed since. Each decision is written to the guide's curation.yml at once. Keys: a accept, r reject, k re-kind, t title, v severity, o owner, g tags, m merge, c confirm, s skip, b back, u undo, q quit, ? help.")
        {
            target, by, options.Content, options.Templates,
        };
        command.SetAction(parsed => Run(parsed.GetValue(target)!, parsed.GetValue(by), parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed)));
        return command;
    }

    private static int Run(string target, string? by, string content, string templates)
    {
        var names = target.Split('@', 2);
        string[] only = ContentFolder.HasGuide(content, names[0]) ? [names[0]] : [];
        var folder = ContentFolder.Read(content, only);
        var rules = Templates.RulesOf(Templates.Read(templates));
        if (Report.Print([.. folder.Diagnostics, .. rules.Diagnostics]))
            return ExitCode.BadInput;
        // What the walk builds on must be sound, the decisions among it.
        var followed = Pipeline.Follow(folder.Value, rules.Value, only);
        var site = Pipeline.Curate(followed, folder.Value);
        if (Report.Print(site.Diagnostics.Select(d => d.Under(FolderReader.Shown(content))).Where(d => d.Severity == Severity.Error)))
            return ExitCode.BadInput;
        var guides = followed.Value.Guides;
        if (guides.FirstOrDefault(g => Is(g.Info.Id, names[0])) is not { } guide)
            return NoGuide(target, guides);
        var versions = guide.Versions;
        if (versions.LastOrDefault(v => names.Length == 1 || Is(v.Info.Id, names[1])) is not { } version)
            return NotFound("version", target, versions.Select(v => $"{guide.Info.Id}@{v.Info.Id}"));
        var path = Path.Combine(content, "guides", guide.Info.Id, CurationReader.FileName);
        return Walk(new CurationSession(path, versions.Select(v => v.Extraction).ToEquatableArray()), version.Extraction, by, path);
    }

    private static int Walk(CurationSession session, ExtractionResult version, string? by, string path)
    {
        var open = Curating.Walk.InOrder(version.Catalog.Controls.Where(session.IsOpen));
        if (open.Count == 0)
        {
            Console.WriteLine($"Every control of {version.Catalog.Guide}@{version.Catalog.Version} is decided.");
            return ExitCode.Done;
        }
        var name = by ?? KeyReader.Line("Your name, kept with each decision", session.Decisions.Select(d => d.By).LastOrDefault() ?? Environment.UserName);
        if (!new Walk(open, session, new Questions(name, version)).Run())
        {
            Console.Error.WriteLine(NoInput);
            return ExitCode.BadInput;
        }
        Console.WriteLine($"{Report.Count(session.Count, "decision")} written to {FolderReader.Shown(path)}; {open.Count(session.IsOpen)} of {Report.Count(version.Catalog.Controls.Count, "control")} left to decide.");
        return ExitCode.Done;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static int NoGuide(string target, EquatableArray<Guide> guides)
    {
        if (GuideForFolder.Problem(target, [.. guides.SelectMany(g => g.Versions.Select(v => new NamedVersion(g, v)))]) is not { } problem)
            return NotFound("guide", target.Split('@', 2)[0], guides.Select(g => g.Info.Id));
        Report.Print([problem]);
        return ExitCode.BadInput;
    }

    private static int NotFound(string what, string name, IEnumerable<string> names)
    {
        var known = names.ToList();
        var nearest = NearestName.Hint(name, known);
        Console.Error.WriteLine($"generator: there is no {what} \"{name}\"; known are {string.Join(", ", known)}.{nearest}");
        return ExitCode.BadInput;
    }
}
