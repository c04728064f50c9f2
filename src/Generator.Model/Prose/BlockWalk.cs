namespace Generator.Model.Prose;

/// <summary>Walks blocks and what they hold.</summary>
public static class BlockWalk
{
    /// <summary>The blocks right within <paramref name="block"/>; none for one that holds no blocks.</summary>
    public static IEnumerable<Block> Within(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(i => i.Blocks),
        Topics topics => topics.List.Items.SelectMany(i => i.Blocks),
        Note note => note.Blocks,
        Quotation quotation => quotation.Blocks,
        CodeTabs tabs => tabs.Tabs.SelectMany(t => t.Blocks),
        _ => [],
    };

    /// <summary>The blocks and all that they hold, at whatever depth, in reading order.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> blocks) =>
        blocks.SelectMany(b => All(Within(b)).Prepend(b));
}
