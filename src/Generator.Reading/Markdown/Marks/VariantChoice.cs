using Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>
/// Leaves out the alternatives that the guide's owner doesn't want. Of alternatives that belong together those that are wanted stay,
/// and all of them where none is; one that stands alone belongs together with all others of its make on its page that stand alone.
/// </summary>
internal static class VariantChoice
{
    // What is written for all but a variant names it too.
    private const string Without = "not ";

    /// <summary>Removes unwanted frames from a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="wanted">The names that are wanted, in lower case; where it is empty, all are.</param>
    public static void Apply(ContainerBlock page, IReadOnlySet<string> wanted)
    {
        if (wanted.Count == 0)
            return;
        var groups = Groups(page).ToList();
        var alone = groups.Where(g => g.Count == 1).SelectMany(g => g).GroupBy(b => FrameOf(b).Make, StringComparer.Ordinal).Select(g => g.ToList());
        foreach (var group in groups.Where(g => g.Count > 1).Concat(alone))
        {
            if (!group.Exists(b => IsWanted(b, wanted)))
                continue;
            foreach (var block in group.Where(b => !IsWanted(b, wanted)))
                block.Parent!.Remove(block);
        }
    }

    /// <summary>The names of a page's alternatives.</summary>
    public static IReadOnlyCollection<string> NamesIn(ContainerBlock page) =>
        page.Descendants<MarkedBlock>().Where(b => b.Frame is VariantFrame).Select(b => FrameOf(b).Label).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>Whether a name that is wanted, in lower case, is an alternative's.</summary>
    public static bool IsNamed(string label, IReadOnlySet<string> wanted) =>
        label.ToLowerInvariant() is var name
        && (wanted.Contains(name) || (!name.StartsWith(Without, StringComparison.Ordinal) && name.Split([' ', ',', '|'], StringSplitOptions.RemoveEmptyEntries).Any(wanted.Contains)));

    private static bool IsWanted(MarkedBlock block, IReadOnlySet<string> wanted) => IsNamed(FrameOf(block).Label, wanted);

    private static VariantFrame FrameOf(MarkedBlock block) => (VariantFrame)block.Frame;

    private static IEnumerable<List<MarkedBlock>> Groups(ContainerBlock container)
    {
        var group = new List<MarkedBlock>();
        foreach (var block in container)
        {
            var variant = block is MarkedBlock { Frame: VariantFrame } marked ? marked : null;
            if (group.Count > 0 && (variant is null || !FrameOf(variant).GoesOn(FrameOf(group[^1]))))
            {
                yield return group;
                group = [];
            }
            if (variant is not null)
                group.Add(variant);
            foreach (var inner in block is ContainerBlock within ? Groups(within) : [])
                yield return inner;
        }
        if (group.Count > 0)
            yield return group;
    }
}
