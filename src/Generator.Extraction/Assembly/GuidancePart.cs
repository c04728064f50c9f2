using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>A sentence or a block of code that explains a control.</summary>
/// <param name="Control">The index of the control's passage.</param>
/// <param name="Passage">The index of the sentence's own passage; <c>null</c> for code.</param>
/// <param name="Text">The words, or the code.</param>
/// <param name="Range">Where they stand.</param>
internal sealed record GuidancePart(int Control, int? Passage, string Text, TextRange Range);
