using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Makes a clause fit a title. The first that leaves enough:
/// 1. it ends where a thought does: before a reason, an example, an alternative;
/// 2. it ends before a purpose, a means, a result or what describes a thing, where its beginning says something without these: a denial or a bound needs what it is
///    bound to, a statement its verb, and what tells which things are meant ("pods that ...") stays;
/// 3. it ends behind a phrase, where one ends late enough, or else behind the last word that fits, with an ellipsis.
/// </summary>
internal static partial class TitleCut
{
    // A cut before this many characters loses more than it saves.
    private const int Earliest = 36;

    // A phrase that ends more characters before the end is no better than one that is cut.
    private const int Unfinished = 20;

    // An alternative of a list is hardly longer.
    private const int Alternative = 30;

    // So short a rest says nothing: an address or a name is longer than a title.
    private const int Shortest = 12;

    private static readonly string[] Breaks =
    [
        "; ", " – ", " — ", ", so ", ", such as ", ", which ", ", because ", ", including ", " so that ", " (", ", or ", ", but ", ": ", ", e.g.", " e.g. ", ", i.e.", ", for example", ", whereas ", ", while ", " whereas ",
    ];

    // Behind these a sentence goes on: what it says of its subject may stand there.
    private static readonly string[] Asides = [", such as ", ", including ", " (", ", e.g.", " e.g. ", ", i.e.", ", for example"];

    // Words that wait for the next one: no title ends with them.
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "these", "those", "your", "you", "our", "its", "their", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "and", "or", "is", "are", "who", "which",
        "every", "each", "least", "than", "any", "all", "no", "not", "be", "must", "should", "can", "will", "may", "has", "have", "into", "using", "via", "per", "about", "between", "under", "over", "but", "so",
        "also", "when", "where", "if", "how", "what", "because", "since", "until", "unless", "before", "after", "while", "without", "whether", "such", "both", "only", "more", "against", "within", "e.g.", "i.e.",
    };

    /// <summary>As much of <paramref name="text"/> as fits.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="longest">The most characters.</param>
    /// <param name="isInstruction">Whether it begins with its verb.</param>
    public static string Of(string text, int longest, bool isInstruction)
    {
        if (text.Length <= longest)
            return text;
        return At(text, Breaks.Max(stop => StopAt(text, stop, longest, isInstruction)))
            ?? At(text, BeforeAddition(text, longest, isInstruction))
            ?? (AtPhrase(text, longest) ?? AtWord(text, longest)) + "…";
    }

    /// <summary>Whether a finite verb stands in a text that isn't one of a clause within.</summary>
    public static bool HasVerb(string text) => Predicate().IsMatch(text);

    /// <summary>Whether a denial or a bound stands in a text: without it a title may say the opposite.</summary>
    public static bool IsBounded(string text) => Bounded().IsMatch(text);

    /// <summary>The words without those at their end that wait for the next one, however few are left.</summary>
    public static string Phrase(string text) => BeganVerb().Replace(WithoutDangling(text, Shortest), "");

    private static string WithoutDangling(string text, int earliest = Earliest)
    {
        text = text.TrimEnd(',', ' ');
        var space = text.LastIndexOf(' ');
        return space >= earliest && IsDangling(text[(space + 1)..]) ? WithoutDangling(text[..space], earliest) : text;
    }

    // The last of several alternatives ("a bundle, a repository, or a pipeline") can't be left out.
    private static int StopAt(string text, string stop, int longest, bool isInstruction)
    {
        var at = text.LastIndexOf(stop, longest, StringComparison.Ordinal);
        if (at > 0 && !isInstruction && Asides.Contains(stop) && !Predicate().IsMatch(text[..(at + 1)]) && Predicate().IsMatch(text[at..]))
            return -1;
        return at > 0 && string.Equals(stop, ", or ", StringComparison.Ordinal) && text.LastIndexOf(", ", at - 1, StringComparison.Ordinal) >= at - Alternative ? -1 : at;
    }

    private static string? At(string text, int cut)
    {
        if (cut < Earliest)
            return null;
        var head = WithoutDangling(WithoutOpenParenthesis(text[..cut]));
        return head.Length < Earliest ? null : head;
    }

    private static string? AtPhrase(string text, int longest)
    {
        var cut = Last(PhraseEnd(), text, longest - 1);
        return cut < longest - Unfinished ? null : At(text, cut) is { } head ? BeganVerb().Replace(head, "") : null;
    }

    private static string AtWord(string text, int longest)
    {
        var space = text.LastIndexOf(' ', longest - 1);
        var words = WithoutDangling(text[..Math.Max(space, 0)]);
        return words.Length < Shortest ? text[..(longest - 1)] : words;
    }

    private static int BeforeAddition(string text, int longest, bool isInstruction)
    {
        // What a statement says is often the means or what is described itself: "should connect using TLS", "must attach a policy that ...".
        var cut = Addition().Matches(text).LastOrDefault(m => m.Index <= longest && (isInstruction || !m.Groups["own"].Success))?.Index ?? -1;
        return cut >= 0 && !Bounded().IsMatch(text[..cut]) && (isInstruction || Predicate().IsMatch(text[..cut])) ? cut : -1;
    }

    private static int Last(Regex pattern, string text, int longest) => pattern.Matches(text).LastOrDefault(m => m.Index <= longest)?.Index ?? -1;

    // What stands in a parenthesis goes as a whole.
    private static string WithoutOpenParenthesis(string text)
    {
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text.IndexOf(')', open) < 0 ? text[..open] : text;
    }

    // A number waits for what it counts, and an owner for what is owned.
    private static bool IsDangling(string word) =>
        Dangling.Contains(word) || word.All(char.IsAsciiDigit) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    // What a thing of its kind is or does is no part of its name.
    [GeneratedRegex(
        """
        \s(?:(?<own>that|who|whose)\s(?<=\b(?:an?|one)\s(?:(?!(?:and|or|to|for|in|with|by|on|from|is|it)\s)[\w-]+\s){0,4}(?!\w+ing\s)\w+\s\w+\s)
          | (?:to|in\sorder\sto)\s(?:ensure|make\ssure|avoid|prevent|protect|help|reduce|minimi[sz]e|detect|improve|mitigate|comply|maintain|keep|verify|enforce|guarantee|facilitate|simplify)\s
              (?<!\b(?:not|needs?|able|used|required|want|have|has|is|are|designed|configured|intended|responsible|try|ways?|practice|idea|habit|goal|purpose|best|recommended|possible|option|steps|allowed|how|important|tools?|necessary|going|you)\sto\s(?:make\s)?\w+\s)
          | (?<own>using|by\s\w+ing)\s | as\swell\sas\s | instead\sof\s)
        | ,\s(?:ensuring|making|giving|allowing|enabling|providing|preventing|reducing|helping|meaning|using|effectively|especially|particularly|regardless|even|in\sorder|as|where|since|like|to|rather|instead|thereby|thus)\s
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Addition();

    [GeneratedRegex(@"\b(?:not|never|no|none|only|unless|except|without|until|cannot|neither|nor|nobody|avoid|rather|least|most|more|less)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bounded();

    // A finite verb that isn't one of a clause within.
    [GeneratedRegex(@"^(?:(?!\b(?:that|which|who|whose|where|when|whether|if|what|how)\b).)*\b(?<!\bto\s)(?:is|are|was|were|has|have|can|must|should|shall|will|may|does|do|needs?|requires?|supports?|provides?|allows?|enables?|encrypts?|uses?|helps?)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Predicate();

    // A verb without what it is done to: "... and map", "... and is not managed".
    [GeneratedRegex(@"(?:,? (?:and|or)) (?:(?:is|are|not|then|to) )*\w+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex BeganVerb();

    [GeneratedRegex(@",\s|\s(?:(?<!\b(?:used|ways?|able|required|wants?|needs?|have|has|responsible|order|how|enough)\s)to|in|on|at|by|for|from|with|within|without|into|through|via|using|and|or|but|that|which|who|when|where|if|unless|until|while|because|so|(?<!\b(?:long|soon|well|far)\s)as|than|before|after|between|per|across|against|under|over|during)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex PhraseEnd();
}
