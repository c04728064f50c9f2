namespace Generator.Reading.Markdown.Dialects;

/// <summary>The names in brackets that a page gives addresses to, <c>[name]: address</c>. They are gathered once, for a page may refer to thousands.</summary>
internal sealed class Definitions
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _isUnknown;

    private Definitions(bool isUnknown) => _isUnknown = isUnknown;

    /// <summary>Those of a page without any.</summary>
    public static Definitions None { get; } = new(isUnknown: false);

    /// <summary>Those of a page. Where text of other files stands in it, any name may be defined.</summary>
    public static Definitions In(PageLines page)
    {
        var found = new Definitions(page.IsMixed);
        var text = page.Text;
        for (var end = text.IndexOf("]:", StringComparison.Ordinal); end >= 0; end = text.IndexOf("]:", end + 1, StringComparison.Ordinal))
        {
            var start = text.AsSpan(0, end).LastIndexOfAny('[', ']');
            if (start >= 0 && text[start] is '[')
                found._names.Add(text[(start + 1)..end]);
        }
        return found;
    }

    /// <summary>Whether a name without brackets is defined.</summary>
    public bool Hold(string name) => _isUnknown || _names.Contains(name);
}
