using System.Text;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Tests.Gold;

/// <summary>
/// How each rule does on the labelled sentences, which <c>templates/rules/confidence.yml</c> holds: each guide is read by rules without what it
/// alone could have taught them. What a rule took for a control is right where the reader called it one of any kind.
/// </summary>
internal static class RuleTrials
{
    private const string Head =
        """
        # yaml-language-server: $schema=confidence.schema.json
        #
        # How often each rule was right on pages with few controls (less than 15 in 100 sentences), with some (less than 30) and with many:
        # `of` is how many labelled sentences it took for a control, `right` how many of these a reader called one, too. Each guide was read
        # by rules without the words that only this guide could have taught them. How sure a control is follows from these counts.
        #
        # Made by the tests and never edited by hand. How to make it anew stands in src/README.md.

        rules:

        """;

    /// <summary>What is measured now, by rule, pages with few controls first.</summary>
    public static IReadOnlyList<RuleTrial> Measure()
    {
        var sources = Sources();
        var rules = new HeldOutRules(GoldGuide.Rules, sources.Select(s => s.Guide));
        return
        [
            .. sources.SelectMany(s => Taken(s, rules.Without(s.Guide.Name)))
                // Two sources may have labelled the same sentence.
                .DistinctBy(t => (t.Guide, Path.GetFileName(t.Statement.Source.File), t.Statement.Source.Line, t.Statement.Text))
                .GroupBy(t => (t.Statement.Rule, t.Fill))
                .Select(g => new RuleTrial(g.Key.Rule, g.Key.Fill, g.Count(t => t.IsRight), g.Count()))
                .OrderBy(t => t.Rule, StringComparer.Ordinal).ThenBy(t => t.Fill),
        ];
    }

    /// <summary>The file that holds these trials.</summary>
    public static string Write(IEnumerable<RuleTrial> trials)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in trials.GroupBy(t => t.Rule, StringComparer.Ordinal))
        {
            text.Append("  - name: ").Append(rule.Key).Append('\n');
            foreach (var trial in rule)
                text.Append("    ").Append(PageFills.Words[(int)trial.Fill]).Append(": { right: ").Append(trial.Right).Append(", of: ").Append(trial.Of).Append(" }\n");
        }
        return text.ToString();
    }

    private static List<Source> Sources() =>
    [
        .. GoldGuide.All.Select(g => new Source(g, ledger => OfUnits(g, ledger))),
        .. WholeGuide.All.Select(w => new Source(new GoldGuide(w.Name, w.Folder, [.. w.Labels.Select(l => new GoldUnit(l.File, l.Line, "", l.Kind))]), ledger => OfLabels(w, ledger))),
    ];

    private static IEnumerable<TakenSentence> Taken(Source source, RuleBook rules)
    {
        var ledger = ControlExtractor.Extract(source.Guide.Name, "gold", GoldGuide.DocumentsIn(source.Guide.Folder), rules).Ledger;
        var fills = ledger.GroupBy(s => s.Source.File, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => PageFills.Of(g.Count(s => s.Kind is not null), g.Count()), StringComparer.Ordinal);
        return source.Find(ledger)
            .Where(f => f.Statement?.Kind is not null)
            .Select(f => new TakenSentence(source.Guide.Name, f.Statement!, fills[f.Statement!.Source.File], f.Label is not null));
    }

    private static IEnumerable<(Statement? Statement, ControlKind? Label)> OfLabels(WholeGuide guide, IEnumerable<Statement> ledger)
    {
        var statements = WholeGuide.ByDigest(ledger);
        return guide.Labels.Select(l => (WholeGuide.Find(l, statements), l.Kind));
    }

    // Their files are named with and without a folder, and their words may have another blank.
    private static IEnumerable<(Statement? Statement, ControlKind? Label)> OfUnits(GoldGuide guide, IEnumerable<Statement> ledger)
    {
        var statements = ledger.ToLookup(s => (Path.GetFileName(s.Source.File), WordsOf(s.Text)));
        return guide.Units.Select(u => (statements[(Path.GetFileName(u.File), WordsOf(u.Text))].MinBy(s => Math.Abs(s.Source.Line - u.Line)), u.Label));
    }

    private static string WordsOf(string text) => string.Join(' ', GoldScore.Words(text));

    private sealed record Source(GoldGuide Guide, Func<EquatableArray<Statement>, IEnumerable<(Statement? Statement, ControlKind? Label)>> Find);

    private sealed record TakenSentence(string Guide, Statement Statement, PageFill Fill, bool IsRight);
}
