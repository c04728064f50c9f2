using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Writing.Places;

/// <summary>An inline with the place of its words in the block's <see cref="PlainText"/>.</summary>
internal readonly record struct InlinePiece(Inline Inline, int Start, int End);

/// <summary>Cuts inlines by offsets into their <see cref="PlainText"/>.</summary>
internal static class InlineSlice
{
    /// <summary>
    /// The inlines that hold the words from <paramref name="start"/> to <paramref name="end"/>, with their markup;
    /// addresses are left out, since a slice is shown beside the whole.
    /// </summary>
    public static EquatableArray<Inline> Of(EquatableArray<Inline> inlines, int start, int end) =>
        Slice(inlines, 0, start, end).ToEquatableArray();

    /// <summary>
    /// The inlines in order, with runs of text and code cut at each of the ascending <paramref name="cuts"/>; emphasis and
    /// links stay whole.
    /// </summary>
    public static List<InlinePiece> Cut(EquatableArray<Inline> inlines, int offset, IReadOnlyList<int> cuts)
    {
        var pieces = new List<InlinePiece>();
        foreach (var inline in inlines)
        {
            var end = offset + PlainText.LengthOf(inline);
            CutOne(new InlinePiece(inline, offset, end), cuts, pieces);
            offset = end;
        }
        return pieces;
    }

    private static void CutOne(InlinePiece whole, IReadOnlyList<int> cuts, List<InlinePiece> pieces)
    {
        var start = whole.Start;
        if (whole.Inline is TextRun or CodeSpan)
        {
            foreach (var cut in cuts.Where(c => c > whole.Start && c < whole.End))
            {
                pieces.Add(new InlinePiece(Part(whole.Inline, whole.Start, start, cut), start, cut));
                start = cut;
            }
        }
        pieces.Add(new InlinePiece(Part(whole.Inline, whole.Start, start, whole.End), start, whole.End));
    }

    private static List<Inline> Slice(EquatableArray<Inline> inlines, int offset, int start, int end)
    {
        var slice = new List<Inline>();
        foreach (var inline in inlines)
        {
            var next = offset + PlainText.LengthOf(inline);
            var from = Math.Max(start, offset);
            var to = Math.Min(end, next);
            if (from < to)
                slice.Add(Part(inline, offset, from, to));
            offset = next;
        }
        return slice;
    }

    private static Inline Part(Inline inline, int offset, int from, int to) => inline switch
    {
        TextRun run => run with { Value = run.Value[(from - offset)..(to - offset)] },
        CodeSpan code => code with { Value = code.Value[(from - offset)..(to - offset)] },
        Emphasis emphasis when to - from < PlainText.LengthOf(inline) =>
            emphasis with { Children = Slice(emphasis.Children, offset, from, to).ToEquatableArray() },
        Link link when to - from < PlainText.LengthOf(inline) =>
            link with { Children = Slice(link.Children, offset, from, to).ToEquatableArray() },
        _ => inline,
    };
}
