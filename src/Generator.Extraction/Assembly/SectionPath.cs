using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Tells under which titles of its page a control stands: what its words take for known often stands there.</summary>
internal static class SectionPath
{
    /// <summary>The titles below the page's own, as <see cref="Control.Section"/> has them.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="title">The control's title, which needn't stand above it once more.</param>
    public static string? Of(Passage passage, string title)
    {
        var titles = passage.Place.Path.Skip(1).Where(t => t.Length > 0).ToList();
        if (titles is [.., var last] && (passage.Form == StatementForm.Heading || Same(last, title)))
            titles.RemoveAt(titles.Count - 1);
        return titles.Count == 0 ? null : string.Join(" › ", titles);
    }

    private static bool Same(string heading, string title) => string.Equals(heading.TrimEnd('.', ':'), title, StringComparison.OrdinalIgnoreCase);
}
