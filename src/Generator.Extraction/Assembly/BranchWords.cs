using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Assembly;

/// <summary>Tells the alternatives of a rule as its file has them, so that somebody finds the one that held.</summary>
internal static class BranchWords
{
    // A list of the lexicon is spelled out here; its first phrases tell which it is.
    private const int MostPhrases = 3;

    /// <summary>The alternatives in words, in order.</summary>
    public static EquatableArray<string> Of(RuleCondition condition) => condition.Any.Select(WordsOf).ToEquatableArray();

    private static string WordsOf(RuleCondition condition) => string.Join(
        "; ",
        [
            .. condition.Features.Select(f => $"{f.Feature}: {string.Join(" or ", f.Values)}"),
            .. condition.Phrases.Select(p => $"{PhrasePlaces.KeyOf(p.Place)}: {PhrasesOf(p.Phrases)}"),
            .. condition.Any.Select(c => $"or {WordsOf(c)}"),
            .. condition.Not.Select(c => $"not {WordsOf(c)}"),
        ]);

    private static string PhrasesOf(EquatableArray<string> phrases) =>
        string.Join(", ", phrases.Take(MostPhrases)) + (phrases.Count > MostPhrases ? $" and {phrases.Count - MostPhrases} more" : "");
}
