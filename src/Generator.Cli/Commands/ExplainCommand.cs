using System.CommandLine;
using Generator.Cli.Building;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Commands;

/// <summary><c>explain</c>: why a sentence is a control, or why it isn't.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("CONTROL")
        {
            Description = "A control's id (data-protection.use-mfa), or a line of a markdown file as any command prints it: data-protection.md:12, guides/proton/2023-04-18/data-protection.md(12,3).",
        };
        var options = new SiteOptions();
        var command = new Command("explain", "Tell why a sentence became a control or was passed over: the rule, the words that decided, the source lines, and the versions that hold it.")
        {
            target, options.Content, options.Templates,
        };
        command.SetAction(parsed => Run(parsed.GetValue(target)!, parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed)));
        return command;
    }

    private static int Run(string target, string content, string templates) =>
        SourcePlace.Parse(target) is { } place ? ExplainPlace(place, content, templates) : ExplainControl(target, content, templates);

    private static int ExplainPlace(SourcePlace place, string content, string templates)
    {
        var page = PageFile.Find(place.File, content);
        if (Report.Print(page.Diagnostics) || page.Value is not { } file)
            return ExitCode.BadInput;
        var found = FolderExtraction.Run(new FolderSource(file.Folder, templates, CurationBeside(file.Folder)));
        if (Report.Print(found.Problems.Where(p => p.Severity == Severity.Error)))
            return ExitCode.BadInput;
        var statements = found.Extraction.Ledger
            .Where(s => string.Equals(s.Source.File, file.Name, StringComparison.Ordinal) && s.Source.Line <= place.Line && place.Line <= s.Source.EndLine)
            .ToList();
        foreach (var statement in statements)
            Explanation.Print(statement, found.Extraction.Rules, ControlOf(statement, found.Extraction.Catalog));
        if (statements.Count == 0)
            Console.WriteLine($"{FolderReader.Shown(file.Whole)} has no statement on line {place.Line}: it is blank, code or beyond the end.");
        return statements.Count > 0 ? ExitCode.Done : ExitCode.No;
    }

    private static Control? ControlOf(Statement statement, Catalog catalog) =>
        statement.Disposition is Disposition.Control ? catalog.Controls.FirstOrDefault(c => string.Equals(c.Id, statement.Control, StringComparison.Ordinal)) : null;

    // A version's folder stands beside its guide's decisions.
    private static string? CurationBeside(string folder)
    {
        var guide = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? "";
        var path = Path.Combine(guide, CurationReader.FileName);
        return File.Exists(Path.Combine(guide, "guide.yml")) && File.Exists(path) ? path : null;
    }

    private static int ExplainControl(string id, string content, string templates)
    {
        var folder = ContentFolder.Read(content);
        var rules = Templates.RulesOf(Templates.Read(templates));
        if (Report.Print([.. folder.Diagnostics, .. rules.Diagnostics]))
            return ExitCode.BadInput;
        var site = Pipeline.Extract(folder.Value, rules.Value);
        if (Report.Print(site.Diagnostics.Select(d => d.Under(FolderReader.Shown(content))).Where(d => d.Severity == Severity.Error)))
            return ExitCode.BadInput;
        var lives = site.Value.Guides.SelectMany(g => g.Versions.Select(v => (Guide: g, Version: v, Control: Find(v, id)))).ToList();
        if (lives.TrueForAll(l => l.Control is null))
            return ExplainRemoved(id, site.Value, FolderReader.Shown(content)) ? ExitCode.Done : NotFound(id, site.Value);
        foreach (var guide in lives.GroupBy(l => l.Guide).Where(g => g.Any(l => l.Control is not null)))
            Explanation.Print(guide.Key, id, path => folder.Value.Find(path)?.Text);
        return ExitCode.Done;
    }

    // What people took out of every version is told by their decision.
    private static bool ExplainRemoved(string id, Site site, string content)
    {
        var decisions = site.Guides.SelectMany(g => g.Curation.Decisions.Select(d => (Guide: g.Info.Id, Decision: d)))
            .Where(d => string.Equals(d.Decision.Control.Text, id, StringComparison.Ordinal) && d.Decision is RejectDecision or MergeDecision or SplitDecision)
            .ToList();
        foreach (var (guide, decision) in decisions)
            Explanation.Print(guide, decision, content);
        return decisions.Count > 0;
    }

    private static Control? Find(GuideVersion version, string id) =>
        version.Catalog.Controls.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal));

    private static int NotFound(string id, Site site)
    {
        var ids = site.Guides.SelectMany(g => g.Versions.SelectMany(v => v.Catalog.Controls.Select(c => c.Id)));
        var nearest = NearestName.Hint(id, ids.Distinct(StringComparer.Ordinal));
        Console.Error.WriteLine($"generator: no version of any guide has the control \"{id}\".{nearest} A line of a file is written file.md:12 or file.md(12,3).");
        return ExitCode.BadInput;
    }
}
