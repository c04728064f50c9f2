using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>
/// A history that holds more than it may (<see cref="AnswerLimits.Items"/>), as the checklist page makes it fit (<c>fold</c> in
/// <c>templates/assets/checklist/answers.js</c>): the oldest change that another of its field follows becomes one with that one, until it fits.
/// Two that lead back to nothing go. Comments stay.
/// </summary>
internal static class FoldedHistory
{
    /// <summary>The history as it fits.</summary>
    /// <param name="history">The changes, the earliest first.</param>
    /// <param name="most">How many it may hold; at least one per field.</param>
    public static EquatableArray<AnswerChange> Of(EquatableArray<AnswerChange> history, int most = AnswerLimits.Items)
    {
        if (history.Count <= most)
            return history;
        var next = NextOfField(history);
        AnswerChange?[] left = [.. history];
        var over = history.Count - most;
        for (var i = 0; i < left.Length && over > 0; i++)
        {
            if (left[i] is not { Field: not AnswerField.Comment } change || next[i] is not { } at)
                continue;
            var whole = left[at]! with { From = change.From };
            (left[i], left[at]) = (null, whole.From is null && whole.To is null ? null : whole);
            over -= left[at] is null ? 2 : 1;
        }
        return left.OfType<AnswerChange>().ToEquatableArray();
    }

    private static int?[] NextOfField(EquatableArray<AnswerChange> history)
    {
        var last = new Dictionary<AnswerField, int>();
        var next = new int?[history.Count];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            next[i] = last.TryGetValue(history[i].Field, out var at) ? at : null;
            last[history[i].Field] = i;
        }
        return next;
    }
}
