using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Inclusions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>
/// Tables that MyST has as directives, in a fence of backquotes or colons: <c>{csv-table}</c> with values between commas, and <c>{list-table}</c> with a list
/// of rows that are lists of cells. What of a table is in another file is told.
/// </summary>
internal sealed partial class TableDirectiveDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("{csv-table}") || page.Holds("{list-table}");

    public void Read(PageLines page)
    {
        var code = DirectiveRequests.CodeOf([.. page.Lines.Select(l => l.Text)]);
        var frames = new LineFrames(page);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var head = code[i] || page.Lines[i].Mark is not null ? Match.Empty : Head().Match(page.Lines[i].Text);
            var last = head.Success ? DirectiveFence.ClosingOf(page.Lines, i, page.Lines.Count, head.Groups["fence"].Value) : -1;
            // One that nothing closes is told by the dialect of all directives.
            if (last < 0)
                frames.Add(page.Lines[i]);
            else
                i = ReadTable(page, i, last, head, frames);
        }
        page.Lines = frames.Lines;
    }

    private static int ReadTable(PageLines page, int at, int last, Match head, LineFrames frames)
    {
        var body = page.Lines[(at + 1)..last];
        var options = OptionsOf(body);
        var rows = head.Groups["name"].Value is "csv-table" ? CsvRows.Of(body[options.Count..], DelimiterOf(options)) : ListRows.Of(body[options.Count..]);
        var heads = options.TryGetValue("header-rows", out var count) && int.TryParse(count.Value.Value, out var number) ? number : 0;
        if (options.TryGetValue("header", out var header))
        {
            // Whatever sign parts the rows, the head has commas.
            rows.Insert(0, CsvRows.CellsOf(header.Line.Part(header.Value.Index, header.Value.Length), ','));
            heads++;
        }
        if ((options.GetValueOrDefault("file").Value ?? options.GetValueOrDefault("url").Value) is { } file)
            page.Report(DiagnosticRules.InclusionMissing, page.Lines[at], head.Groups["name"].Index, $"The rows of '{file.Value.Trim()}' aren't in the text.");
        var close = frames.Open(page.Lines[at], new PlainFrame(), head.Groups["title"].Value.Trim());
        if (rows.Count > 0)
            Write(frames, page.Lines[at], rows, heads);
        frames.Close(page.Lines[last], close, page.Lines[at].Indent);
        return last;
    }

    /// <summary>The options below the head, by name; each is a line.</summary>
    private static Dictionary<string, (SourceLine Line, Capture Value)> OptionsOf(List<SourceLine> body)
    {
        var options = new Dictionary<string, (SourceLine Line, Capture Value)>(StringComparer.Ordinal);
        foreach (var line in body)
        {
            if (Option().Match(line.Text) is not { Success: true } option || !options.TryAdd(option.Groups["name"].Value, (line, option.Groups["value"])))
                break;
        }
        return options;
    }

    private static char DelimiterOf(Dictionary<string, (SourceLine Line, Capture Value)> options) => options.GetValueOrDefault("delim").Value?.Value.Trim() switch
    {
        "tab" => '\t',
        "space" => ' ',
        { Length: 1 } sign => sign[0],
        _ => ',',
    };

    private static void Write(LineFrames frames, SourceLine at, List<List<List<SourceLine>>> rows, int heads)
    {
        var margin = new string(' ', at.Indent);
        var table = frames.Open(at, new TableFrame());
        foreach (var (index, row) in rows.Index())
        {
            var first = row.Find(c => c.Count > 0)?[0].Worded(0, margin, isFilled: false) ?? at;
            var close = frames.Open(first, new RowFrame());
            foreach (var cell in row)
                WriteCell(frames, first, cell, new CellFrame(index < heads), margin);
            frames.Close(first, close, margin.Length);
        }
        frames.Close(at, table, margin.Length);
    }

    // Each cell has its own place, by which its words are found again.
    private static void WriteCell(LineFrames frames, SourceLine row, List<SourceLine> cell, CellFrame frame, string margin)
    {
        var close = frames.Open(cell.Count > 0 ? cell[0].Worded(0, margin, isFilled: false) : row, frame);
        foreach (var line in cell)
        {
            line.Insert(margin);
            frames.Add(line);
        }
        frames.Close(cell.Count > 0 ? cell[^1] : row, close, margin.Length);
    }

    [GeneratedRegex(@"^\s*(?<fence>`{3,}|~{3,}|:{3,})\{(?<name>csv-table|list-table)\}(?<title>[^`]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*:(?<name>[\w-]+):(?<value>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
