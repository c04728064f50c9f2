using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Erb;

/// <summary>
/// Tags of Ruby's templates, as Middleman and nanoc have them in markdown. Comments and statements say nothing, and what a condition holds is kept; what shows something
/// stays for <see cref="VariableDialect"/> where it is a name, is its words where it is a text, and is told and left out where it is computed.
/// </summary>
internal sealed partial class ErbDialect : IDialect
{
    // A tag over more lines than this is none.
    private const int MostLines = 40;

    public bool IsIn(PageLines page) => page.Holds("<%");

    public void Read(PageLines page)
    {
        JoinLines(page);
        var code = page.CodeLines();
        var kept = new List<SourceLine>();
        foreach (var (index, line) in page.Lines.Index())
        {
            var isTagged = !code[index] && line.Mark is null && line.Text.Contains("<%", StringComparison.Ordinal);
            if (isTagged)
                ReadLine(line, page);
            // A line that held nothing but tags says nothing any more; a blank line in its place would part what stands together.
            if (!isTagged || !line.IsBlank)
                kept.Add(line);
        }
        page.Lines = kept;
    }

    private static void ReadLine(SourceLine line, PageLines page)
    {
        InlineEdit.Fill(line, Silent(), _ => "");
        InlineEdit.Unwrap(line, Text());
        InlineEdit.Fill(line, Shown(), m => VariableNames.Whole().IsMatch(m.Value) ? null : Told(line, m, page));
    }

    private static string Told(SourceLine line, Match shown, PageLines page)
    {
        page.Report(DiagnosticRules.TagUnknown, line, shown.Index, $"The tag '{shown.Value}' shows something that isn't in the text.");
        return "";
    }

    private static void JoinLines(PageLines page)
    {
        var code = page.CodeLines();
        page.JoinLines(i => code[i] || !IsUnfinished(page.Lines[i]) ? null : LastOf(page.Lines, code, i));
    }

    private static bool IsUnfinished(SourceLine line) =>
        line.Mark is null && Unfinished().Match(line.Text) is { Success: true } start && !CodeSpans.Cover(line.Text, start.Index);

    private static int? LastOf(List<SourceLine> lines, bool[] code, int first)
    {
        for (var i = first + 1; i < lines.Count && i <= first + MostLines && !code[i] && lines[i].Mark is null; i++)
        {
            if (lines[i].Text.Contains("%>", StringComparison.Ordinal))
                return i;
        }
        return null;
    }

    [GeneratedRegex(@"<%(?![=%])(?:(?!%>).)*%>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Silent();

    [GeneratedRegex("""<%=+\s*(?:"(?<text>[^"#]*)"|'(?<text>[^']*)')\s*-?%>""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Text();

    [GeneratedRegex(@"<%=(?:(?!%>).)*%>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Shown();

    [GeneratedRegex(@"<%(?!%)(?:(?!%>).)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Unfinished();
}
