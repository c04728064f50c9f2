using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>
/// Reads a line of hyphens right under a paragraph as a thematic break where a heading isn't meant: always for the fences
/// of code tabs, and under a paragraph of several lines or one that ends as a sentence does. All other lines of hyphens are
/// left to markdown's own parsers.
/// </summary>
internal sealed class HyphenLineParser : BlockParser
{
    public HyphenLineParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var text = line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || text.Length < 3 || text.ContainsAnyExcept('-'))
            return BlockState.None;
        if (processor.CurrentBlock is not ParagraphBlock paragraph || (text.Length != TabLines.FenceLength && MayBeTitle(paragraph)))
            return BlockState.None;
        processor.NewBlocks.Push(new ThematicBreakBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
            ThematicChar = '-',
            ThematicCharCount = text.Length,
        });
        return BlockState.BreakDiscard;
    }

    private static bool MayBeTitle(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count != 1)
            return false;
        var text = paragraph.Lines.Lines[0].Slice.AsSpan().TrimEnd();
        return !text.IsEmpty && !".:;,!".Contains(text[^1]);
    }
}
