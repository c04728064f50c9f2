namespace Generator.Model.Prose;

/// <summary>A block of a document. The family is closed: these are all the blocks there are.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Block(SourceSpan Span);

/// <summary>A paragraph. Its inlines neither begin nor end with white space.</summary>
public sealed record Paragraph(EquatableArray<Inline> Inlines, SourceSpan Span) : Block(Span)
{
    /// <summary>Whether it is what shows of a part that is folded away.</summary>
    public bool IsFoldLabel { get; init; }

    /// <summary>Whether it is the title of a note or another part, and a single word.</summary>
    public bool IsTitleWord { get; init; }
}

/// <summary>A list; an ordered one is usually a procedure.</summary>
/// <param name="Ordered">Whether the items are numbered.</param>
/// <param name="Start">The first item's number, 1 for a bullet list.</param>
/// <param name="Items">The items.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ListBlock(bool Ordered, int Start, EquatableArray<ListEntry> Items, SourceSpan Span) : Block(Span);

/// <summary>An item of a list, with whatever blocks it holds, further lists among them.</summary>
public sealed record ListEntry(EquatableArray<Block> Blocks, SourceSpan Span)
{
    /// <summary>For an item of a task list whether its box is ticked; <c>null</c> for any other item.</summary>
    public bool? IsTicked { get; init; }
}

/// <summary>The word a note begins with.</summary>
public enum NoteKind
{
    /// <summary>Note.</summary>
    Note,

    /// <summary>Important.</summary>
    Important,

    /// <summary>Warning.</summary>
    Warning,

    /// <summary>Tip.</summary>
    Tip,

    /// <summary>Caution.</summary>
    Caution,
}

/// <summary>A note set apart from the prose around it; the word itself is not among its blocks.</summary>
public sealed record Note(NoteKind Kind, EquatableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>A table. Every row has as many cells as the head.</summary>
public sealed record Table(TableRow Head, EquatableArray<TableRow> Rows, SourceSpan Span) : Block(Span);

/// <summary>A row of a table.</summary>
public sealed record TableRow(EquatableArray<TableCell> Cells, SourceSpan Span);

/// <summary>A cell; lines within it are parted by <see cref="LineBreak"/>.</summary>
public sealed record TableCell(EquatableArray<Inline> Inlines, SourceSpan Span)
{
    /// <summary>For a cell that begins with the box of a task whether it is ticked; <c>null</c> for any other cell.</summary>
    public bool? IsTicked { get; init; }
}

/// <summary>A block of code.</summary>
/// <param name="Language">The language that the fence names, or the empty string.</param>
/// <param name="Text">The code with <c>\n</c> line ends, without the last.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CodeBlock(string Language, string Text, SourceSpan Span) : Block(Span);

/// <summary>Alternatives of which a reader needs one (console or CLI, JSON or YAML).</summary>
public sealed record CodeTabs(EquatableArray<CodeTab> Tabs, SourceSpan Span) : Block(Span);

/// <summary>One alternative of <see cref="CodeTabs"/>.</summary>
public sealed record CodeTab(string Label, EquatableArray<Block> Blocks, SourceSpan Span);

/// <summary>A list of links to other pages and sections: navigation, not prose.</summary>
public sealed record Topics(ListBlock List, SourceSpan Span) : Block(Span);

/// <summary>A quotation.</summary>
public sealed record Quotation(EquatableArray<Block> Blocks, SourceSpan Span) : Block(Span);
