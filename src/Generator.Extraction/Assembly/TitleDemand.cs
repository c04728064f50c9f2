using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Keeps in the title of a long sentence what it demands.
/// 1. Where the demand stands in a later clause that has its own subject ("..., so the key must not ..."), the title begins with that clause.
/// 2. Else what its subject begins with is followed by the demand, with an ellipsis between; so is the subject of a statement that was cut before its verb.
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

    /// <summary>What to make the title of a statement from instead, where the cut fell between its subject and its verb; <c>null</c> where it didn't.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="title">The title that was made from it.</param>
    public static string? WithVerb(string text, string title)
    {
        if (!title.EndsWith('…') || TitleCut.HasVerb(title) || HasClause().IsMatch(title) || Condition().IsMatch(text))
            return null;
        var verb = VerbBehind().Match(text, Math.Min(text.Length, title.Length - 1));
        return verb.Success ? Around(text, verb.Groups["verb"].Index) : null;
    }

    private static string? Shortened(string main, int demand)
    {
        if (demand < Subject + Spared || IsOfAnother(main[..demand]) || Condition().IsMatch(main) || TitlePreambles.Without(main, shortest: 0).Length < main.Length)
            return null;
        return Around(main, demand);
    }

    // A subject isn't shortened by what it excludes.
    private static string? Around(string text, int verb)
    {
        var end = text.LastIndexOf(' ', Subject);
        if (end <= 0 || end >= verb)
            return null;
        var subject = TitleCut.Phrase(text[..end]);
        return TitleCut.IsBounded(text[subject.Length..verb]) ? null : $"{subject}… {text[verb..]}";
    }

    // What stands before a demand is its subject, unless a verb does that this one doesn't go on with: "warns of images, noting that old ones should ...".
    private static bool IsOfAnother(string before) => Told().IsMatch(before) || (TitleCut.HasVerb(before) && !GoesOn().IsMatch(before));

    [GeneratedRegex(@",\s\w+ing\s(?:that|how|why)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:must|shall|should|needs?|have to|has to|ought|requires?|required|mandatory|responsible|recommend(?:ed)?|make sure|ensure|be sure|forbidden|prohibited|not (?:allowed|permitted))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Force();

    // Of the same subject a second verb tells the demand.
    [GeneratedRegex(@"(?:\b(?:and|but|or)|, which)(?:\s\w+ly)?\s$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex GoesOn();

    // Then the subject that the cut fell in isn't the sentence's.
    [GeneratedRegex(@"^(?:this|these|it|they|even|please)\s|\b(?:because|so|but|either|whether|and that)\b|,\s(?:which|who)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex HasClause();

    // The verb that stands where the title was cut.
    [GeneratedRegex(@"\G,?\s*(?:\([^)]*\)\s*)?(?<verb>(?:(?:automatically|always|also|both|never|only)\s)*(?:is|are|was|were|can|cannot|could|must|should|will|may|has|have|does|do|automatically|never)\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex VerbBehind();

    // What begins with a condition has its subject behind it.
    [GeneratedRegex(@"^(?:if|when|whenever|where|while|although|though|unless|until|once|as|after|before|because|since|for|to|in|with|by|similar|like|unlike|following|based|according|given|along|apart|except)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Condition();

    // A clause with a subject of its own follows; a comma and "and" may only go on with a list, unless somebody is its subject.
    [GeneratedRegex(@"(?:;|:|,? (?:so|but|hence|therefore|thus|whereas)|,? however,|, and(?= (?:you|we) ))\s(?:(?:however|therefore|thus|instead|hence),?\s)?(?!that\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LastClause();
}
