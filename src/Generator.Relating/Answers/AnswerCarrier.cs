using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>An answer at its control of the new version.</summary>
internal sealed record PlacedAnswer(Answer Answer, bool HasReturned);

/// <summary>Answers in a step: placed at the new version's controls by id, or apart.</summary>
internal sealed record CarriedAnswers(IReadOnlyDictionary<string, PlacedAnswer> Placed, IEnumerable<OrphanedAnswer> Orphans);

/// <summary>Carries one assessment through one step. The numbers are those of <see cref="CarryOver"/>.</summary>
internal sealed class AnswerCarrier(Assessment assessment, CatalogStep step)
{
    private readonly Dictionary<string, Answer> _answers = assessment.Answers.Where(a => !a.IsBlank).ToDictionary(a => a.Control, StringComparer.Ordinal);
    private readonly ILookup<string, OrphanedAnswer> _apart = assessment.Orphans.ToLookup(o => o.Answer.Control, StringComparer.Ordinal);
    private readonly Dictionary<string, PlacedAnswer> _placed = new(StringComparer.Ordinal);
    private readonly List<OrphanedAnswer> _orphans = [];

    public CarriedAnswers Carry()
    {
        foreach (var answer in _answers.Values)
            Move(answer);
        foreach (var orphan in assessment.Orphans)
            Return(orphan);
        foreach (var split in step.Splits)
            Copy(split.Old!.Id, split.Id, split.Reasons);
        foreach (var merge in step.Merges)
            Copy(merge.Id, merge.New!.Id, [$"{merge.Id} is merged into it, and it had no answer of its own"]);
        return new CarriedAnswers(_placed, _orphans.OrderBy(o => o.Answer.Control, StringComparer.Ordinal).ThenBy(o => o.Version, StringComparer.Ordinal));
    }

    private void Move(Answer answer)
    {
        if (IsUnchangedCopy(answer))
            return;
        if (step.New(answer.Control) is not { } control)
            _orphans.Add(ToOrphan(answer));
        else
            _placed[control.Id] = new PlacedAnswer(Restored(answer) ?? Carried(answer, control), HasReturned: false);
    }

    // What was copied when a control was split or merged goes when the copied answer itself is there again.
    private bool IsUnchangedCopy(Answer answer) =>
        Restored(answer, copies: true) is { } restored
        && answer.LookAgain[restored.LookAgain.Count].CopyOf is { } source
        && OriginalOf(source) is { } original
        && restored with { Control = source } == original;

    private Answer? OriginalOf(string source) => _answers.TryGetValue(source, out var own)
        ? Restored(own) ?? own
        : _apart[source].FirstOrDefault(o => Is(o.Version, step.To))?.Answer;

    // The answer as it was before it left the version that it comes back to.
    private Answer? Restored(Answer answer, bool copies = false)
    {
        var since = answer.LookAgain.TakeWhile(l => !Is(l.Since, step.To)).Count();
        if (since == answer.LookAgain.Count || (answer.LookAgain[since].CopyOf is not null && !copies))
            return null;
        return answer with { LookAgain = answer.LookAgain.Take(since).ToEquatableArray() };
    }

    private Answer Carried(Answer answer, Control control)
    {
        var old = step.Old(control.Id);
        string[] reasons = [.. Doubts(answer, old), .. Reopening(answer)];
        if (reasons.Length > 0)
            return Marked(answer, new LookAgain(step.From, reasons.ToEquatableArray()) { Answered = old?.Statement });
        // An answer that stands is one to the sentence as it is now; one that is doubted stays one to the sentence that was read.
        return answer.LookAgain.IsEmpty ? AnswerApproval.Restated(answer, StatementDigest.Of(control.Statement)) : answer;
    }

    private IEnumerable<string> Doubts(Answer answer, Control? old)
    {
        if (answer.LookAgain.IsEmpty && (old is null || !Is(answer.Statement, StatementDigest.Of(old.Statement))))
            yield return $"another sentence was answered than the one of {step.From}";
    }

    private IEnumerable<string> Reopening(Answer answer)
    {
        if (step.ChangeOf(answer.Control) is not { Reopens: true } change)
            return [];
        var others = Others(answer);
        if (others.Count > 0 && others.TrueForAll(o => o.Status == answer.Status) && CatalogStep.IsOfPartsOnly(change))
            return [];
        var differing = others.Where(o => o.Status != answer.Status).Select(o => $"{o.Control} was {(o.Status is { } status ? AnswerWords.Of(status) : "not answered")}");
        return [.. change.Reasons, .. differing];
    }

    // The answers to the other parts: those that are merged into it; or those that were and are parts again, where all are known.
    private List<(string Control, AnswerStatus? Status)> Others(Answer whole)
    {
        var merged = step.MergedInto(whole.Control).Select(id => (Control: id, _answers.GetValueOrDefault(id)?.Status));
        var split = step.SplitFrom(whole.Control).Select(id => (Control: id, PartAgain(id, whole.Control)?.Answer.Status)).ToList();
        return [.. merged, .. split.TrueForAll(s => s.Status is not null) ? split : []];
    }

    private OrphanedAnswer? PartAgain(string part, string whole) =>
        _apart[part].FirstOrDefault(o => Is(o.Version, step.To) && Is(o.MergedInto, whole));

    private void Return(OrphanedAnswer orphan)
    {
        var answer = orphan.Answer;
        if (step.New(answer.Control) is not { } control || _placed.ContainsKey(control.Id))
            _orphans.Add(orphan);
        else if (Is(orphan.Version, step.To))
            _placed[control.Id] = new PlacedAnswer(answer, HasReturned: true);
        else
            _placed[control.Id] = new PlacedAnswer(Marked(answer, ToMark(orphan)), HasReturned: true);
    }

    private LookAgain ToMark(OrphanedAnswer orphan) => new(orphan.Version, [$"gone in {step.From}, there again"])
    {
        Answered = orphan.Sentence,
        Returned = true,
        MergedInto = orphan.MergedInto,
    };

    private OrphanedAnswer ToOrphan(Answer answer)
    {
        // What nobody has looked at since it returned goes back as it came.
        if (answer.LookAgain is [.., { Returned: true } last])
            return new OrphanedAnswer(last.Since, last.Answered ?? "", answer with { LookAgain = answer.LookAgain.SkipLast(1).ToEquatableArray() }) { MergedInto = last.MergedInto };
        var sentence = (answer.LookAgain is [var first, ..] ? first.Answered : null) ?? step.Old(answer.Control)?.Statement ?? "";
        var whole = step.WholeOf(answer.Control);
        return new OrphanedAnswer(step.From, sentence, answer) { MergedInto = whole };
    }

    private void Copy(string source, string target, EquatableArray<string> reasons)
    {
        if (_placed.ContainsKey(target) || !_answers.TryGetValue(source, out var answer) || Restored(answer, copies: true) is not null)
            return;
        var mark = new LookAgain(step.From, reasons) { Answered = step.Old(source)?.Statement, CopyOf = source };
        _placed[target] = new PlacedAnswer(Marked(answer with { Control = target }, mark), HasReturned: false);
    }

    private static Answer Marked(Answer answer, LookAgain mark) => answer with { LookAgain = [.. answer.LookAgain, mark] };

    private static bool Is(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
}
