using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>Blocks in a frame.</summary>
internal sealed class MarkedBlock(BlockParser? parser, int id, Frame frame) : ContainerBlock(parser)
{
    /// <summary>Names the pair of lines that it stands between.</summary>
    public int Id => id;

    /// <summary>The frame.</summary>
    public Frame Frame => frame;
}

/// <summary>
/// Reads marked lines. A frame ends at the line that closes it, whatever is open within, or with the block that holds it.
/// The marks of a text travel in the parser's context, because the pipeline is shared by all texts.
/// </summary>
internal sealed class MarkParser : BlockParser
{
    public MarkParser() => OpeningCharacters = [Mark.Character];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        switch (MarkAt(processor))
        {
            case OpenMark open:
                processor.NewBlocks.Push(new MarkedBlock(this, open.Id, open.Frame) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
                return BlockState.ContinueDiscard;
            case CloseMark:
                return BlockState.BreakDiscard;
            default:
                return BlockState.None;
        }
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (MarkAt(processor) is not CloseMark close || close.Id != ((MarkedBlock)block).Id)
        {
            // A frame takes no indentation: it is left to the items within, which are told by it.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <summary>A parser's context with the marks of a text.</summary>
    public static MarkdownParserContext ContextOf(IReadOnlyDictionary<int, Mark> marks)
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(MarkParser)] = marks;
        return context;
    }

    private static Mark? MarkAt(BlockProcessor processor)
    {
        if (processor.CurrentChar != Mark.Character || processor.Context is not { } context)
            return null;
        return context.Properties.TryGetValue(typeof(MarkParser), out var value) && value is IReadOnlyDictionary<int, Mark> marks
            ? marks.GetValueOrDefault(processor.LineIndex)
            : null;
    }
}
