using Generator.Model;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>A file after parsing and before the links between the files are known.</summary>
/// <param name="Source">The text and its places.</param>
/// <param name="Dialect">How it is written.</param>
/// <param name="Notice">The end-of-support notice above the title.</param>
/// <param name="Parts">The headings with what stands under each, in reading order; what stands above the first is a part without one.</param>
/// <param name="Links">The links to anchors.</param>
/// <param name="Marks">The addresses within the page's blocks.</param>
internal sealed record Page(
    SourceText Source,
    Dialect Dialect,
    ParagraphBlock? Notice,
    IReadOnlyList<PagePart> Parts,
    IReadOnlyList<PageLink> Links,
    IReadOnlyList<PageMark> Marks)
{
    /// <summary>What stands above the text about the page.</summary>
    public PageMetadata Metadata { get; init; } = PageMetadata.None;

    /// <summary>The files whose text stands in the page as a whole.</summary>
    public IReadOnlySet<string> Included { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The names of its alternatives, where the guide says which are wanted.</summary>
    public IReadOnlyCollection<string> Variants { get; init; } = [];

    /// <summary>The problems found before the text was parsed.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>The path of the file.</summary>
    public string File => Source.File;

    /// <summary>Whether the text is nested too deeply to be parsed; then the page has no parts.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>The parts that begin with a heading.</summary>
    public IEnumerable<PagePart> Headed => Parts.Where(p => p.Heading is not null);
}

/// <summary>A heading and what stands between it and the next.</summary>
/// <param name="Heading">The heading, or <c>null</c> for what stands above the first.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchors">The addresses that the source gives it, each with its offset.</param>
/// <param name="Pieces">What stands under it.</param>
internal sealed record PagePart(HeadingBlock? Heading, string Text, IReadOnlyList<PageMark> Anchors, IReadOnlyList<Piece> Pieces);

/// <summary>A link: its address and its words.</summary>
internal sealed record PageLink(string Address, string Text);

/// <summary>An address that the source gives, and its offset.</summary>
internal sealed record PageMark(string Name, int Offset);
