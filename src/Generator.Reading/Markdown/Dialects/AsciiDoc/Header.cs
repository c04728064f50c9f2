using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// What stands right below a page's title about it: its authors, its revision, its attributes. Nothing of it is prose; a line
/// that looks like neither author nor revision is.
/// </summary>
internal static partial class Header
{
    private const int MostLines = 20;

    /// <summary>Takes the header's lines.</summary>
    public static void Take(LineCursor cursor, AsciiDocPage page)
    {
        if (IsNext(cursor, Authors()))
            cursor.At++;
        string? revised = null;
        if (IsNext(cursor, Revision()))
            revised = Revision().Match(cursor.Take().Text).Groups["date"].Value;
        while (!cursor.IsAtEnd && !cursor.Line.IsBlank && (LineShape.Entry().IsMatch(cursor.Line.Text) || LineShape.IsComment(cursor.Line.Text)))
            TakeEntries(cursor, page);
        var (own, known) = (page.Attributes, page.Lines.Metadata);
        page.Lines.Metadata = known with
        {
            Description = known.Description ?? own.Own("description"),
            Date = known.Date ?? DateOf(revised) ?? DateOf(own.Own("revdate")) ?? DateOf(own.Own("docdate")) ?? DateOf(own.Own("date")),
        };
    }

    /// <summary>The attributes that a file gives itself at its top, whatever their case, without reading the page.</summary>
    public static IReadOnlyDictionary<string, string> AttributesIn(IEnumerable<SourceLine> lines) => lines.Take(MostLines)
        .Select(l => LineShape.Entry().Match(l.Text)).Where(m => m.Groups["value"].Length > 0)
        .DistinctBy(m => m.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);

    private static void TakeEntries(LineCursor cursor, AsciiDocPage page)
    {
        var (at, end) = (cursor.At, cursor.End);
        // Only this entry: what stands below a blank line may belong to the first block.
        cursor.End = cursor.Find(at, l => l.IsBlank || BlockHead.IsLine(l)) is >= 0 and var stop ? stop : end;
        BlockHead.Take(cursor, page.Attributes);
        cursor.End = end;
        if (cursor.At == at)
            cursor.At++;
    }

    private static bool IsNext(LineCursor cursor, Regex shape) => !cursor.IsAtEnd && cursor.Line.Mark is null && shape.IsMatch(cursor.Line.Text);

    private static DateOnly? DateOf(string? text) =>
        text is null ? null : PageDate.Read("revdate", text);

    [GeneratedRegex(@"^(?:\p{Lu}[\w.'-]*(?: +[\p{L}][\w.'-]*){1,2}(?: +<[^>]+>)?)(?: *; *\p{Lu}[\w.'-]*(?: +[\p{L}][\w.'-]*){1,2}(?: +<[^>]+>)?)*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Authors();

    [GeneratedRegex(@"^(?:v?[0-9][\w.-]*(?:, *(?<date>[^:]+?))?|v[0-9][\w.-]*,? *(?<date>[^:]*?)|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}))(?::.*)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Revision();
}
