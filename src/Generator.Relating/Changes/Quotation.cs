namespace Generator.Relating.Changes;

/// <summary>
/// Cuts words out of a text as a person would quote them.
/// 1. Whole words, with all that is joined to them ("140-2").
/// 2. What a bracket or quotation mark opens within them is closed within them, or left out with the mark.
/// 3. Names whole: what is capitalised goes with capitalised neighbours ("Key Vault").
/// 4. Without the marks at their ends, and not too long.
/// </summary>
internal static class Quotation
{
    private const int Longest = 80;

    private const int LongestClosing = 40;

    public static string Of(string text, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        (start, end) = (NameStart(text, start), NameEnd(text, start, end));
        end = Closed(text, start, end);
        return Shortened(Trimmed(text[start..end]));
    }

    // A sentence's first word is capitalised anyway.
    private static int NameStart(string text, int start)
    {
        while (start > 1 && char.IsUpper(text[start]) && text[start - 1] == ' ' && text.LastIndexOf(' ', start - 2) is var before && before > 0 && char.IsUpper(text[before + 1]) && char.IsLetterOrDigit(text[start - 2]))
            start = before + 1;
        return start;
    }

    private static int NameEnd(string text, int start, int end)
    {
        while (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && char.IsLetterOrDigit(text[end - 1]) && char.IsUpper(text[Math.Max(start, text.LastIndexOf(' ', end - 1) + 1)]))
            end = text.IndexOf(' ', end + 1) is > 0 and var next ? next : text.Length;
        return end;
    }

    // To the bracket that closes the last one, if it is near.
    private static int Closed(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (words.Count('(') <= words.Count(')'))
            return end;
        var closing = text.IndexOf(')', end);
        return closing >= 0 && closing - end <= LongestClosing ? closing + 1 : end;
    }

    private static string Trimmed(string quote)
    {
        var words = quote.Trim().TrimEnd('.', ',', ';', ':').TrimStart(',', ';', ':');
        if (words.StartsWith('(') && words.EndsWith(')') && !words.AsSpan(1, words.Length - 2).ContainsAny('(', ')'))
            words = words[1..^1];
        words = WithoutOddBrackets(words);
        return words.Count(c => c is '"') % 2 != 0 ? words.Replace("\"", "", StringComparison.Ordinal).Trim() : words.Trim('"', '“', '”');
    }

    private static string WithoutOddBrackets(string words)
    {
        if (words.Count(c => c is '(') == words.Count(c => c is ')'))
            return words;
        return words.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).TrimEnd('.', ',', ';', ':');
    }

    private static string Shortened(string quote)
    {
        if (quote.Length <= Longest)
            return quote;
        var border = quote.LastIndexOf(' ', Longest);
        return WithoutOddBrackets(quote[..(border > 0 ? border : Longest)].TrimEnd(' ', ',', ';', ':')) + "…";
    }
}
