using System.Globalization;
using System.Text;

namespace Generator.Writing.Addresses;

/// <summary>
/// The ids of elements. An id may hold anything but white space, so that is all that is replaced. Ids of the page's own
/// frame begin with <c>site-</c>.
/// </summary>
internal static class ElementId
{
    /// <summary>The id of a section or of an address within it.</summary>
    public static string OfAnchor(string anchor) => WithoutSpace(anchor);

    /// <summary>The id of a control's entry, and of its first place in the documents.</summary>
    public static string OfControl(string control) => $"c-{WithoutSpace(control)}";

    /// <summary>The id of the control's place number <paramref name="place"/>, counted from 0.</summary>
    public static string OfPlace(string control, int place) =>
        place == 0 ? OfControl(control) : $"{OfControl(control)}--{place + 1}";

    /// <summary>The id of a topic's heading on a page that shows several.</summary>
    public static string OfTopic(string group) => $"t-{WithoutSpace(group)}";

    /// <summary>The id of the heading, paragraph, cell or label that begins on <paramref name="line"/> of the source.</summary>
    public static string OfLine(int line) => $"site-line-{line}";

    /// <summary>The id of a policy on its document's page, by the line that its code begins on.</summary>
    public static string OfPolicy(int line) => string.Create(CultureInfo.InvariantCulture, $"p-{line}");

    private static string WithoutSpace(string name)
    {
        if (!name.Any(char.IsWhiteSpace))
            return name;
        var id = new StringBuilder();
        foreach (var c in name)
            _ = char.IsWhiteSpace(c) ? id.Append($"~{(int)c:x}") : id.Append(c);
        return id.ToString();
    }
}
