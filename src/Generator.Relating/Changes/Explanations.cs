using System.Text.RegularExpressions;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Finds what was put in or left out only to explain, with the demand as it was.
/// 1. An example ("such as", "for example", "e.g."), a reason ("because") or an aim ("to reduce"): the words behind it that the other text
///    lacks, up to the first that it has.
/// 2. Words in brackets, all of them.
/// Where the other text has such words at the same place, they were changed and not added. A number, a modal word, a negation, a bound
/// ("only"), a mechanism's name in brackets: these are demands, wherever they stand.
/// </summary>
internal static partial class Explanations
{
    /// <summary>The surplus without its explanations.</summary>
    public static WordSurplus Without(WordSurplus surplus, WordSurplus other)
    {
        if (surplus.IsEmpty)
            return surplus;
        var spans = Spans(surplus, other).ToList();
        return spans.Count == 0 ? surplus : surplus.Without(t => spans.Exists(s => t.Start >= s.Start && t.End <= s.End));
    }

    private static IEnumerable<(int Start, int End)> Spans(WordSurplus surplus, WordSurplus other)
    {
        foreach (Match bracket in Bracket().Matches(surplus.Text))
        {
            var within = Within(surplus, bracket.Index, bracket.Index + bracket.Length);
            if (within.Count > 0 && AllWithin(surplus, within, bracket) && !Replaces(within, other) && IsHarmless(within, IsExample(bracket.Value)) && (IsExample(bracket.Value) || !Named().IsMatch(bracket.Value)))
                yield return (bracket.Index, bracket.Index + bracket.Length);
        }
        foreach (Match lead in Lead().Matches(surplus.Text))
        {
            var run = RunBehind(surplus, lead.Index + lead.Length);
            if (run.Count > 0 && !Replaces(run, other) && IsHarmless(run, isExample: false))
                yield return (lead.Index, run[^1].Term.End);
        }
    }

    // Terms that the other text has too aren't in the surplus: then only a part of what stands in brackets is new.
    private static bool AllWithin(WordSurplus surplus, List<SurplusTerm> within, Match bracket) => within.TrueForAll(t => t.Gap == within[0].Gap)
        && !surplus.Common.Any(c => c >= bracket.Index && c < bracket.Index + bracket.Length);

    private static List<SurplusTerm> Within(WordSurplus surplus, int start, int end) => [.. surplus.Terms.Where(t => t.Term.Start >= start && t.Term.End <= end)];

    private static List<SurplusTerm> RunBehind(WordSurplus surplus, int start)
    {
        var common = surplus.Common.Where(c => c >= start).DefaultIfEmpty(surplus.Text.Length).Min();
        var end = EndOfSentence().Match(surplus.Text, start) is { Success: true } found ? Math.Min(common, found.Index) : common;
        return Within(surplus, start, end);
    }

    private static bool Replaces(List<SurplusTerm> run, WordSurplus other) => other.Terms.Any(t => t.Gap >= run[0].Gap && t.Gap <= run[^1].Gap);

    private static bool IsHarmless(List<SurplusTerm> run, bool isExample) => run.TrueForAll(t =>
        !NumberChange.IsNumber(t.Term) && !t.Term.Stem.Any(char.IsAsciiDigit) && !ForceChange.IsModal(t.Term.Stem) && !Negation.IsOf(t.Term)
        && (!TextChange.IsBound(t.Term.Stem) || (isExample && t.Term.Stem is "if" or "befor" or "after")));

    private static bool IsExample(string bracket) => Example().IsMatch(bracket);

    [GeneratedRegex(@"\([^()]+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bracket();

    // A name in capitals, code, or a setting.
    [GeneratedRegex(@"\p{Lu}{2}|\p{Ll}\p{Lu}|[_=<>/\\.:]\S|\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\((?:e\.?g\b|for example|for instance|such as|like\b|because\b|as in\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Example();

    [GeneratedRegex(@"\b(?:such as|for example,?|for instance,?|e\.g\.?,?|because(?: of)?|(?:in order )?to (?:avoid|prevent|stop|reduce|minimi[sz]e|mitigate|eliminate|improve|enhance|strengthen|help|simplify|facilitate)|thereby|thus|this (?:helps|reduces|prevents))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[;)]|[.:!?](?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EndOfSentence();
}
