using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// What a pronoun stood for and what is called by its name again is the same: "returns it" and "returns the secret". A word that is said
/// again, of a text that has fewer pronouns, is such a name.
/// </summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Words = new(["it", "its", "they", "them", "their", "this", "these", "that", "those", "one", "ones", "he", "she"], StringComparer.Ordinal);

    /// <summary>The surplus without names of what the other text has a pronoun for.</summary>
    public static WordSurplus Without(WordSurplus surplus, WordSurplus other)
    {
        var spare = CountIn(other.Text) - CountIn(surplus.Text);
        if (spare <= 0 || surplus.IsEmpty)
            return surplus;
        var said = surplus.Common.Select(start => StemAt(surplus.Text, start)).ToHashSet(StringComparer.Ordinal);
        var named = surplus.Terms.Where(t => said.Contains(t.Term.Stem) && IsName(t.Term)).Select(t => t.Term).Take(spare).ToHashSet();
        return surplus.Without(named.Contains);
    }

    private static int CountIn(string text) => WordReader.Texts(text).Count(Words.Contains);

    private static bool IsName(Term term) =>
        !NumberChange.IsNumber(term) && !ForceChange.IsModal(term.Stem) && !Negation.IsOf(term) && !TextChange.IsBound(term.Stem);

    private static string StemAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return Stem.Of(text[start..end].ToLowerInvariant());
    }
}
