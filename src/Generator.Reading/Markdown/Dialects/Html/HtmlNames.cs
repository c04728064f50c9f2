using System.Collections.Frozen;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>The elements of HTML by what they do in a text.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Open = Set("li", "p", "td", "th", "tr", "dt", "dd", "thead", "tbody", "tfoot", "option", "rp", "rt");

    private static readonly FrozenSet<string> Bounding = Set("ul", "ol", "dl", "table", "menu");

    private static readonly FrozenSet<string> Plain = Set(
        "div", "details", "section", "article", "figure", "header", "footer", "main", "aside", "nav", "center", "fieldset", "form",
        "thead", "tbody", "tfoot", "address", "picture", "hgroup", "search", "p", "template");

    private static readonly FrozenSet<string> Block = Set("p", "div", "details", "section", "article", "header", "footer", "main", "fieldset", "form", "address", "blockquote");

    private static readonly FrozenSet<string> Parting = Set("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "menu", "li", "table", "tr", "td", "th", "dl", "dt", "dd", "pre", "blockquote", "details");

    private static readonly FrozenSet<string> Hidden = Set(
        "script", "style", "svg", "iframe", "video", "audio", "object", "head", "canvas", "map", "math", "select", "textarea", "button");

    private static readonly FrozenSet<string> Inline = Set(
        "b", "strong", "i", "em", "u", "small", "big", "span", "font", "mark", "ins", "abbr", "cite", "dfn", "q", "sub", "sup", "kbd", "samp", "var",
        "tt", "time", "bdi", "bdo", "label", "output", "data", "ruby", "code", "nobr");

    private static readonly FrozenSet<string> Void = Set("img", "hr", "wbr", "col", "colgroup", "input", "source", "track", "embed", "link", "meta", "param", "area", "base");

    /// <summary>Whether an element may go without its end tag.</summary>
    public static bool MayStayOpen(string name) => Open.Contains(name);

    /// <summary>Whether an element keeps what stands within it from ending what stands around it.</summary>
    public static bool Bounds(string name) => Bounding.Contains(name);

    /// <summary>Whether an element only groups blocks.</summary>
    public static bool IsPlain(string name) => Plain.Contains(name);

    /// <summary>Whether an element begins a new line wherever it stands.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether an element begins a block even within a link.</summary>
    public static bool Parts(string name) => Parting.Contains(name);

    /// <summary>Whether an element holds nothing to read.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether an element stands among words.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether an element that a slash ends in its own tag holds nothing, as it does in a page of components.</summary>
    public static bool MayStandAlone(string name) => name is not "p" && (IsHidden(name) || IsInline(name) || IsPlain(name));

    /// <summary>Whether an element never holds anything.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
