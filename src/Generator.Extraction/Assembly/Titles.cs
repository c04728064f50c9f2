namespace Generator.Extraction.Assembly;

/// <summary>
/// Makes the short name of a control from its sentence.
/// 1. The main clause is what it asks or says; a condition or purpose before it is left to the statement.
/// 2. Words that only carry the force ("You must", "We recommend that you") are dropped: the kind says it.
/// 3. What is longer than fits ends where a thought does, or else after a whole word, with an ellipsis.
/// </summary>
internal static class Titles
{
    /// <summary>The most characters that a title has.</summary>
    public const int Longest = 72;

    // A main clause shorter than this says too little alone.
    private const int Shortest = 12;

    // A cut before this many characters loses more than it saves.
    private const int EarliestCut = 36;

    // The longest first: the first that fits is dropped.
    private static readonly string[] Preambles =
    [
        "We strongly recommend that you ", "We highly recommend that you ", "We also recommend that you ", "We recommend that you ",
        "We strongly recommend you ", "We highly recommend you ", "We also recommend you ", "We recommend you ",
        "You should also ", "You should ", "You must also ", "You must ", "You need to ", "You have to ", "You can also ", "You can ", "You may ",
        "Make sure that you ", "Be sure to ",
    ];

    private static readonly string[] Breaks = ["; ", " – ", " — ", ", so ", ", such as ", ", which ", ", because ", ", including ", " so that ", " (", ", or ", ", but ", ": "];

    // Words that wait for the next one: no title ends with them.
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "your", "you", "its", "their", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "and", "or", "is", "are", "who", "which",
        "every", "each", "least", "than",
    };

    /// <summary>The title of a sentence whose main clause begins at <paramref name="clause"/>.</summary>
    public static string Of(string sentence, int clause)
    {
        var main = sentence.Length - clause >= Shortest && (clause < Shortest || !NeedsWhatStandsBefore(sentence.AsSpan(clause))) ? sentence[clause..] : sentence;
        var text = WithoutPreamble(main).TrimEnd('.', ':', ' ');
        return Capitalized(Shortened(text));
    }

    /// <summary>The title of what is shown as what not to do, so that nobody reads it as advice: "Don't: Share keys", "Avoid: Shared keys".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">Where its main clause begins.</param>
    /// <param name="followsDont">Whether it can follow a "don't"; else it names a thing or an act.</param>
    public static string OfWarning(string sentence, int clause, bool followsDont) => (followsDont ? "Don't: " : "Avoid: ") + Of(sentence, clause);

    // "..., add the following" and "..., disable it" say by their first part what they are about.
    private static bool NeedsWhatStandsBefore(ReadOnlySpan<char> main)
    {
        if (main[..Math.Min(main.Length, EarliestCut)].Contains(" the following", StringComparison.Ordinal) && !main.Contains(" the following section", StringComparison.Ordinal))
            return true;
        var verb = main.IndexOf(' ');
        var rest = main[(verb + 1)..];
        var end = rest.IndexOf(' ');
        return verb > 0 && (end < 0 ? rest.TrimEnd('.') : rest[..end]) is "it" or "them";
    }

    private static string WithoutPreamble(string text)
    {
        var preamble = Array.Find(Preambles, p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase) && text.Length >= p.Length + Shortest);
        var rest = text[(preamble?.Length ?? 0)..];
        if (!rest.StartsWith("not ", StringComparison.Ordinal))
            return rest;
        // "You must not share it" is "Do not share it"; "you can not" forbids nothing.
        return preamble is "You can " or "You may " ? text : "Do " + rest;
    }

    private static string Shortened(string text)
    {
        if (text.Length <= Longest)
            return text;
        var cut = Breaks.Max(stop => text.LastIndexOf(stop, Longest, StringComparison.Ordinal));
        if (cut >= EarliestCut)
            return WithoutOpenParenthesis(text[..cut]).TrimEnd(',', ' ');
        var space = text.LastIndexOf(' ', Longest - 1);
        return WithoutDangling(text[..(space > 0 ? space : Longest - 1)]) + "…";
    }

    // What stands in a parenthesis goes as a whole.
    private static string WithoutOpenParenthesis(string text)
    {
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text.IndexOf(')', open) < 0 ? text[..open] : text;
    }

    private static string WithoutDangling(string text)
    {
        text = text.TrimEnd(',', ' ');
        var space = text.LastIndexOf(' ');
        return space > EarliestCut && IsDangling(text[(space + 1)..]) ? WithoutDangling(text[..space]) : text;
    }

    // A number waits for what it counts.
    private static bool IsDangling(string word) => Dangling.Contains(word) || word.All(char.IsAsciiDigit);

    // A name that is written in small letters ("s3:GetObject", "iOS") stays as it is.
    private static string Capitalized(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var word = text.AsSpan(0, end < 0 ? text.Length : end);
        return word.Length > 0 && char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z') && !word.Contains(':')
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text;
    }
}
