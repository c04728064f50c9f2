using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// How a name is written that a build puts a value in the place of, with the name in the group <c>name</c>: in double braces, where behind a bar a
/// filter may stand which a build would apply; in tags of Ruby's templates; in brackets behind a dollar sign.
/// </summary>
internal static partial class VariableNames
{
    /// <summary>One anywhere in a text.</summary>
    [GeneratedRegex(
        """
        \{\{-?\s*[.$]?(?<name>[A-Za-z_](?:[\w-]|\.(?=\w))*(?:\s[\w-]+){0,3})\s*(?:\|[^{}]*)?-?\}\}
        |<%=+\s*@?(?<name>[A-Za-z_]\w*(?:\.\w+)*)\s*-?%>
        |\$\[(?<name>[A-Za-z_][\w.-]*)\](?![(\[])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: -1)]
    public static partial Regex Any();

    /// <summary>A tag of Ruby's templates that shows a name and nothing else.</summary>
    [GeneratedRegex(@"^<%=+\s*@?[A-Za-z_]\w*(?:\.\w+)*\s*-?%>$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Whole();

    /// <summary>Whether any may stand in a page: a cheap look.</summary>
    public static bool MayBeIn(PageLines page) => page.Holds("{{") || page.Holds("$[") || page.Holds("<%=");

    /// <summary>The same of a line.</summary>
    public static bool MayBeIn(string line) =>
        line.Contains("{{", StringComparison.Ordinal) || line.Contains("$[", StringComparison.Ordinal) || line.Contains("<%=", StringComparison.Ordinal);
}
