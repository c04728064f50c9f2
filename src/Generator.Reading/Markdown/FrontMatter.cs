using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Dialects.Liquid;

namespace Generator.Reading.Markdown;

/// <summary>
/// Takes front matter from a page. Its title, description, date and place among the others are kept, and the values that the page's text may name; all else says something to a
/// build that isn't ours. None of it is prose but an introduction, <c>intro: words</c>, which is shown above the text.
/// </summary>
internal static partial class FrontMatter
{
    /// <summary>Takes it, if there is any; its lines become blank.</summary>
    public static void Take(PageLines page)
    {
        if (FrontMatterKeys.In(page.File, page.Lines) is not { } keys)
            return;
        if (keys.Problem is { } problem)
            Report(page, problem, page.Lines[Math.Clamp(problem.Span.Line - 1, 0, Math.Max(0, keys.Last - 1))]);
        page.Metadata = MetadataOf(keys, page);
        page.Values = keys.Variables.ToDictionary(v => v.Key, v => LiquidText.Read(v.Value, page.Options), StringComparer.Ordinal);
        for (var i = 0; i <= keys.Last; i++)
        {
            if (keys.ValueOf("intro") is not null && Introduction().Match(page.Lines[i].Text) is { Success: true } intro)
                page.Lines[i] = page.Lines[i].Part(intro.Groups["text"].Index, intro.Groups["text"].Length);
            else
                page.Lines[i].Blank();
        }
    }

    private static void Report(PageLines page, Diagnostic problem, SourceLine line)
    {
        // What the parser was about when it stopped, "While parsing a block mapping", tells an author nothing.
        var reason = problem.Message.StartsWith("While ", StringComparison.Ordinal) ? problem.Message[(problem.Message.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim() : problem.Message;
        var message = problem.Rule == DiagnosticRules.FrontMatterBroken ? problem.Message : $"The line '{line.Text.Trim()}' of the front matter isn't {(IsJson(page.Lines) ? "JSON" : "YAML")}: {reason}";
        page.Report(DiagnosticRules.FrontMatterBroken, line, 0, message);
    }

    private static PageMetadata MetadataOf(FrontMatterKeys keys, PageLines page)
    {
        var title = ValueOf("title");
        return new PageMetadata(title, ValueOf("description"), PageDate.Keys.Where(keys.Values.ContainsKey).Select(k => PageDate.Read(k, keys.Values[k])).FirstOrDefault(d => d is not null))
        {
            TitleSpan = title is null ? default : SpanOf(page, keys, "title"),
            Position = keys.Position,
            Parent = keys.ValueOf("parent"),
        };

        string? ValueOf(string key) => keys.ValueOf(key) is { } value ? LiquidText.Read(value, page.Options) : null;
    }

    private static bool IsJson(List<SourceLine> lines) => lines[0].Text.StartsWith('{');

    private static SourceSpan SpanOf(PageLines page, FrontMatterKeys keys, string key)
    {
        var (lines, end) = (page.Lines, keys.Last);
        var found = lines.FindIndex(keys.First, end + 1 - keys.First, l => l.Text.AsSpan().TrimStart(" \t{\"").StartsWith(key, StringComparison.OrdinalIgnoreCase));
        var first = found < 0 ? Math.Min(keys.First + 1, end) : found;
        // A value may go on below, indented.
        var last = first;
        while (last + 1 < end && (lines[last + 1].IsBlank || lines[last + 1].Indent > lines[first].Indent))
            last++;
        return new SourceSpan(page.File, first + 1, 1, last + 1, Math.Max(1, lines[last].Text.Length));
    }

    // Of one that goes on below, or in which a mark of quotation is written twice, no line says it as it is.
    [GeneratedRegex("""^intro:\s*(?:'(?<text>[^']*\w[^']*)'|"(?<text>[^"\\]*\w[^"\\]*)"|(?<text>[\w*`\[(][^'"#]*[.!?]))\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Introduction();
}
