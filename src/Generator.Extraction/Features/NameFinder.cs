using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds the names that a page gives to what it is about: words that stand capitalised within its sentences and never small. The first
/// word of a sentence is capitalised anyway, so that "Keysafe rotates ..." tells only so that Keysafe is a service.
/// </summary>
internal static class NameFinder
{
    // A word that is capitalised only once may be a mistake or begin a quotation.
    private const int FewestUses = 2;

    /// <summary>The names within these passages, in lower case.</summary>
    public static ImmutableHashSet<string> Of(IEnumerable<PassageFeatures> passages)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (passage.Passage.Form is StatementForm.Sentence && passage.Sentence.Mood is not Mood.Fragment)
                Count(passage.Sentence.Words, uses, small);
        }
        return [.. uses.Where(use => use.Value >= FewestUses && !small.Contains(use.Key)).Select(use => use.Key)];
    }

    private static void Count(ReadOnlySpan<Word> words, Dictionary<string, int> uses, HashSet<string> small)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (!words[at].IsCapitalized)
                small.Add(words[at].Text);
            else if (!words[at - 1].EndsLabel)
                uses[words[at].Text] = uses.GetValueOrDefault(words[at].Text) + 1;
        }
    }
}
