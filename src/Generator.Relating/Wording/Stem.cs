namespace Generator.Relating.Wording;

/// <summary>Takes endings off English words, so that a noun's number and a verb's form don't make two words of one.</summary>
internal static class Stem
{
    private const int Shortest = 3;

    // The longest first; what takes the ending's place follows it.
    private static readonly (string Ending, string With)[] Endings =
    [
        ("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ses", "s"), ("es", ""), ("ed", ""), ("s", ""),
    ];

    // Too short for the endings, or without one.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["using"] = "use", ["used"] = "use", ["uses"] = "use", ["made"] = "mak", ["given"] = "giv", ["gave"] = "giv", ["chosen"] = "choos",
        ["sent"] = "send", ["told"] = "tell", ["kept"] = "keep", ["held"] = "hold", ["brought"] = "bring", ["bought"] = "buy", ["paid"] = "pay",
        ["taken"] = "tak", ["took"] = "tak", ["written"] = "writ", ["wrote"] = "writ", ["worn"] = "wear", ["shown"] = "show", ["known"] = "know",
        ["met"] = "meet", ["built"] = "build", ["broken"] = "break", ["begun"] = "begin", ["withdrawn"] = "withdraw", ["spoken"] = "speak",
    };

    private static readonly KnownWords Known = new(Make);

    /// <summary>The stem of a word in lower case; a word with a digit is its own.</summary>
    public static string Of(string word) => Known.Of(word);

    private static string Make(string word)
    {
        if (word.Length < Shortest || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        if (Irregular.TryGetValue(word, out var known))
            return known;
        if (word.Length == Shortest)
            return word;
        foreach (var (ending, with) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= Shortest && !IsPartOfWord(word, ending))
                return WithoutTail(word[..^ending.Length] + with);
        }
        return WithoutTail(word);
    }

    private static bool IsPartOfWord(string word, string ending) =>
        string.Equals(ending, "s", StringComparison.Ordinal) && word[^2] is 's' or 'u' or 'i';

    // "encrypting", "permitting" and "using" lose what the ending doubled or hid.
    private static string WithoutTail(string stem)
    {
        if (stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l'))
            return stem[..^1];
        return stem.Length > Shortest && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
