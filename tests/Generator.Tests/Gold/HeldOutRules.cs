using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Tests.Gold;

/// <summary>
/// The rules as they would be had one labelled guide not been there: without every phrase that stands in that guide and in no other.
/// Such a phrase may have been learned from that guide alone. What the rules' order and exclusions owe to it can't be taken back,
/// so a figure by these rules is still a little too good.
/// </summary>
internal sealed class HeldOutRules
{
    private readonly RuleBook _rules;
    private readonly Dictionary<string, string> _homes = new(StringComparer.Ordinal);

    public HeldOutRules(RuleBook rules, IEnumerable<GoldGuide> guides)
    {
        _rules = rules;
        var texts = guides.Select(g => new GuideTexts(g.Name, TextsOf(g))).ToList();
        foreach (var phrase in PhrasesOf(rules))
        {
            var found = texts.Where(t => t.Hold(phrase)).Select(t => t.Guide).Distinct(StringComparer.Ordinal).Take(2).ToList();
            if (found.Count == 1)
                _homes.Add(phrase, found[0]);
        }
    }

    /// <summary>How many phrases stand in one guide only.</summary>
    public int Lone => _homes.Count;

    /// <summary>The rules without what only <paramref name="guide"/> could have taught them.</summary>
    public RuleBook Without(string guide) => _rules with
    {
        Lexicon = new Lexicon(_rules.Lexicon.Names.ToDictionary(n => n, n => Kept(_rules.Lexicon[n], guide), StringComparer.Ordinal)),
        Rules = _rules.Rules.Select(r => r with { When = Kept(r.When, guide) }).ToEquatableArray(),
    };

    private RuleCondition Kept(RuleCondition condition, string guide) => new(
        condition.Features,
        condition.Phrases.Select(t => t with { Phrases = Kept(t.Phrases, guide) }).ToEquatableArray(),
        condition.Any.Select(c => Kept(c, guide)).ToEquatableArray(),
        condition.Not.Select(c => Kept(c, guide)).ToEquatableArray());

    private EquatableArray<string> Kept(EquatableArray<string> phrases, string guide) =>
        phrases.Where(p => !(_homes.TryGetValue(p, out var home) && string.Equals(home, guide, StringComparison.Ordinal))).ToEquatableArray();

    private static HashSet<string> PhrasesOf(RuleBook rules) =>
        [.. rules.Lexicon.Names.SelectMany(n => rules.Lexicon[n]), .. rules.Rules.SelectMany(r => PhrasesOf(r.When))];

    private static IEnumerable<string> PhrasesOf(RuleCondition condition) =>
        condition.Phrases.SelectMany(t => t.Phrases).Concat(condition.Any.Concat(condition.Not).SelectMany(PhrasesOf));

    // Only the labelled pages: the others taught nothing. Each text stands with each of its words.
    private static ILookup<string, Word[]> TextsOf(GoldGuide guide)
    {
        var pages = guide.Units.Select(u => u.File).ToHashSet(StringComparer.Ordinal);
        return GoldGuide.DocumentsIn(guide.Folder)
            .Where(d => pages.Contains(d.File) || pages.Contains(Path.GetFileName(d.File)))
            .SelectMany(PassageReader.Read)
            .SelectMany(p => new[] { p.Text, string.Join(" / ", p.Place.Path), p.Place.Introduction ?? "" })
            .Distinct(StringComparer.Ordinal)
            .Select(Words.Of)
            .SelectMany(words => words.Select(w => w.Text).Distinct(StringComparer.Ordinal).Select(word => (word, words)))
            .ToLookup(t => t.word, t => t.words, StringComparer.Ordinal);
    }

    private sealed record GuideTexts(string Guide, ILookup<string, Word[]> ByWord)
    {
        // A phrase can only stand where its first word does.
        public bool Hold(string phrase)
        {
            var set = new PhraseSet([phrase]);
            var first = phrase.Split(' ', 2)[0];
            var texts = first.EndsWith('*') ? ByWord.Where(g => g.Key.StartsWith(first[..^1], StringComparison.Ordinal)).SelectMany(g => g) : ByWord[first];
            return texts.Any(words => set.IsIn(words));
        }
    }
}
