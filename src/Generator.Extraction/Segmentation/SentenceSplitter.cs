using System.Buffers;

namespace Generator.Extraction.Segmentation;

/// <summary>
/// Splits plain text into sentences.
/// 1. A full stop, question or exclamation mark or ellipsis, with closing quotes and brackets after it, may end a sentence.
/// 2. It does so where white space follows and then something that can begin a sentence.
/// 3. It doesn't after an abbreviation or an initial, nor inside code, nor does a question or exclamation mark in a parenthesis of a sentence.
/// 4. A hard line break ends a sentence where the text before it is complete or the text after it begins anew, or where another break follows.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!…\n");

    // Words that are followed by a full stop within a sentence, without it and in lower case.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "e.g", "i.e", "etc", "vs", "cf", "approx", "no", "fig", "sec", "inc", "ltd", "corp", "co", "mr", "ms", "mrs", "dr", "st", "u.s", "a.k.a", "al",
    };

    // Words that a number follows.
    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.Ordinal) { "art", "ch", "para", "pp", "pub", "rev", "sect", "vol" };

    // Words of which a letter names one, though they may be written large.
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "account", "annex", "appendix", "class", "column", "customer", "environment", "grade", "group", "host", "key", "level", "network", "node", "option", "phase", "plan", "region",
        "role", "section", "server", "site", "stage", "step", "team", "tenant", "tier", "type", "user", "version", "vitamin", "zone",
    };

    // Words that stand before people's names.
    private static readonly HashSet<string> BeforeNames = new(StringComparer.Ordinal) { "and", "as", "by", "for", "from", "of", "or", "that", "to", "when", "with" };

    /// <summary>The sentences of <paramref name="text"/> as ranges without surrounding white space, in order; all words are in one of them.</summary>
    /// <param name="text">Plain text; a hard line break is a line feed.</param>
    /// <param name="isCode">Tells whether the character at an offset stands in inline code.</param>
    public static IEnumerable<Range> Split(string text, Func<int, bool> isCode)
    {
        var start = 0;
        var asides = new Asides(text);
        for (var at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at + 1))
        {
            if (isCode(at) || asides.Hold(start, at) || !EndsSentence(text, at, out var end))
                continue;
            if (Trimmed(text, start, end) is { } range)
                yield return range;
            start = end;
        }
        if (Trimmed(text, start, text.Length) is { } last)
            yield return last;
    }

    private static int NextEnd(string text, int from)
    {
        var index = text.AsSpan(from).IndexOfAny(Ends);
        return index < 0 ? -1 : from + index;
    }

    private static bool EndsSentence(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] == '\n')
            return BreaksSentence(text, at);
        while (end < text.Length && IsClosing(text[end]))
            end++;
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
            return false;
        return !IsAbbreviation(text, at, end) && BeginsSentence(text, end);
    }

    private static bool BreaksSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.IsEmpty || (at + 1 < text.Length && text[at + 1] == '\n'))
            return true;
        return before[^1] is '.' or '!' or '?' or ':' || BeginsSentence(text, at + 1);
    }

    private static bool BeginsSentence(string text, int from)
    {
        var next = from;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || IsOpening(text[next])))
            next++;
        return next >= text.Length || !char.IsLower(text[next]) || BeginsWithName(text, next);
    }

    /// <summary>Whether a name stands at <paramref name="at"/> that is written in lower case: it holds a capital, a digit or a colon, like "iOS" or "s3:GetObject".</summary>
    public static bool BeginsWithName(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text.AsSpan(at, end - at).TrimEnd(",.;:").ContainsAnyExcept(LowerCase);
    }

    private static readonly SearchValues<char> LowerCase = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'’-()\"");

    private static bool IsAbbreviation(string text, int at, int end)
    {
        if (text[at] != '.')
            return false;
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..at];
        if (word.Length == 1 && char.IsUpper(word[0]) && start > 0)
            return !IsLetterOfKind(text, start);
        if (BeforeNumbers.Contains(word.ToLowerInvariant()))
            return BeginsWithDigit(text, end);
        return Abbreviations.Contains(word.ToLowerInvariant()) && !(word is "etc" or "no" && BeginsUpper(text, end));
    }

    // "role A." names one of several roles; "Mr. A." and "by J. Smith" are people.
    private static bool IsLetterOfKind(string text, int letter)
    {
        var end = text.AsSpan(0, letter).TrimEnd().Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text[start..end];
        return word.Length > 1 && (Kinds.Contains(word.ToLowerInvariant()) || (char.IsLower(word[0]) && !BeforeNames.Contains(word)));
    }

    private static bool BeginsWithDigit(string text, int from) => text.AsSpan(from).TrimStart() is [>= '0' and <= '9', ..];

    private static bool BeginsUpper(string text, int from)
    {
        var rest = text.AsSpan(from).TrimStart();
        return rest.IsEmpty || char.IsUpper(rest[0]);
    }

    private static Range? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? start..end : null;
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or ')' or ']' or '”' or '’' or '*';

    private static bool IsOpening(char c) => c is '"' or '\'' or '(' or '[' or '“' or '‘';
}
