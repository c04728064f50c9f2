using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>Options of a container between two lines of hyphens right below its first line. A line of hyphens alone is a rule.</summary>
internal static partial class OptionBlock
{
    /// <summary>The lines of the block below a line, the hyphens among them; none where there is no such block.</summary>
    public static IReadOnlyList<SourceLine> Below(List<SourceLine> lines, int index)
    {
        if (index + 1 >= lines.Count || !IsRule(lines[index + 1]))
            return [];
        var end = index + 2;
        while (end < lines.Count && Option().IsMatch(lines[end].Text))
            end++;
        return end < lines.Count && IsRule(lines[end]) ? lines[(index + 1)..(end + 1)] : [];
    }

    private static bool IsRule(SourceLine line) => line.Text.AsSpan().Trim() is "---";

    [GeneratedRegex(@"^\s*[\w-]+\s*:(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
