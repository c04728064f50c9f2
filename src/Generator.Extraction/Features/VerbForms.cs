namespace Generator.Extraction.Features;

/// <summary>The forms of English verbs.</summary>
internal static class VerbForms
{
    // Suffixes that make nouns and adjectives of other words.
    private static readonly string[] NounEndings =
        ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "ware", "acy", "ology", "er", "or", "ial", "nal", "val", "ral", "tal", "ical", "ic", "tive", "sive", "ous", "ful", "less", "able", "ible", "ary", "ant", "ent"];

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

    /// <summary>Whether a word is a participle by its ending, or one of the commonest without one.</summary>
    public static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word is "sent" or "made" or "kept";

    /// <summary>Whether a word is the gerund of one of these verbs: "storing" of "store", but not "logging" of "log".</summary>
    public static bool IsGerundOf(PhraseSet verbs, Word word) => IsGerund(word.Text)
        && (verbs.IsIn([word with { Text = word.Text[..^3] }]) || verbs.IsIn([word with { Text = word.Text[..^3] + "e" }]));

    /// <summary>Whether a word is an adverb by its ending.</summary>
    public static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)
        && word is not ("apply" or "reapply" or "supply" or "reply" or "comply" or "imply" or "multiply");

    /// <summary>Whether a word ends as nouns and adjectives do and verbs hardly ever: "retention", "privacy", "server", "private".</summary>
    public static bool EndsLikeNoun(string word) => Array.Exists(NounEndings, ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<string> Without(string word, string ending, string instead) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? [word[..^ending.Length] + instead] : [];

    private static IEnumerable<string> Undoubled(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] == word[^4] ? [word[..^3]] : [];
}
