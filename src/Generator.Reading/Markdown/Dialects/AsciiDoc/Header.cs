using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// What stands right below a page's title about it: its authors, its revision, its attributes. Nothing of it is prose; a line
/// that looks like neither author nor revision is.
/// </summary>
internal static partial class Header
{
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
            Date = known.Date ?? DateOf(revised) ?? DateOf(own.Own("revdate")) ?? DateOf(own.Own("date")),
        };
    }

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
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateOnly.FromDateTime(date) : null;

    [GeneratedRegex(@"^(?:\p{Lu}[\w.'-]*(?: +[\p{L}][\w.'-]*){1,2}(?: +<[^>]+>)?)(?: *; *\p{Lu}[\w.'-]*(?: +[\p{L}][\w.'-]*){1,2}(?: +<[^>]+>)?)*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Authors();

    [GeneratedRegex(@"^(?:v?[0-9][\w.-]*(?:, *(?<date>[^:]+?))?|v[0-9][\w.-]*,? *(?<date>[^:]*?)|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}))(?::.*)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Revision();
}
