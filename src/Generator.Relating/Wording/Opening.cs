using System.Text.RegularExpressions;

namespace Generator.Relating.Wording;

/// <summary>What stands before and within a statement and says nothing of its own: labels, the numbers of lists, words that lead over from the sentence before.</summary>
internal static partial class Opening
{
    /// <summary>How many characters of a text are its label or number.</summary>
    public static int LengthOf(string text)
    {
        var length = 0;
        while (Label().Match(text, length) is { Success: true, Length: > 0 } found)
            length += found.Length;
        return length < text.Length ? length : 0;
    }

    /// <summary>The places of numbers that count what a sentence lists: "a) ... b) ...", "1/ ... 2/ ...".</summary>
    public static HashSet<int> Counters(string text)
    {
        var starts = new HashSet<int>();
        foreach (var match in Counter().EnumerateMatches(text))
        {
            // "(at least 12)" closes what was opened.
            var before = text.AsSpan(0, match.Index);
            if (before.Count('(') <= before.Count(')'))
                starts.Add(match.Index);
        }
        return starts;
    }

    [GeneratedRegex(@"\G(?:[\s*_-]+|(?:do|notes?|tips?|hints?|important|remember|info|information|caution|attention|warning|good|yes|right)\s*[:!]\s+|(?:(?:rule|step|tip|recommendation|requirement|practice|item|control)\s*#?)?\d{1,3}(?:\.\d{1,3})*\s*(?:[.:)]|[-\u2013\u2014](?=\s))\s+|\(?[a-z\d][)]\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=^|\s)(?:[a-z]|\d{1,2})(?=[/)]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Counter();
}
