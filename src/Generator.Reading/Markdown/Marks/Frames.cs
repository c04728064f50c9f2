using Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>Takes frames apart where headings stand in them, for a heading begins a section of the page wherever it stands.</summary>
internal static class Frames
{
    /// <summary>
    /// The blocks of a page. A plain frame gives its blocks; another one with headings gives these, and between them frames of
    /// its kind with what stands there, so that no paragraph loses its frame. A heading within an alternative keeps its name, and the address right below it stays its own.
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

    /// <summary>The name of the alternative that a heading stands in, or <c>null</c>; of several within each other all names, the outer ones first.</summary>
    public static string? VariantOf(HeadingBlock heading) => heading.GetData(typeof(VariantFrame)) as string;

    private static bool HoldsHeading(MarkedBlock marked) => marked.Any(b => b is HeadingBlock || (b is MarkedBlock inner && HoldsHeading(inner)));

    private static List<Block> Parts(MarkedBlock marked)
    {
        var inner = Dissolve([.. marked]);
        if (marked.Frame is PlainFrame)
            return inner;
        var parts = new List<Block>();
        foreach (var block in inner)
        {
            if (block is HeadingBlock heading)
                parts.Add(Named(heading, marked.Frame));
            else if (block is AnchorBlock && parts is [.., HeadingBlock or AnchorBlock])
                parts.Add(block);
            else
                AddTo(parts, marked, block);
        }
        return parts;
    }

    private static HeadingBlock Named(HeadingBlock heading, Frame frame)
    {
        if (frame is VariantFrame { Label: { Length: > 0 } label })
            heading.SetData(typeof(VariantFrame), VariantOf(heading) is { } inner ? $"{label}, {inner}" : label);
        return heading;
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
