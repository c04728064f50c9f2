using System.Collections.Frozen;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Names of tags and containers that fold their content away, so that only a label shows until a reader asks for more.</summary>
internal static class Folds
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "details", "expand", "expandable", "expander", "collapse", "collapsed", "collapsible", "accordion", "accordion-item", "accordionitem", "spoiler", "dropdown", "toggle");

    /// <summary>Whether what has this name is folded.</summary>
    public static bool Has(string name) => Names.Contains(name);
}
