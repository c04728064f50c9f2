using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>The lines that make code tabs: a fence of six hyphens, and a heading with the label in brackets.</summary>
internal static partial class TabLines
{
    /// <summary>The number of hyphens of a fence.</summary>
    public const int FenceLength = 6;

    /// <summary>Whether a line is a fence and nothing else.</summary>
    public static bool IsFence(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length == FenceLength && !text.ContainsAnyExcept('-');
    }

    /// <summary>Whether a line is the heading of a tab.</summary>
    public static bool IsLabel(string line) => LabelLine().IsMatch(line);

    /// <summary>The label within a heading's words, <c>[ JSON ]</c>, or <c>null</c> for another heading.</summary>
    public static string? LabelOf(string heading)
    {
        var isLabel = heading.Length > 2 && heading[0] == '[' && heading[^1] == ']';
        return isLabel ? heading[1..^1].Trim() : null;
    }

    /// <summary>The index of the first line from <paramref name="from"/> on that isn't blank, or the number of lines.</summary>
    public static int NextFilled(List<SourceLine> lines, int from)
    {
        var index = from;
        while (index < lines.Count && lines[index].IsBlank)
            index++;
        return index;
    }

    /// <summary>Whether tabs begin or go on at a line: a fence with a label below.</summary>
    public static bool OpensAt(List<SourceLine> lines, int index)
    {
        if (!IsFence(lines[index].Text))
            return false;
        var next = NextFilled(lines, index + 1);
        return next < lines.Count && IsLabel(lines[next].Text);
    }

    [GeneratedRegex(@"^ *#{1,6} +\\?\[.*\](?:<a [^>]*></a>|\s)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LabelLine();
}
