using Generator.Model;

namespace Generator.Extraction.Segmentation;

/// <summary>What holds a passage.</summary>
internal enum Container
{
    Prose,
    Bullet,
    Step,
    Note,
    Cell,
}

/// <summary>A heading, bold lead-in or sentence, with what stands around it: the unit that rules decide about.</summary>
internal sealed record Passage
{
    public required StatementForm Form { get; init; }

    public required string Text { get; init; }

    public required ControlSource Source { get; init; }

    public required TextRange Range { get; init; }

    public EquatableArray<ControlLink> Links { get; init; }

    public required Place Place { get; init; }

    /// <summary>The sentence before it in the same block, if any.</summary>
    public string? Before { get; init; }

    /// <summary>The bold lead-in that its block begins with, if any.</summary>
    public string? Lead { get; init; }

    /// <summary>0-based place among the sentences of its block, and how many there are.</summary>
    public int Index { get; init; }

    public int Siblings { get; init; } = 1;

    /// <summary>Whether a colon that isn't part of it stands behind it, as behind a lead-in.</summary>
    public bool EndsWithColon { get; init; }

    /// <summary>Whether inline code stands in it.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether it introduces the list right below it.</summary>
    public bool HeadsList { get; init; }

    /// <summary>Whether code stands right below it.</summary>
    public bool HeadsCode { get; init; }

    /// <summary>Whether it is what shows of a part that is folded away.</summary>
    public bool IsFoldLabel { get; init; }

    /// <summary>Whether it is the title of a note or another part, and a single word.</summary>
    public bool IsTitleWord { get; init; }

    /// <summary>Whether it is the label of a part that holds a procedure.</summary>
    public bool IsOverSteps { get; init; }

    /// <summary>Whether a list stands right below it, introduced or not.</summary>
    public bool IsOverList { get; init; }
}

/// <summary>Where in its document a block stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Section">The nearest section.</param>
/// <param name="Path">The titles from the document's title down to the section's.</param>
/// <param name="Container">What holds it.</param>
/// <param name="Introduction">The sentence that introduces the list it stands in.</param>
/// <param name="Block">A number that all blocks of one list item, note or paragraph share: the unit that guidance is gathered within.</param>
internal sealed record Place(
    Document Document,
    Section Section,
    EquatableArray<string> Path,
    Container Container,
    string? Introduction,
    int Block)
{
    /// <summary>The name of the alternative that it stands in (a platform, a version), or <c>null</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>What stands right above the lists and tables that hold it, whether it announces them or not; the outermost first.</summary>
    public EquatableArray<string> Above { get; init; }

    /// <summary>The head of its column, where it stands in a table.</summary>
    public string? Column { get; init; }

    /// <summary>The first cell of its row, where it stands in another.</summary>
    public string? Row { get; init; }

    /// <summary>The other cells of its row, where it stands in a table.</summary>
    public EquatableArray<RowCell> Cells { get; init; }

    /// <summary>Whether it stands in an item of a task list.</summary>
    public bool IsTask { get; init; }

    /// <summary>Whether it tells what the words of the code above it stand for.</summary>
    public bool IsLegend { get; init; }

    /// <summary>A number that the items of one list share, or the cells of one column: what stands side by side is alike. <c>null</c> elsewhere.</summary>
    public int? Series { get; init; }
}

/// <summary>A cell of a row.</summary>
/// <param name="Head">The head of its column; empty where there is none.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsBefore">Whether it stands before the cell that it is told of.</param>
internal sealed record RowCell(string Head, string Text, bool IsBefore);
