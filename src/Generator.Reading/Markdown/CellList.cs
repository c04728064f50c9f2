using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>
/// Takes the signs of a list from a table's cell, whose entries are lines there: hyphens, bullets, numbers in their order. A bullet among the words of such
/// a line begins the next.
/// </summary>
internal static partial class CellList
{
    /// <summary>The cell with a line per entry; the same where it holds no list.</summary>
    public static TableCell Take(TableCell cell)
    {
        var lines = LinesOf(cell.Inlines);
        if (!lines.Exists(l => SignOf(l) is not null))
            return cell;
        var isNumbered = IsNumbered(lines);
        var read = lines.SelectMany(l => Entries(l, lines.Count > 1, isNumbered)).ToList();
        var inlines = new List<Inline>();
        foreach (var line in read)
        {
            if (inlines.Count > 0)
                inlines.Add(new LineBreak(line[0].Span));
            // A line that begins with a small letter would go on the one above, which no entry does: a blank line parts them.
            if (inlines.Count > 0 && PlainText.Of(line.ToEquatableArray()) is [var first, ..] && char.IsLower(first))
                inlines.Add(new LineBreak(line[0].Span));
            inlines.AddRange(line);
        }
        return cell with { Inlines = inlines.ToEquatableArray(), Span = inlines[0].Span.Through(inlines[^1].Span) };
    }

    private static List<List<Inline>> LinesOf(IEnumerable<Inline> inlines)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in inlines)
        {
            if (inline is LineBreak)
                lines.Add([]);
            else
                lines[^1].Add(inline);
        }
        lines.RemoveAll(l => l.Count == 0);
        return lines;
    }

    private static Match? SignOf(List<Inline> line) =>
        line[0] is TextRun run && Sign().Match(run.Value) is { Success: true } sign && (sign.Length < run.Value.Length || line.Count > 1) ? sign : null;

    // A number by itself may be one of the text: 1, 2 and so on from the cell's first line on are a list.
    private static bool IsNumbered(List<List<Inline>> lines)
    {
        int[] numbers = [.. lines.Select(SignOf).Where(s => s?.Groups["number"].Success == true).Select(s => int.Parse(s!.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];
        return numbers.Length > 1 && numbers.Index().All(n => n.Item == n.Index + 1);
    }

    /// <summary>The entries of a line. A hyphen in a cell of one line is a sign only before words, since it may be one of a number.</summary>
    private static List<List<Inline>> Entries(List<Inline> line, bool isAmongOthers, bool isNumbered)
    {
        if (SignOf(line) is not { } sign || (sign.Groups["number"].Success ? !isNumbered : !isAmongOthers && !BeginsWords(line, sign.Length)))
            return [line];
        List<Inline> rest = sign.Length < ((TextRun)line[0]).Value.Length ? [CellBox.Behind((TextRun)line[0], sign.Length), .. line.Skip(1)] : line[1..];
        return sign.Groups["bullet"].Success ? AtBullets(rest, sign.Groups["bullet"].Value) : [rest];
    }

    private static bool BeginsWords(List<Inline> line, int at) => ((TextRun)line[0]).Value is var text && (at == text.Length || !char.IsAsciiDigit(text[at]));

    private static List<List<Inline>> AtBullets(List<Inline> line, string bullet)
    {
        var entries = new List<List<Inline>> { new() };
        foreach (var inline in line)
        {
            var rest = inline;
            while (rest is TextRun run && run.Value.IndexOf($" {bullet} ", StringComparison.Ordinal) is >= 0 and var at)
            {
                if (at > 0)
                    entries[^1].Add(CellBox.Before(run, at));
                entries.Add([]);
                rest = CellBox.Behind(run, at + bullet.Length + 2);
            }
            entries[^1].Add(rest);
        }
        entries.RemoveAll(e => e.Count == 0 || e is [TextRun { Value: "" }]);
        return entries;
    }

    [GeneratedRegex(@"^\s*(?:[-*+]|(?<bullet>[•‣◦▪·●○■])|(?<number>[0-9]{1,2})[.)])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
