using Generator.Model;

namespace Generator.Writing.Changes;

/// <summary>The words for changes, in every format the same.</summary>
public static class ChangeWords
{
    /// <summary>The class's word, as the JSON has it.</summary>
    public static string Of(ChangeClass change) => change.ToString().ToLowerInvariant();

    /// <summary>"3 added, 1 removed, 5 changed, 2 moved, 70 unchanged".</summary>
    public static string Of(ChangeSummary summary) =>
        $"{summary.Added} added, {summary.Removed} removed, {summary.Changed} changed, {summary.Moved} moved, {summary.Unchanged} unchanged";

    /// <summary>Whether an answer to the old control must be looked at again, or <c>null</c> where there is none.</summary>
    public static string? AnswerOf(Change change)
    {
        if (change.Old is null || change.New is null)
            return null;
        return change.Reopens ? "look at the answer again" : "the answer stands";
    }

    /// <summary>The control's group now, or the one that it had.</summary>
    public static string GroupOf(Change change) => (change.New ?? change.Old)!.Group;

    /// <summary>The words of a control that was, or of the one that is, or of both with what differs.</summary>
    public static EquatableArray<MarkedWords> StatementOf(Change change) => (change.Old, change.New) switch
    {
        ({ } old, { } @new) => WordMarks.Of(old.Statement, @new.Statement),
        ({ } old, null) => [new MarkedWords(old.Statement, WordMark.Removed)],
        (null, { } @new) => [new MarkedWords(@new.Statement, WordMark.Added)],
        _ => [],
    };

    /// <summary>"security.md:12", of both where they differ.</summary>
    public static string PlaceOf(Change change)
    {
        string[] places = [.. new[] { change.Old, change.New }.OfType<Control>().Select(c => $"{c.Source.File}:{c.Source.Line}").Distinct(StringComparer.Ordinal)];
        // Beside a statement alone nothing else would say that it is something to avoid.
        return string.Join(" -> ", places) + ((change.New ?? change.Old)!.Polarity is ControlPolarity.Avoid ? ", don't" : "");
    }
}
