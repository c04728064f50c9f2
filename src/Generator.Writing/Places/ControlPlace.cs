using Generator.Model;

namespace Generator.Writing.Places;

/// <summary>One place of a control within a document.</summary>
/// <param name="Control">The control.</param>
/// <param name="Number">Which of the control's <see cref="Model.Control.Ranges"/>, counted from 0, and then of its <see cref="Model.Control.TitleRanges"/>.</param>
/// <param name="Range">The words.</param>
internal sealed record ControlPlace(Control Control, int Number, TextRange Range)
{
    /// <summary>The id of the first element that marks the place.</summary>
    public string ElementId => Addresses.ElementId.OfPlace(Control.Id, Number);

    public int Start => Range.Start;

    public int End => Range.Start + Range.Length;

    /// <summary>The line of the source.</summary>
    public int Line => Range.Block.Line;

    /// <summary>The file of the place.</summary>
    public string File => Range.Block.File;

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> all belong to it.</summary>
    public bool Covers(int start, int end) =>
        start == end ? Start < start && end < End : Start <= start && end <= End;
}
