using System.Text.RegularExpressions;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Tells what phrases differ, as a person would.
/// 1. What stands in another phrase's place took it. Of single words that go with the same word behind them this is told, too
///    ("fire plan -> escape plan").
/// 2. What stands in nobody's place is new, or gone. A single word before a number is told with it ("at least 12 months").
/// 3. What was joined by "and" or "or" to what was there is told as such. One more of those who must, or of those it is for, is listed:
///    what is asked is the same, and it is asked of more.
/// </summary>
internal sealed partial class PhraseChange
{
    // Words that go with no noun.
    private static readonly HashSet<string> Frame = new(
        ["the", "and", "for", "with", "from", "into", "that", "which", "who", "are", "was", "were", "has", "have", "will", "not", "you", "your", "their", "its", "than", "then", "daily", "weekly", "monthly", "yearly", "always", "again", "instead"],
        StringComparer.Ordinal);

    // Words that tell nothing by themselves: what took the place of one is told alone.
    private static readonly HashSet<string> Particles = new(
        ["about", "across", "after", "back", "before", "between", "both", "by", "during", "even", "in", "least", "more", "most", "of", "on", "only", "over", "so", "such", "through", "to", "under", "up", "within", "without", "yet"],
        StringComparer.Ordinal);

    // More of them are a clause.
    private const int MostWords = 5;

    private PhraseChange(string told) => Told = told;

    /// <summary>What changed, in words.</summary>
    public string Told { get; }

    /// <summary>Whether a list of those that something applies to is longer or shorter by it.</summary>
    public bool IsListed { get; private init; }

    /// <summary>The changes of the terms that <paramref name="isMeant"/> holds for.</summary>
    public static IEnumerable<PhraseChange> Of(WordSurplus lost, WordSurplus gained, Func<Term, bool> isMeant)
    {
        var (before, after) = (Whole(lost.Phrases(isMeant)), Whole(gained.Phrases(isMeant)));
        foreach (var phrase in after)
        {
            var replaced = before.FindIndex(b => b.Meets(phrase));
            if (replaced < 0)
            {
                yield return Now(gained.Text, phrase);
                continue;
            }
            yield return InPlace(lost.Text, before[replaced], gained.Text, phrase);
            before.RemoveAt(replaced);
        }
        foreach (var phrase in before)
            yield return NoLonger(lost.Text, phrase);
    }

    /// <summary>Whether another reason tells it already.</summary>
    public bool IsToldIn(string reason)
    {
        var (own, other) = (Told.Split(" -> "), reason.Split(" -> "));
        return own.Length == other.Length && own.Zip(other, (a, b) => b.Contains(a, StringComparison.Ordinal)).All(told => told);
    }

    private static PhraseChange Now(string text, Phrase phrase)
    {
        var also = Joined(text, phrase) ? "also " : "";
        return new PhraseChange($"now {also}\"{WithNumber(text, phrase)}\"") { IsListed = IsInList(text, phrase) };
    }

    private static PhraseChange NoLonger(string text, Phrase phrase) =>
        new($"no longer \"{WithNumber(text, phrase)}\"") { IsListed = IsInList(text, phrase) };

    private static PhraseChange InPlace(string old, Phrase before, string @new, Phrase after) => (IsParticle(before), IsParticle(after)) switch
    {
        (true, false) => Now(@new, after),
        (false, true) => NoLonger(old, before),
        _ => Replaced(old, before, @new, after),
    };

    private static bool IsParticle(Phrase phrase) => Particles.Contains(phrase.Words.ToLowerInvariant());

    private static PhraseChange Replaced(string old, Phrase before, string @new, Phrase after)
    {
        if (IsNoun(before) && IsNoun(after) && NextWord(old, before.End) is { Length: > 0 } next && string.Equals(next, NextWord(@new, after.End), StringComparison.Ordinal))
            return new PhraseChange($"{before.Words} {next} -> {after.Words} {next}");
        return new PhraseChange($"{Counted(old, before)} -> {Counted(@new, after)}");
    }

    // What another phrase says already isn't told again.
    private static List<Phrase> Whole(IEnumerable<Phrase> phrases)
    {
        var all = phrases.DistinctBy(p => p.Words, StringComparer.Ordinal).ToList();
        return all.FindAll(p => !all.Exists(o => o.Words.Length > p.Words.Length && o.Words.Contains(p.Words, StringComparison.Ordinal)));
    }

    private static bool IsOneWord(Phrase phrase) => !phrase.Words.Contains(' ', StringComparison.Ordinal);

    private static bool IsNoun(Phrase phrase) => IsOneWord(phrase) && !TextChange.IsBound(Stem.Of(phrase.Words.ToLowerInvariant()));

    private static string Counted(string text, Phrase phrase) => phrase.IsNumber ? WithNumber(text, phrase) : phrase.Words;

    private static string WithNumber(string text, Phrase phrase)
    {
        var number = NumberBehind().Match(text, phrase.End);
        var end = phrase.IsNumber ? phrase.End : number.Success ? number.Index + number.Length : -1;
        return end < 0 ? phrase.Words : Quotation.Of(text, phrase.Start, NumberChange.EndOfCounted(text, end));
    }

    // The noun that a word belongs to, as far as it can be told: no name, no adverb, no word of the sentence's frame.
    private static string NextWord(string text, int end)
    {
        var found = Noun().Match(text, end);
        var next = found.Groups["noun"].Value;
        var stem = Stem.Of(next);
        return next.EndsWith("ly", StringComparison.Ordinal) || Frame.Contains(next) || TextChange.IsBound(stem) || ForceChange.IsModal(stem) ? "" : found.Value.Trim();
    }

    private static bool Joined(string text, Phrase phrase) =>
        JunctionBefore().IsMatch(text.AsSpan(0, phrase.Start)) || JunctionBehind().IsMatch(text.AsSpan(phrase.End))
        || (text.AsSpan(0, phrase.Start).TrimEnd().EndsWith(",", StringComparison.Ordinal) && Junction().IsMatch(phrase.Words));

    private static bool IsInList(string text, Phrase phrase)
    {
        if (!Joined(text, phrase) || Sentence().IsMatch(phrase.Words) || phrase.Words.Count(c => c is ' ') >= MostWords)
            return false;
        var (before, behind) = (text[..phrase.Start], text[phrase.End..]);
        return (Demand().IsMatch(behind) && !Demand().IsMatch(before)) || (IsOneWord(phrase) && ListBefore().IsMatch(before));
    }

    [GeneratedRegex(@"\G +(?:of (?:the |each |every )?)?(?<noun>\p{Ll}{3,})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\G +\d[\d.,:-]*\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"(?:\b(?:and|or)|&)(?:\s+(?:the|a|an|any|all|each|every|for|their|your|our))*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex JunctionBefore();

    [GeneratedRegex(@"^\s*(?:and|or|&)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex JunctionBehind();

    [GeneratedRegex(@"\b(?:and|or)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Junction();

    // Where what is said of those before it begins.
    [GeneratedRegex(@"\b(?:must|shall|should|may|can|cannot|will|is|are|has to|have to|needs to|need to|isn't|aren't|don't|doesn't)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Demand();

    // More than names.
    [GeneratedRegex(@"\b(?:must|shall|should|may|can|will|is|are|be|to|not|it|them|that|which)\b|[.;:]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:for|of|in|on|with|from|at|by|about)\s+(?:(?:the|a|an|all|your|our|their)\s+)?[\p{L}\p{N}-]+\s+(?:and|or)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ListBefore();
}
