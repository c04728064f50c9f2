using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>What a line is by its looks alone. The patterns follow those of the language's own processor.</summary>
internal static partial class LineShape
{
    /// <summary>A heading: <c>level</c> and <c>title</c>.</summary>
    [GeneratedRegex(@"^(?<level>={1,6}|#{1,6})[ \t]+(?<title>\S.*?)(?:[ \t]+\k<level>)?[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Heading();

    /// <summary>An attribute's entry: <c>name</c>, with an exclamation mark to unset it, and <c>value</c>.</summary>
    [GeneratedRegex(@"^:(?<name>!?\w[\w-]*!?):(?:[ \t]+(?<value>.*?))?[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Entry();

    /// <summary>Attributes of the block below: <c>inner</c>.</summary>
    [GeneratedRegex(@"^\[(?<inner>(?:[\w.#%,""'{](?:""[^""]*""|[^\]""]|"")*)?)\][ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Attributes();

    /// <summary>An anchor of the block below: <c>id</c>.</summary>
    [GeneratedRegex(@"^\[\[(?<id>[^\[\],""'<>]+)(?:,[^\]]*)?\]\][ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Anchor();

    /// <summary>The title of the block below: <c>title</c>.</summary>
    [GeneratedRegex(@"^\.(?<title>\.?[^\s.].*?)[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Title();

    /// <summary>A line that opens or closes a block.</summary>
    [GeneratedRegex(@"^(?:-{4,}|={4,}|\*{4,}|_{4,}|\.{4,}|\+{4,}|/{4,}|--|`{3,}[\w+#.,-]*|[|,:!]={3,})[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Delimiter();

    /// <summary>A macro that is a block: <c>name</c>, <c>target</c>, <c>body</c>.</summary>
    [GeneratedRegex(@"^(?<name>[a-z][\w-]*)::(?<target>\S*?|\S.*?\S)\[(?<body>.*)\][ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Macro();

    /// <summary>The word that makes a paragraph a note: <c>kind</c>.</summary>
    [GeneratedRegex(@"^(?<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Admonition();

    /// <summary>A line between parts of a page.</summary>
    [GeneratedRegex(@"^(?:'{3,}|-{3}|\*{3}|- - -|\* \* \*|<{3,})[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Break();

    /// <summary>The line below a title of the older way of writing.</summary>
    [GeneratedRegex(@"^(?:={4,}|-{4,}|~{4,}|\^{4,}|\+{4,})[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Underline();

    /// <summary>Whether a line is a comment.</summary>
    public static bool IsComment(string text) => text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("///", StringComparison.Ordinal);

    /// <summary>Whether a line attaches the next block to an item.</summary>
    public static bool IsContinuation(SourceLine line) => line.Mark is null && line.Text.AsSpan().TrimEnd() is "+";

    /// <summary>Whether a line opens or closes a block whose text stays as it is.</summary>
    public static bool IsVerbatim(string text) => Delimiter().IsMatch(text) && text[0] is '-' or '.' or '+' or '/' or '`' && text.AsSpan().TrimEnd() is not "--";
}
