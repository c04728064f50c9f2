using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>Puts sections that follow each other into the tree that their levels make.</summary>
internal static class SectionTree
{
    /// <summary>
    /// The root with all others below it. A section holds those that follow it and are of a lower level, also where levels
    /// are skipped; those no lower than the root become its children.
    /// </summary>
    public static Section Of(Section root, IReadOnlyList<Section> sections)
    {
        var next = 0;
        var children = new List<Section>();
        while (next < sections.Count)
            children.Add(Take(sections, ref next));
        return root with { Sections = children.ToEquatableArray() };
    }

    // The depth is that of heading levels, six at most.
    private static Section Take(IReadOnlyList<Section> sections, ref int next)
    {
        var section = sections[next++];
        var children = new List<Section>();
        while (next < sections.Count && sections[next].Level > section.Level)
            children.Add(Take(sections, ref next));
        return section with { Sections = children.ToEquatableArray() };
    }
}
