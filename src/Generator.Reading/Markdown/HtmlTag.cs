using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>A piece of raw HTML as it stands in the source.</summary>
/// <param name="Name">The element's name in lower case; empty for a comment or another construct without a name.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Anchor">The address that an <c>a</c> element gives, or <c>null</c>.</param>
/// <param name="IsLink">Whether it is an <c>a</c> element that leads somewhere.</param>
internal sealed partial record HtmlTag(string Name, bool IsEnd, string? Anchor, bool IsLink)
{
    // The patterns run in linear time; a limit on the clock would make the outcome depend on the machine.
    private const int NoLimit = -1;

    // Whose end tag may be left out, or is never there.
    private static readonly FrozenSet<string> Unclosed = FrozenSet.Create(
        StringComparer.Ordinal,
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta",
        "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    private static readonly FrozenSet<string> Closed = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "button", "canvas", "caption", "center",
        "cite", "code", "data", "datalist", "del", "details", "dfn", "dialog", "div", "dl", "em", "fieldset", "figcaption", "figure", "font",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "iframe", "ins", "kbd", "label", "legend", "main",
        "map", "mark", "menu", "meter", "nav", "noscript", "object", "ol", "output", "picture", "pre", "progress", "q", "ruby", "s", "samp",
        "script", "search", "section", "select", "slot", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
        "table", "template", "textarea", "time", "title", "tt", "u", "ul", "var", "video");

    /// <summary>The start tag that gives an address, <c>&lt;a name="x"&gt;</c>.</summary>
    public bool IsAnchor => Anchor is not null;

    /// <summary>Whether it is markup that is dropped without a word: an anchor's or link's end, a comment.</summary>
    public bool IsSilent => Name.Length == 0 || (IsEnd && Name is "a" or "br");

    /// <summary>Takes a raw tag apart.</summary>
    public static HtmlTag Parse(string raw)
    {
        var match = TagName().Match(raw);
        if (!match.Success)
            return new HtmlTag("", false, null, false);
        var name = match.Groups["name"].Value.ToLowerInvariant();
        var isEnd = match.Groups["end"].Length > 0;
        if (name is not "a" || isEnd)
            return new HtmlTag(name, isEnd, null, false);
        var address = Address().Match(raw);
        return new HtmlTag(name, false, address.Success ? address.Groups["name"].Value : null, LinkAddress().IsMatch(raw));
    }

    /// <summary>Whether it is an element of HTML that needs no end tag.</summary>
    public bool IsUnclosedElement => Unclosed.Contains(Name) || Name is "a";

    /// <summary>Whether it is an element of HTML that begins with one tag and ends with another.</summary>
    public bool IsClosedElement => Closed.Contains(Name);

    /// <summary>The addresses on a line that holds anchors and nothing else, or <c>null</c>.</summary>
    public static IReadOnlyList<string>? AnchorsOf(ReadOnlySpan<char> line)
    {
        if (!AnchorLine().IsMatch(line))
            return null;
        return [.. AnchorStart().Matches(line.ToString()).Select(m => m.Groups["name"].Value)];
    }

    /// <summary>The line without the anchors at its end.</summary>
    public static ReadOnlySpan<char> WithoutAnchors(ReadOnlySpan<char> line)
    {
        var rest = line;
        while (rest.EndsWith("</a>", StringComparison.Ordinal) && rest.LastIndexOf("<a ", StringComparison.Ordinal) is >= 0 and var start)
            rest = rest[..start];
        return rest;
    }

    [GeneratedRegex("^<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[\\s/>])", RegexOptions.CultureInvariant, NoLimit)]
    private static partial Regex TagName();

    [GeneratedRegex("\\s(?:name|id)\\s*=\\s*[\"']?(?<name>[^\"'\\s>]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, NoLimit)]
    private static partial Regex Address();

    [GeneratedRegex("\\shref\\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, NoLimit)]
    private static partial Regex LinkAddress();

    [GeneratedRegex("^(?:\\s*<a\\s+(?:name|id)=[\"'][^\"'<>\\s]+[\"']\\s*></a>)+\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, NoLimit)]
    private static partial Regex AnchorLine();

    [GeneratedRegex("<a\\s+(?:name|id)=[\"'](?<name>[^\"']+)[\"']", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, NoLimit)]
    private static partial Regex AnchorStart();
}
