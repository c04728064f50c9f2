using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Markdown;

/// <summary>
/// Takes front matter from a page: YAML between lines of three hyphens, or TOML between lines of three plus signs, at its very
/// beginning. Its title, description and date are kept, all else says something to a build that isn't ours; none of it is prose.
/// </summary>
internal static partial class FrontMatter
{
    private static readonly string[] Dates = ["date", "lastmod", "last_updated", "lastupdated", "updated", "ms.date", "last_modified_at", "last_update"];

    /// <summary>Takes it, if there is any; its lines become blank.</summary>
    public static void Take(PageLines page)
    {
        var first = page.Lines[0].Text.TrimEnd();
        if (first is not ("---" or "+++") || LastOf(page.Lines, first) is not { } last)
            return;
        var inner = page.Lines[1..last];
        if (!inner.Exists(l => Key().IsMatch(l.Text)))
            return;
        page.Metadata = first is "+++" ? FromToml(inner, page) : FromYaml(inner, page);
        for (var i = 0; i <= last; i++)
            page.Lines[i].Blank();
    }

    private static int? LastOf(List<SourceLine> lines, string first)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var text = lines[i].Text.TrimEnd();
            if (text.Equals(first, StringComparison.Ordinal) || (first is "---" && text is "..."))
                return i;
        }
        return null;
    }

    private static PageMetadata FromYaml(List<SourceLine> lines, PageLines page)
    {
        var problems = new List<Diagnostic>();
        // One line more, so that a place in the text is one in the file.
        var map = YamlText.Parse(new SourceFile(page.File, "\n" + string.Join('\n', lines.Select(l => l.Text))), problems);
        if (problems.Count > 0)
        {
            var at = lines[Math.Clamp(problems[0].Span.Line - 2, 0, lines.Count - 1)];
            page.Report(DiagnosticRules.FrontMatterBroken, at, 0, $"The front matter isn't YAML: {problems[0].Message}");
            return FromLines(lines, page, ':');
        }
        var title = map.ScalarOf("title");
        return new PageMetadata(title, map.ScalarOf("description"), Dates.Select(map.ScalarOf).OfType<string>().Select(DateOf).FirstOrDefault(d => d is not null))
        {
            TitleSpan = title is null ? default : SpanOf(lines, page, "title"),
        };
    }

    // Of TOML only pairs at the top are wanted, which a line each holds.
    private static PageMetadata FromToml(List<SourceLine> lines, PageLines page) =>
        FromLines([.. lines.TakeWhile(l => !l.Text.StartsWith('['))], page, '=');

    private static PageMetadata FromLines(List<SourceLine> lines, PageLines page, char sign)
    {
        var pairs = lines.Select(l => l.Text.Split(sign, 2)).Where(p => p.Length == 2)
            .ToLookup(p => p[0].Trim(), p => p[1].Trim().Trim('"', '\'').Trim(), StringComparer.OrdinalIgnoreCase);
        var title = ValueOf(pairs, "title");
        return new PageMetadata(title, ValueOf(pairs, "description"), Dates.Select(d => ValueOf(pairs, d)).OfType<string>().Select(DateOf).FirstOrDefault(d => d is not null))
        {
            TitleSpan = title is null ? default : SpanOf(lines, page, "title"),
        };
    }

    private static string? ValueOf(ILookup<string, string> pairs, string key) => pairs[key].FirstOrDefault(v => v.Length > 0);

    private static SourceSpan SpanOf(List<SourceLine> lines, PageLines page, string key)
    {
        var index = lines.FindIndex(l => l.Text.StartsWith(key, StringComparison.OrdinalIgnoreCase));
        // A value may go on below, indented.
        var last = index;
        while (last + 1 < lines.Count && (lines[last + 1].IsBlank || lines[last + 1].Indent > 0))
            last++;
        var line = Math.Max(index, 0) + 2;
        return new SourceSpan(page.File, line, 1, Math.Max(last, 0) + 2, Math.Max(1, lines[Math.Max(last, 0)].Text.Length));
    }

    // Written by people and programs: with a time, as month/day/year, or a day only.
    private static DateOnly? DateOf(string text)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return DateOnly.FromDateTime(time.DateTime);
        return null;
    }

    [GeneratedRegex(@"^[\w.""'-]+\s*[:=]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Key();
}
