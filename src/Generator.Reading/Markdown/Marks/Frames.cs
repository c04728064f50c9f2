using Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>Takes frames apart where headings stand in them, for a heading begins a section of the page wherever it stands.</summary>
internal static class Frames
{
    /// <summary>
    /// The blocks of a page. A plain frame gives its blocks; another one with headings gives these, and between them frames of
    /// its kind with what stands there, so that no paragraph loses its frame.
    /// </summary>
    public static List<Block> Dissolve(IEnumerable<Block> blocks)
    {
        var result = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is MarkedBlock marked && (marked.Frame is PlainFrame || HoldsHeading(marked)))
                result.AddRange(Parts(marked));
            else
                result.Add(block);
        }
        return result;
    }

    private static bool HoldsHeading(MarkedBlock marked) => marked.Any(b => b is HeadingBlock || (b is MarkedBlock inner && HoldsHeading(inner)));

    private static List<Block> Parts(MarkedBlock marked)
    {
        var inner = Dissolve([.. marked]);
        if (marked.Frame is PlainFrame)
            return inner;
        var parts = new List<Block>();
        foreach (var block in inner)
        {
            if (block is HeadingBlock)
                parts.Add(block);
            else
                AddTo(parts, marked, block);
        }
        return parts;
    }

    private static void AddTo(List<Block> parts, MarkedBlock marked, Block block)
    {
        if (parts is not [.., MarkedBlock last] || last.Id != marked.Id)
            parts.Add(last = new MarkedBlock(null, marked.Id, marked.Frame) { Span = block.Span, Column = marked.Column, Line = block.Line });
        block.Parent?.Remove(block);
        last.Add(block);
        last.UpdateSpanEnd(block.Span.End);
    }
}
