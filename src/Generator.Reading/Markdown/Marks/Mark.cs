using System.Text.RegularExpressions;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown.Marks;

/// <summary>What a line opens or closes. Dialects write such things in many ways; the parser knows this one only.</summary>
/// <param name="Id">Names the pair of an opening and a closing line within its page.</param>
internal abstract record Mark(int Id)
{
    /// <summary>What stands on such a line for the parser to see: a character of Unicode's private use, which no text means anything by.</summary>
    public const char Character = '\uE000';
}

/// <summary>The line opens a frame.</summary>
internal sealed record OpenMark(int Id, Frame Frame) : Mark(Id);

/// <summary>The line closes the frame that the mark of the same id opened.</summary>
internal sealed record CloseMark(int Id) : Mark(Id);

/// <summary>What a dialect puts around blocks. The family is closed.</summary>
internal abstract record Frame;

/// <summary>Nothing that a reader needs to know of; what stands inside is the page's own.</summary>
internal sealed record PlainFrame : Frame;

/// <summary>A note.</summary>
internal sealed record NoteFrame(NoteKind Kind) : Frame;

/// <summary>An alternative of which a reader needs one: a tab, a pivot, a version; alternatives of one make that follow each other belong together.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Make">How it is written. What is chosen among alternatives of one make says nothing about those of another.</param>
internal sealed partial record VariantFrame(string Label, string Make) : Frame
{
    /// <summary>Its name as it is read, without the marks that make it bold or code.</summary>
    public string Label { get; } = Marks().Replace(Label, "${words}");

    /// <summary>Whether it has nothing to do with what stands before it, as the first branch of a condition.</summary>
    public bool BeginsSet { get; init; }

    /// <summary>Whether it is one more alternative to the one right before it.</summary>
    public bool GoesOn(VariantFrame before) => !BeginsSet && Make.Equals(before.Make, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w*_`])(?<mark>\*\*|__|\*|`+)(?=\S)(?<words>[^*`]+?)(?<=\S)\k<mark>(?![\w*_`])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marks();
}

/// <summary>A list.</summary>
internal sealed record ListFrame(bool Ordered) : Frame
{
    /// <summary>The number of its first item, where it is ordered.</summary>
    public int Start { get; init; } = 1;
}

/// <summary>An item of a list.</summary>
internal sealed record ItemFrame : Frame;

/// <summary>A list of terms with what is said of each.</summary>
internal sealed record TermsFrame : Frame;

/// <summary>A term.</summary>
internal sealed record TermFrame : Frame;

/// <summary>What is said of the term before.</summary>
internal sealed record DefinitionFrame : Frame;

/// <summary>A table.</summary>
internal sealed record TableFrame : Frame;

/// <summary>A row of a table.</summary>
internal sealed record RowFrame : Frame;

/// <summary>A cell of a row.</summary>
internal sealed record CellFrame(bool IsHead) : Frame
{
    /// <summary>How many columns it stands in.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it stands in.</summary>
    public int Rows { get; init; } = 1;
}

/// <summary>The words above a frame's content: a note's title, a summary, a caption.</summary>
internal sealed record TitleFrame : Frame
{
    /// <summary>Whether it is what shows of a part that is folded away.</summary>
    public bool IsOfFold { get; init; }
}

/// <summary>A quotation.</summary>
internal sealed record QuoteFrame : Frame;
