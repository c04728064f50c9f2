using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Keeps in the title of a long sentence what it demands.
/// 1. Where the demand stands in a later clause that has its own subject ("..., so the key must not ..."), the title begins with that clause.
/// 2. Else what its subject begins with is followed by the demand, with an ellipsis between.
/// </summary>
internal static partial class TitleDemand
{
    // So much of a subject tells which it is.
    private const int Subject = 28;

    // A subject that is hardly longer is as short with an ellipsis.
    private const int Spared = 8;

    /// <summary>What to make the title from instead; <c>null</c> where the demand stands in it, or can't be told from the rest.</summary>
    /// <param name="main">The main clause and what follows it.</param>
    /// <param name="title">The title that was made from it.</param>
    /// <param name="demand">The words that decided: those of the demand, or others where a bound or denial did ("only").</param>
    public static string? Kept(string main, string title, string demand)
    {
        var words = demand.TrimEnd('…', '.', ' ');
        if (!Force().IsMatch(words))
            words = Force().Match(main).Value;
        var at = words.Length == 0 || title.Contains(words, StringComparison.OrdinalIgnoreCase) ? -1 : main.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || at + words.Length <= title.Length)
            return null;
        return LastClause().Matches(main[..at]).LastOrDefault() is { } clause && clause.Index + clause.Length < at ? main[(clause.Index + clause.Length)..] : Shortened(main, at);
    }

    private static string? Shortened(string main, int demand)
    {
        if (demand < Subject + Spared || Condition().IsMatch(main) || TitlePreambles.Without(main, shortest: 0).Length < main.Length)
            return null;
        var end = main.LastIndexOf(' ', Subject);
        return end <= 0 ? null : $"{TitleCut.Phrase(main[..end])}… {main[demand..]}";
    }

    [GeneratedRegex(@"\b(?:must|shall|should|needs?|have to|has to|ought|requires?|required|mandatory|responsible|recommend(?:ed)?|make sure|ensure|be sure|forbidden|prohibited|not (?:allowed|permitted))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Force();

    // What begins with a condition has its subject behind it.
    [GeneratedRegex(@"^(?:if|when|whenever|where|while|although|though|unless|until|once|as|after|before|because|since|for|to|in|with|by|similar|like|unlike|following|based|according|given|along|apart|except)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Condition();

    // A clause with a subject of its own follows; a comma and "and" may only go on with a list, unless somebody is its subject.
    [GeneratedRegex(@"(?:;|:|,? (?:so|but|hence|therefore|thus|whereas)|,? however,|, and(?= (?:you|we) ))\s(?:(?:however|therefore|thus|instead|hence),?\s)?(?!that\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LastClause();
}
