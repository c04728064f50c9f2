using System.CommandLine;
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
            Description = "A control's id (data-protection.use-mfa), or a line of a markdown file (guide/data-protection.md:12).",
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
        LineOf(target) is var (file, line) ? ExplainLine(file, line, templates) : ExplainControl(target, content, templates);

    private static (string File, int Line)? LineOf(string target)
    {
        var colon = target.LastIndexOf(':');
        return colon > 0 && int.TryParse(target.AsSpan(colon + 1), out var line) ? (target[..colon], line) : null;
    }

    private static int ExplainLine(string file, int line, string templates)
    {
        if (!File.Exists(file))
        {
            Report.Print([new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(FolderReader.Shown(file)), "There is no such file.")]);
            return ExitCode.BadInput;
        }
        var folder = Path.GetDirectoryName(file) is { Length: > 0 } parent ? parent : ".";
        var found = FolderExtraction.Run(new FolderSource(folder, templates, CurationBeside(folder)));
        if (Report.Print(found.Problems.Where(p => p.Severity == Severity.Error)))
            return ExitCode.BadInput;
        var name = Path.GetFileName(file);
        var statements = found.Extraction.Ledger
            .Where(s => string.Equals(s.Source.File, name, StringComparison.Ordinal) && s.Source.Line <= line && line <= s.Source.EndLine)
            .ToList();
        foreach (var statement in statements)
            Explanation.Print(statement, found.Extraction.Rules);
        if (statements.Count == 0)
            Console.WriteLine($"{FolderReader.Shown(file)} has no statement on line {line}: it is blank, code or beyond the end.");
        return statements.Count > 0 ? ExitCode.Done : ExitCode.No;
    }

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
        Console.Error.WriteLine($"generator: no version of any guide has the control \"{id}\".{nearest} A line of a file is written file.md:12.");
        return ExitCode.BadInput;
    }
}
