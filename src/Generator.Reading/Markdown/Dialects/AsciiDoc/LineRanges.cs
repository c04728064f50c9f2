using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Lines of a file by their numbers: <c>5</c>, <c>5..10</c>, from one on as <c>5..</c> or <c>5..-1</c>, several between commas or semicolons.</summary>
internal static partial class LineRanges
{
    /// <summary>The lines, in the file's order; <c>null</c> where the ranges can't be read.</summary>
    public static List<string>? Choose(IReadOnlyList<string> lines, string ranges)
    {
        var chosen = new HashSet<int>();
        foreach (var range in ranges.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Range().Match(range) is not { Success: true } match || !TryRead(match.Groups["first"].Value, out var first))
                return null;
            var last = match.Groups["to"].Success ? lines.Count : first;
            if (match.Groups["last"].Value is { Length: > 0 } end && end is not "-1" && !TryRead(end, out last))
                return null;
            chosen.UnionWith(Enumerable.Range(first, Math.Max(0, Math.Min(last, lines.Count) - first + 1)));
        }
        return [.. lines.Where((_, i) => chosen.Contains(i + 1))];
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"^(?<first>\d+)(?<to>\.\.(?<last>\d+|-1)?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Range();
}
