using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Tells what a change of words is.
/// 1. The same words, whatever stands between them: nothing.
/// 2. The same but for names of one thing: terminology.
/// 3. The same terms in any order, but for explanations: editorial.
/// 4. Else by the terms that only one of the two has: modal words, negations, numbers, words that bound what is meant, and the
///    rest, which is taken for a change of meaning: looking again at an answer costs less than not looking.
/// </summary>
internal static class TextChange
{
    // With fewer of its words kept than one in three there is nothing to set side by side.
    private const double FewKept = 0.34;

    private static readonly HashSet<string> ScopeStems = new(
        new[] { "each", "any", "some", "most", "only", "both", "except", "unless", "if", "where", "until", "while", "during", "either", "other", "before", "after" }.Select(Stem.Of),
        StringComparer.Ordinal);

    // Beside others these words tell nothing.
    private static readonly HashSet<string> Slight = new(
        new[] { "instead", "rather", "like", "one", "so", "such", "e", "g", "first", "when", "order", "able", "get", "up", "out", "more", "same", "and", "or", "using", "use" }.Select(Stem.Of),
        StringComparer.Ordinal);

    private static readonly string[] Junctions = ["and", "or"];

    /// <summary>What differs between two statements; nothing where nothing does.</summary>
    public static IEnumerable<Finding> Of(string old, string @new, Meaning meaning)
    {
        if (WordReader.Texts(old).SequenceEqual(WordReader.Texts(@new), StringComparer.Ordinal))
            return [];
        if (meaning.Named(old).SequenceEqual(meaning.Named(@new), StringComparer.Ordinal))
            return [new Finding(ChangeClass.Terminology, "another name for the same")];
        var (lost, gained) = WordAlignment.Between(old, @new, meaning);
        Finding[] found = [.. Weigh(Explanations.Without(lost, gained), Explanations.Without(gained, lost))];
        return found.Length > 0 ? found : [new Finding(ChangeClass.Editorial, "the same in other words")];
    }

    /// <summary>The same for what a statement leans on, of which the sense of single words counts less.</summary>
    public static IEnumerable<Finding> OfContext(string? old, string? @new, Meaning meaning)
    {
        if (old is null || @new is null)
            return old is null && @new is null ? [] : [new Finding(ChangeClass.Editorial, old is null ? "context: now leans on another sentence" : "context: no longer leans on another sentence")];
        return Of(old, @new, meaning).Select(f => f with { Class = Eased(f.Class), Reason = $"context: {f.Reason}" });
    }

    /// <summary>Whether a stem bounds what is meant.</summary>
    public static bool IsBound(string stem) => ScopeStems.Contains(stem);

    private static ChangeClass Eased(ChangeClass found) => found is ChangeClass.Substantive or ChangeClass.Scope ? ChangeClass.Editorial : found;

    private static IEnumerable<Finding> Weigh(WordSurplus lost, WordSurplus gained)
    {
        if (ForceChange.OfWords(lost, gained) is { } force)
            yield return force;
        foreach (var negation in Negation.Between(lost, gained))
            yield return negation;
        if (Kept(lost) < FewKept && Kept(gained) < FewKept)
        {
            yield return new Finding(ChangeClass.Substantive, "most of its words changed");
            yield break;
        }
        foreach (var finding in NumberChange.Of(lost, gained).Concat(OfTerms(lost, gained)))
            yield return finding;
    }

    private static IEnumerable<Finding> OfTerms(WordSurplus lost, WordSurplus gained)
    {
        if (Reason(lost, gained, IsScope) is { } scope)
            yield return new Finding(ChangeClass.Scope, $"applies to: {scope}");
        if (Reason(lost, gained, t => IsContent(t) && !t.IsConditional) is { } words)
            yield return new Finding(ChangeClass.Substantive, words);
        else if (IsJunctionSwap(lost, gained))
            yield return new Finding(ChangeClass.Substantive, $"{lost.Terms[0].Term.Stem} -> {gained.Terms[0].Term.Stem}");
    }

    private static string? Reason(WordSurplus lost, WordSurplus gained, Func<Term, bool> isMeant)
    {
        var (before, after) = (Whole(lost.Phrases(isMeant)), Whole(gained.Phrases(isMeant)));
        if (before.Count == 1 && after.Count == 1)
            return $"{before[0].Words} -> {after[0].Words}";
        var parts = new List<string>();
        foreach (var phrase in after)
        {
            var replaced = before.FindIndex(b => b.Meets(phrase));
            parts.Add(replaced >= 0 ? $"{before[replaced].Words} -> {phrase.Words}" : $"now \"{phrase.Words}\"");
            if (replaced >= 0)
                before.RemoveAt(replaced);
        }
        parts.AddRange(before.Select(b => $"no longer \"{b.Words}\""));
        return parts.Count > 0 ? string.Join(", ", Telling(parts)) : null;
    }

    // What another phrase says already isn't told again.
    private static List<Phrase> Whole(IEnumerable<Phrase> phrases)
    {
        var all = phrases.DistinctBy(p => p.Words, StringComparer.Ordinal).ToList();
        return all.FindAll(p => !all.Exists(o => o.Words.Length > p.Words.Length && o.Words.Contains(p.Words, StringComparison.Ordinal)));
    }

    // Slight words alone are told only where there is nothing else to tell.
    private static List<string> Telling(List<string> parts)
    {
        var telling = parts.Distinct(StringComparer.Ordinal).Where(p => WordReader.Texts(p).Select(Stem.Of).Any(w => w is not ("now" or "no" or "longer") && !Slight.Contains(w))).ToList();
        return telling.Count > 0 ? telling : parts;
    }

    private static double Kept(WordSurplus surplus) => surplus.Total == 0 ? 1 : 1 - (double)surplus.Terms.Count / surplus.Total;

    private static bool IsJunctionSwap(WordSurplus lost, WordSurplus gained) =>
        lost.Terms.Count == 1 && gained.Terms.Count == 1 && Junctions.Contains(lost.Terms[0].Term.Stem, StringComparer.Ordinal) && Junctions.Contains(gained.Terms[0].Term.Stem, StringComparer.Ordinal);

    private static bool IsScope(Term term) => ScopeStems.Contains(term.Stem) || (term.IsConditional && IsContent(term));

    private static bool IsContent(Term term) =>
        !ScopeStems.Contains(term.Stem) && !ForceChange.IsModal(term.Stem) && !Junctions.Contains(term.Stem, StringComparer.Ordinal)
        && !Negation.IsOf(term) && !NumberChange.IsNumber(term);
}
