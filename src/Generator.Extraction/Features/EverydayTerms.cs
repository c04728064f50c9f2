using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds the security terms that tell nothing in a guide because it speaks of them everywhere: "secret" in the guide of a store of secrets,
/// "key" in that of a vault of keys. A sentence there is about security by another word.
/// </summary>
internal static class EverydayTerms
{
    // So many sentences tell what a guide speaks of; on a few pages about one thing every sentence may be about security by it.
    private const int FewestSentences = 400;

    // So many, spread evenly, tell the share of a term to a hundredth; those of a large guide tell no more.
    private const int MostSentences = 4000;

    // Of the guides at hand those of a store have its word in a third of their sentences and more, the others no term in a tenth.
    private const double EverydayShare = 0.15;

    /// <summary>The terms that do tell something in these pages.</summary>
    /// <param name="terms">Phrases that make a sentence one about security.</param>
    /// <param name="pages">The passages of all pages of a guide.</param>
    public static EquatableArray<string> Without(EquatableArray<string> terms, IReadOnlyList<IReadOnlyList<Passage>> pages)
    {
        var sentences = pages.SelectMany(page => page).Where(p => p.Form is StatementForm.Sentence).ToList();
        if (sentences.Count < FewestSentences)
            return terms;
        var step = (sentences.Count / MostSentences) + 1;
        var everyday = Everyday(terms, sentences.Where((_, i) => i % step == 0).ToList());
        return everyday.Count == 0 ? terms : [.. terms.Where(t => !everyday.Contains(Root(t)))];
    }

    private static HashSet<string> Everyday(EquatableArray<string> terms, List<Passage> sentences)
    {
        var single = terms.Where(t => !t.Contains(' ', StringComparison.Ordinal)).ToList();
        var set = new PhraseSet([.. single]);
        var counts = OrderedParallel.Map(sentences, s => RootsIn(Words.Of(s.Text), set, single)).SelectMany(roots => roots).CountBy(root => root, StringComparer.Ordinal);
        return counts.Where(c => c.Value >= EverydayShare * sentences.Count).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> RootsIn(Word[] words, PhraseSet set, List<string> terms)
    {
        var roots = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
        {
            if (set.LengthAt(words, at) is not null)
                roots.UnionWith(terms.Where(t => PhraseSet.IsMatch(words[at].Text, t)).Select(Root));
        }
        return roots;
    }

    // "key" and "keys" are one term.
    private static string Root(string term) => term.TrimEnd('*').TrimEnd('s');
}
