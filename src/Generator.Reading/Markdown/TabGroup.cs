using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>A piece of a document as the reader sees it: a block, or blocks that make code tabs together.</summary>
internal abstract record Piece;

/// <summary>A block that stands for itself.</summary>
internal sealed record SinglePiece(Block Block) : Piece;

/// <summary>Code tabs.</summary>
/// <param name="Tabs">The tabs.</param>
/// <param name="Open">The first fence.</param>
/// <param name="Close">The last fence, or <c>null</c> where it is missing.</param>
internal sealed record TabGroup(IReadOnlyList<TabPiece> Tabs, Block Open, Block? Close) : Piece;

/// <summary>One tab: its heading and what stands below it.</summary>
internal sealed record TabPiece(HeadingBlock Heading, string Label, IReadOnlyList<Block> Blocks);

/// <summary>
/// Finds the code tabs among the children of a container. A fence opens a tab when a label heading comes next; the next
/// fence opens another one or closes them all. Where the closing fence is missing, the tabs end before the next heading.
/// </summary>
internal static class TabGroups
{
    /// <summary>The pieces in reading order; thematic breaks are left out, for they say nothing.</summary>
    public static List<Piece> In(IReadOnlyList<Block> blocks)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < blocks.Count;)
        {
            if (LabelAfter(blocks, i) is not null)
                pieces.Add(Take(blocks, ref i));
            else if (blocks[i++] is var block and not ThematicBreakBlock)
                pieces.Add(new SinglePiece(block));
        }
        return pieces;
    }

    private static TabGroup Take(IReadOnlyList<Block> blocks, ref int index)
    {
        var open = blocks[index];
        var tabs = new List<TabPiece>();
        while (LabelAfter(blocks, index) is { } label)
        {
            var heading = (HeadingBlock)blocks[index + 1];
            var first = index + 2;
            index = EndOfTab(blocks, first);
            tabs.Add(new TabPiece(heading, label, [.. blocks.Skip(first).Take(index - first)]));
        }
        var close = index < blocks.Count && IsFence(blocks[index]) ? blocks[index++] : null;
        return new TabGroup(tabs, open, close);
    }

    private static int EndOfTab(IReadOnlyList<Block> blocks, int first)
    {
        var end = first;
        while (end < blocks.Count && !IsFence(blocks[end]) && blocks[end] is not HeadingBlock)
            end++;
        return end;
    }

    private static string? LabelAfter(IReadOnlyList<Block> blocks, int index)
    {
        if (index + 1 >= blocks.Count || !IsFence(blocks[index]) || blocks[index + 1] is not HeadingBlock heading)
            return null;
        return TabLines.LabelOf(SyntaxText.Of(heading.Inline));
    }

    private static bool IsFence(Block block) =>
        block is ThematicBreakBlock { ThematicChar: '-', ThematicCharCount: TabLines.FenceLength };
}
