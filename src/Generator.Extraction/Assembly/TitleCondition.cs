using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>Finds what a sentence says before its main clause of when, where or for what it holds: without it a title would ask for it everywhere.</summary>
internal static partial class TitleCondition
{
    /// <summary>The condition, without the comma behind it; <c>null</c> where none stands there, or it says nothing of the kind ("For example").</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">Where its main clause begins.</param>
    public static string? Before(string sentence, int clause)
    {
        var before = Then().Replace(sentence[..clause].TrimEnd(), "");
        if (!before.EndsWith(','))
            return null;
        before = WithoutJoining(before.TrimEnd(','));
        return Condition().IsMatch(before) && !Filling().IsMatch(before) ? before : null;
    }

    /// <summary>A sentence without the words at its beginning that only join it to the one before.</summary>
    public static string WithoutJoining(string sentence) => Joining().Replace(sentence, "");

    [GeneratedRegex(@"(?<=,)\s+then,?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Then();

    [GeneratedRegex(@"^(?:(?:however|also|additionally|furthermore|moreover|finally|similarly|likewise|then|therefore|instead(?!\sof\b)|and|but|so),?|(?:for\s(?:example|instance)|in\saddition),)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^(?:if|when|whenever|where|wherever|unless|until|once|before|after|during|for|in|on|with|within|under|outside|except|at)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Condition();

    // What joins it to the text, or only praises it; what points back says nothing by itself.
    [GeneratedRegex(
        """
        ^(?:for\s(?:example|instance|more|an?\s(?:more|better|higher|list)|additional|added|better|best|increased|improved|maximum|optimal|extra|further|details|information)
          | in\s(?:addition|general|particular|order|fact|short|practice|summary|conclusion|other\swords|the\sfollowing|brief|contrast|essence)
          | for\s(?:[\w-]+\s)?(?:reasons?|purposes?|simplicity|clarity|convenience|safety|completeness)$ | in\s(?:an?|the)\s(?:later|next|previous|first|last|following)\s
          | on\s(?:top|the\sother|the\scontrary) | at\s(?:this|that)\b | with\sthat | after\s(?:that|this|all)$ | before\s(?:that|this|you\sbegin)$
          | once\s(?:that|this)$ | if\s(?:so|not)$ | (?:if|when|where)\s(?:that|it)\s(?:is|isn['’]t|can|cannot|can['’]t)
        )\b | \b(?:this|these|those|such|following)\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Filling();
}
