namespace Generator.Model;

/// <summary>One of the two assessments that are merged.</summary>
public enum MergeSide
{
    /// <summary>The first one.</summary>
    Mine,

    /// <summary>The second one.</summary>
    Theirs,
}

/// <summary>Which side's value is taken where both sides changed a field.</summary>
public enum MergePreference
{
    /// <summary>The first one's.</summary>
    Mine,

    /// <summary>The second one's.</summary>
    Theirs,

    /// <summary>The one that was changed last; the first one's where that can't be told.</summary>
    Newest,
}

/// <summary>Who decides about conflicts, and when.</summary>
/// <param name="By">Who, or <c>null</c>.</param>
/// <param name="At">When.</param>
public sealed record Signature(string? By, DateTimeOffset At);

/// <summary>A value of a field, and who gave it.</summary>
/// <param name="Text">The value as the file has it; empty where there is none.</param>
/// <param name="By">Who, or <c>null</c>.</param>
/// <param name="At">When, or <c>null</c>.</param>
public sealed record SignedValue(string Text, string? By, DateTimeOffset? At);

/// <summary>A field that both sides changed, or of which neither history tells which value came later.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Field">What differs.</param>
/// <param name="Mine">The first one's value.</param>
/// <param name="Theirs">The second one's value.</param>
public sealed record MergeConflict(string Control, AnswerField Field, SignedValue Mine, SignedValue Theirs)
{
    /// <summary>The side that was changed last; the first one where that can't be told.</summary>
    public MergeSide Later => (Theirs.At ?? DateTimeOffset.MinValue) > (Mine.At ?? DateTimeOffset.MinValue) ? MergeSide.Theirs : MergeSide.Mine;
}

/// <summary>Two assessments put together.</summary>
/// <param name="Assessment">The result; where a conflict wasn't decided it has the first one's value.</param>
/// <param name="Conflicts">What both sides changed, in the order of the answers, whether it was decided or not.</param>
public sealed record MergedAssessment(Assessment Assessment, EquatableArray<MergeConflict> Conflicts);
