using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>The part of a file that is asked for by tags, with its headings as deep as the page that asks wants them.</summary>
internal static partial class IncludedPart
{
    /// <summary>Whether the page does without the file.</summary>
    public static bool IsOptional(string attributes) => attributes.Contains("optional", StringComparison.Ordinal);

    /// <summary>The lines that are asked for.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="attributes">What stands in the brackets of the request.</param>
    public static IEnumerable<string> Of(IEnumerable<string> lines, string attributes)
    {
        var given = new BlockAttributes();
        given.Add(attributes);
        var offset = int.TryParse(given["leveloffset"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var names = (given["tags"] ?? given["tag"] ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var part = names.Length == 0 ? lines : Tagged(lines, [.. names.Where(n => n[0] is not '!')]);
        return offset == 0 ? part : Shifted(part, offset);
    }

    private static IEnumerable<string> Tagged(IEnumerable<string> lines, HashSet<string> names)
    {
        var open = new Stack<string>();
        foreach (var line in lines)
        {
            var match = Tag().Match(line);
            if (match.Groups["sign"].Value is "tag")
                open.Push(match.Groups["name"].Value);
            else if (match.Success)
                open.TryPop(out _);
            else if (names.Count == 0 || names.Overlaps(["*", "**"]) || open.Any(names.Contains))
                yield return line;
        }
    }

    private static IEnumerable<string> Shifted(IEnumerable<string> lines, int offset)
    {
        var verbatim = "";
        foreach (var line in lines)
        {
            var text = line.TrimEnd();
            var isCode = verbatim.Length > 0;
            if (isCode ? text.Equals(verbatim, StringComparison.Ordinal) : LineShape.IsVerbatim(text))
                verbatim = isCode ? "" : text;
            var heading = LineShape.Heading().Match(line);
            yield return !isCode && heading.Success
                ? new string('=', Math.Clamp(heading.Groups["level"].Length + offset, 1, 6)) + " " + heading.Groups["title"].Value
                : line;
        }
    }

    [GeneratedRegex(@"(?<![\w-])(?<sign>tag|end)::(?<name>\S+?)\[\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tag();
}
