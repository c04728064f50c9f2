using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Extraction.Features;

/// <summary>A word of a sentence.</summary>
/// <param name="Text">In lower case, without the punctuation around it, apostrophes straight.</param>
/// <param name="Raw">As written, without the punctuation around it.</param>
/// <param name="Start">Its offset in the sentence.</param>
/// <param name="CommaAfter">Whether a comma, semicolon, colon or dash follows, or an end.</param>
/// <param name="EndsLabel">Whether what follows is a colon or a dash, by which a name is parted from what is said of it.</param>
/// <param name="EndsClause">Whether a semicolon follows.</param>
internal readonly record struct Word(string Text, string Raw, int Start, bool CommaAfter, bool EndsLabel = false, bool EndsClause = false)
{
    // A letter by its category, and a picture in guides.
    private const string Information = "\u2139";

    // Frames the digit before it: a picture of a number.
    private const char Keycap = '\u20E3';

    /// <summary>Whether it is written like a name: a capital, a digit or a colon inside it, or all capitals.</summary>
    public bool LooksLikeName => Raw.Length > 1 && Raw.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0;

    /// <summary>Whether it names a permission or a condition key, as policies write them: <c>service:Action</c>.</summary>
    public bool IsPolicyName
    {
        get
        {
            var colon = Raw.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && colon < Raw.Length - 1 && char.IsAsciiLetterUpper(Raw[colon + 1]) && Raw.AsSpan(0, colon).IndexOfAnyExceptInRange('-', 'z') < 0;
        }
    }

    /// <summary>Whether it has a colon inside, as names of permissions and settings do: <c>service:action</c>.</summary>
    public bool IsCodeName => Raw.AsSpan(0, Raw.Length - 1).LastIndexOf(':') > 0;

    /// <summary>Whether it is a picture or another sign without a letter or digit.</summary>
    public bool IsSign => Raw.Length > 0 && (Raw is Information || Raw[^1] is Keycap || !Raw.Any(char.IsLetterOrDigit));

    public bool IsCapitalized => Raw.Length > 0 && char.IsUpper(Raw[0]);
}

/// <summary>The words of a sentence.</summary>
internal static class Words
{
    // Stands between words without a space as well.
    private const char Dash = '—';

    // Asks for the coloured form of the sign before it.
    private const char VariationSelector = '\uFE0F';

    private static readonly SearchValues<char> ShortcodeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    private static readonly char[] Around = ['.', ',', ';', ':', '!', '?', '"', '(', ')', '[', ']', '“', '”', '‘', '’', '\'', '*', '…', '®', '™'];

    /// <summary>The words of <paramref name="sentence"/>, in order.</summary>
    public static Word[] Of(string sentence)
    {
        var words = new List<Word>();
        var depth = 0;
        for (var at = 0; at < sentence.Length;)
        {
            var end = EndOfToken(sentence, at);
            if (end > at)
                Add(words, sentence, at, end, IsWithin(sentence.AsSpan(at, end - at), ref depth));
            else if (sentence[at] is Dash && words.Count > 0)
                words[^1] = words[^1] with { CommaAfter = true, EndsLabel = true };
            at = Math.Max(end, at + 1);
        }
        return [.. words];
    }

    // A sign like a tick or a cross is a word of its own, also where no space parts it from the next.
    private static int EndOfToken(string sentence, int at)
    {
        if (SignLength(sentence, at) is > 0 and var sign)
            return at + sign;
        while (at < sentence.Length && !char.IsWhiteSpace(sentence[at]) && sentence[at] is not Dash)
            at++;
        return at;
    }

    private static int SignLength(string sentence, int at)
    {
        if (sentence[at] < Dash || !Rune.TryGetRuneAt(sentence, at, out var rune) || Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherSymbol)
            return 0;
        var end = at + rune.Utf16SequenceLength;
        return (end < sentence.Length && sentence[end] is VariationSelector ? end + 1 : end) - at;
    }

    // "(the default, see above)": what parts words within parentheses parts no clauses.
    private static bool IsWithin(ReadOnlySpan<char> token, ref int depth)
    {
        depth = Math.Max(0, depth + token.Count('(') - token.Count(')'));
        return depth > 0;
    }

    // ":x:"
    private static bool IsShortcode(string token) =>
        token.Length > 2 && token[0] is ':' && token[^1] is ':' && token.AsSpan(1, token.Length - 2).IndexOfAnyExcept(ShortcodeLetters) < 0;

    private static void Add(List<Word> words, string sentence, int start, int end, bool isWithin)
    {
        var token = sentence[start..end];
        var raw = IsShortcode(token) ? token : token.Trim(Around).TrimEnd(VariationSelector);
        if (raw.Length == 0 || raw is "–" or "-" or "→" or "⇒" or "->" or "=>")
        {
            if (words.Count > 0)
                words[^1] = words[^1] with { CommaAfter = true, EndsLabel = true };
            return;
        }
        var text = raw.Replace('’', '\'').ToLowerInvariant();
        words.Add(new Word(text, raw, start, !isWithin && token[^1] is ',' or ';' or ':', !isWithin && token[^1] is ':', !isWithin && token[^1] is ';'));
    }
}
