namespace Generator.Model;

/// <summary>What somebody typed about a control, from a sheet of paper.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Fields">What is to be set, in the order of the line; at least one. Only evidence stands several times.</param>
/// <param name="Place">Where the control is named.</param>
public sealed record TypedAnswer(string Control, EquatableArray<TypedField> Fields, SourceSpan Place);

/// <summary>A field with what was typed for it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value as an assessment has it; <c>null</c> takes away what is there. A status always has one.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record TypedField(AnswerField Field, string? Value, SourceSpan Place);

/// <summary>An assessment with what was typed in it.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Control">The control.</param>
/// <param name="Changes">What was changed of its answer, in the order of the line; none where it said so already.</param>
public sealed record RecordedAnswer(Assessment Assessment, Control Control, EquatableArray<AnswerChange> Changes);
