namespace Generator.Extraction.Features;

/// <summary>The forms of English verbs.</summary>
internal static class VerbForms
{
    /// <summary>
    /// What the base of <paramref name="word"/> may be, the word itself first: "denies" and "denied" may come from "deny",
    /// "stored" from "store", "logged" from "log". Irregular forms stay as they are.
    /// </summary>
    public static IEnumerable<Word> BasesOf(Word word) => new[] { word.Text }
        .Concat(Without(word.Text, "ies", "y"))
        .Concat(Without(word.Text, "ied", "y"))
        .Concat(Without(word.Text, "es", ""))
        .Concat(Without(word.Text, "s", ""))
        .Concat(Without(word.Text, "ed", ""))
        .Concat(Without(word.Text, "d", ""))
        .Concat(Undoubled(word.Text))
        .Select(text => word with { Text = text });

    /// <summary>Whether a word is a form of one of these verbs.</summary>
    public static bool IsFormOf(PhraseSet verbs, Word word) => BasesOf(word).Any(form => verbs.IsIn([form]));

    /// <summary>Whether a word is a gerund by its ending.</summary>
    public static bool IsGerund(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether a word is the gerund of one of these verbs: "storing" of "store", but not "logging" of "log".</summary>
    public static bool IsGerundOf(PhraseSet verbs, Word word) => IsGerund(word.Text)
        && (verbs.IsIn([word with { Text = word.Text[..^3] }]) || verbs.IsIn([word with { Text = word.Text[..^3] + "e" }]));

    /// <summary>Whether a word is an adverb by its ending.</summary>
    public static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)
        && word is not ("apply" or "reapply" or "supply" or "reply" or "comply" or "imply" or "multiply");

    private static IEnumerable<string> Without(string word, string ending, string instead) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? [word[..^ending.Length] + instead] : [];

    private static IEnumerable<string> Undoubled(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] == word[^4] ? [word[..^3]] : [];
}
