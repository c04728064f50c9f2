using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>
/// How sure a rule is on a page, by how it did on labelled sentences of pages that are as full of controls.
/// 1. Its own share of right ones is pulled towards that of all rules of its kind, and theirs towards that of all rules.
/// 2. The pull is as strong as <see cref="Weight"/> more labels would be: (right + weight * share) / (of + weight). This is Cestnik's m-estimate
///    ("Estimating probabilities: a crucial task in machine learning", ECAI 1990), the mean of a beta distribution that begins at the wider share.
/// 3. Where no label of any rule is known, nothing is.
/// </summary>
internal sealed class RuleConfidence
{
    // Told from all other guides, 20 and 40 foretell a guide's labels better than 5; how a rule does differs from guide to guide.
    private const double Weight = 20;

    private readonly Dictionary<(string Rule, PageFill Fill), RuleTrial> _trials;
    private readonly Dictionary<(ControlKind Kind, PageFill Fill), RuleTrial> _kinds;
    private readonly Dictionary<PageFill, RuleTrial> _all;

    public RuleConfidence(RuleBook rules)
    {
        var kinds = rules.Rules.Where(r => r.Take is not null).ToDictionary(r => r.Name, r => r.Take!.Value, StringComparer.Ordinal);
        var known = rules.Trials.Where(t => t.Of > 0 && kinds.ContainsKey(t.Rule)).ToList();
        _trials = known.ToDictionary(t => (t.Rule, t.Fill));
        _kinds = known.GroupBy(t => (kinds[t.Rule], t.Fill)).ToDictionary(g => g.Key, Sum);
        _all = known.GroupBy(t => t.Fill).ToDictionary(g => g.Key, Sum);
    }

    /// <summary>All passages of a guide, those that are controls with how sure their rules are.</summary>
    public IReadOnlyList<DecidedPassage> Rate(IEnumerable<DecidedPassage> passages) =>
        [.. passages.GroupBy(p => p.Passage.Source.File, StringComparer.Ordinal).SelectMany(page => Rate([.. page]))];

    private IEnumerable<DecidedPassage> Rate(IReadOnlyCollection<DecidedPassage> page)
    {
        var fill = PageFills.Of(page.Count(p => p.IsControl), page.Count);
        return _all.ContainsKey(fill) ? page.Select(p => Rate(p, fill)) : page;
    }

    private DecidedPassage Rate(DecidedPassage passage, PageFill fill)
    {
        if (passage.Decision.Rule is not { Take: { } kind } rule)
            return passage;
        var trial = _trials.GetValueOrDefault((rule.Name, fill)) ?? new RuleTrial(rule.Name, fill, 0, 0);
        var all = (double)_all[fill].Right / _all[fill].Of;
        var alike = _kinds.TryGetValue((kind, fill), out var known) ? Pulled(known, all) : all;
        return passage with { Confidence = Math.Round(Pulled(trial, alike), 2, MidpointRounding.AwayFromZero), Trial = trial };
    }

    private static double Pulled(RuleTrial trial, double towards) => (trial.Right + (Weight * towards)) / (trial.Of + Weight);

    private static RuleTrial Sum(IEnumerable<RuleTrial> trials) =>
        trials.Aggregate((a, b) => a with { Right = a.Right + b.Right, Of = a.Of + b.Of });
}
