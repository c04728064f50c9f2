namespace Generator.Reading.Markdown;

/// <summary>
/// Tells the elements of HTML in a text from placeholders that happen to be written like tags: <c>&lt;region&gt;</c> is
/// no element, and <c>&lt;template&gt;</c> is none where nothing closes it.
/// </summary>
internal sealed class HtmlElements(string text)
{
    private readonly Dictionary<string, bool> _occurs = new(StringComparer.Ordinal);

    /// <summary>Whether a tag is one of HTML.</summary>
    public bool Contain(HtmlTag tag)
    {
        if (tag.IsUnclosedElement)
            return true;
        return tag.IsClosedElement && Occurs(tag.IsEnd ? "<" + tag.Name : "</" + tag.Name);
    }

    /// <summary>Whether a tag ends an element that begins somewhere in the text.</summary>
    public bool IsEndOfAnother(HtmlTag tag) => tag.IsEnd && Occurs("<" + tag.Name);

    private bool Occurs(string tag)
    {
        if (!_occurs.TryGetValue(tag, out var occurs))
            _occurs[tag] = occurs = text.Contains(tag, StringComparison.OrdinalIgnoreCase);
        return occurs;
    }
}
