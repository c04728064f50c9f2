using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>One or more anchors on a line of their own.</summary>
internal sealed class AnchorBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The anchors' names.</summary>
    public required IReadOnlyList<string> Names { get; init; }
}

/// <summary>
/// Reads a line of anchors and nothing else as a block of its own, so that what stands on the next line (a list, a table)
/// isn't drawn into a paragraph with it. Within a paragraph such a line is the inline parser's.
/// </summary>
internal sealed class AnchorLineParser : BlockParser
{
    public AnchorLineParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || HtmlTag.AnchorsOf(line.AsSpan()) is not { } names)
            return BlockState.None;
        processor.NewBlocks.Push(new AnchorBlock(this)
        {
            Names = names,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        });
        return BlockState.BreakDiscard;
    }
}
