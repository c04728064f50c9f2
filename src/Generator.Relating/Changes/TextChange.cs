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
        new[] { "instead", "rather", "like", "one", "so", "such", "e", "g", "first", "when", "order", "able", "get", "up", "out", "more", "same", "and", "or", "using", "use", "because" }.Select(Stem.Of),
        StringComparer.Ordinal);

    /// <summary>What differs between two statements; nothing where nothing does.</summary>
    public static IEnumerable<Finding> Of(string old, string @new, Meaning meaning)
    {
        if (WordReader.Texts(old).SequenceEqual(WordReader.Texts(@new), StringComparer.Ordinal))
            return [];
        if (meaning.Named(old).SequenceEqual(meaning.Named(@new), StringComparer.Ordinal))
            return [new Finding(ChangeClass.Terminology, "another name for the same")];
        var (lost, gained) = WordAlignment.Between(old, @new, meaning);
        (lost, gained) = (Pronouns.Without(lost, gained), Pronouns.Without(gained, lost));
        Finding[] found = [.. Weigh(Explanations.Without(lost, gained), Explanations.Without(gained, lost))];
        return found.Length > 0 ? found : [new Finding(ChangeClass.Editorial, "the same in other words")];
    }

    /// <summary>
    /// What differs between statements of which one or several became one or several others. What both say is told by none, however
    /// often it is said: each part names again who has to act and that he must.
    /// </summary>
    public static IEnumerable<Finding> OfParts(IReadOnlyList<string> olds, IReadOnlyList<string> news, Meaning meaning)
    {
        var (lost, gained) = WordAlignment.Between(string.Join(' ', olds), string.Join(' ', news), meaning);
        var (before, after) = (StemsOf(olds, meaning), StemsOf(news, meaning));
        (lost, gained) = (lost.Without(t => after.Contains(t.Stem)), gained.Without(t => before.Contains(t.Stem)));
        return Weigh(Explanations.Without(lost, gained), Explanations.Without(gained, lost));
    }

    private static HashSet<string> StemsOf(IReadOnlyList<string> texts, Meaning meaning) => texts.SelectMany(meaning.Read).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same for what a statement leans on, of which the sense of single words counts less.</summary>
    public static IEnumerable<Finding> OfContext(string? old, string? @new, Meaning meaning)
    {
        if (old is null || @new is null)
            return old is null && @new is null ? [] : [new Finding(ChangeClass.Editorial, old is null ? "context: now leans on another sentence" : "context: no longer leans on another sentence")];
        return Of(old, @new, meaning).Select(f => f with { Class = f.IsExact ? f.Class : Eased(f.Class), Reason = $"context: {f.Reason}" });
    }

    /// <summary>Whether a stem tells nothing beside others.</summary>
    public static bool IsSlight(string stem) => Slight.Contains(stem);

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
        Finding[] numbers = [.. NumberChange.Of(lost, gained)];
        foreach (var finding in numbers.Concat(OfTerms(lost, gained, numbers)))
            yield return finding;
    }

    private static IEnumerable<Finding> OfTerms(WordSurplus lost, WordSurplus gained, Finding[] numbers)
    {
        var phrases = PhraseChange.Of(lost, gained, t => (IsContent(t) && !t.IsConditional) || (numbers.Length == 0 && NumberChange.IsNumber(t)))
            .Where(p => !Array.Exists(numbers, n => p.IsToldIn(n.Reason))).ToList();
        var listed = phrases.Where(p => p.IsListed).ToList();
        if (Reason([.. PhraseChange.Of(lost, gained, IsScope), .. listed]) is { } scope)
            yield return new Finding(ChangeClass.Scope, $"applies to: {scope}");
        if (Reason([.. phrases.Except(listed)]) is { } words)
            yield return new Finding(ChangeClass.Substantive, words);
        else if (IsJunctionSwap(lost, gained))
            yield return new Finding(ChangeClass.Substantive, $"{lost.Terms[0].Term.Stem} -> {gained.Terms[0].Term.Stem}");
    }

    private static string? Reason(List<PhraseChange> changes) => changes.Count == 0 ? null : string.Join(", ", Telling([.. changes.Select(c => c.Told)]));

    // Slight words alone are told only where there is nothing else to tell.
    private static List<string> Telling(List<string> parts)
    {
        var telling = parts.Distinct(StringComparer.Ordinal).Where(p => WordReader.Texts(p).Select(Stem.Of).Any(w => w is not ("now" or "no" or "longer") && !Slight.Contains(w))).ToList();
        return telling.Count > 0 ? telling : parts;
    }

    private static double Kept(WordSurplus surplus) => surplus.Total == 0 ? 1 : 1 - (double)surplus.Terms.Count / surplus.Total;

    private static bool IsJunctionSwap(WordSurplus lost, WordSurplus gained) =>
        lost.Terms.Count == 1 && gained.Terms.Count == 1 && Junctions.IsOf(lost.Terms[0].Term) && Junctions.IsOf(gained.Terms[0].Term);

    private static bool IsScope(Term term) => (ScopeStems.Contains(term.Stem) && !term.IsOfTime) || (term.IsConditional && IsContent(term));

    private static bool IsContent(Term term) =>
        (!ScopeStems.Contains(term.Stem) || term.IsOfTime) && !ForceChange.IsModal(term.Stem) && !Junctions.IsOf(term)
        && !Negation.IsOf(term) && !NumberChange.IsNumber(term);
}
