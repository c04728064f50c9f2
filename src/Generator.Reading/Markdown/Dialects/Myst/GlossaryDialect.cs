using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>Glossaries of MyST, in a fence of backquotes or colons: terms at the margin, and what is said of each indented below.</summary>
internal sealed partial class GlossaryDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("{glossary}");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var head = Head().Match(page.Lines[i].Text);
            var last = head.Success ? DirectiveFence.ClosingOf(page.Lines, i, page.Lines.Count, head.Groups["fence"].Value) : -1;
            // One that nothing closes is told by the dialect of all directives.
            if (last < 0)
                frames.Add(page.Lines[i]);
            else
                i = ReadTerms(page.Lines, i, last, frames);
        }
        page.Lines = frames.Lines;
    }

    private static int ReadTerms(List<SourceLine> lines, int at, int last, LineFrames frames)
    {
        var indent = lines[at].Indent;
        var close = frames.Open(lines[at], new TermsFrame());
        for (var i = at + 1; i < last; i++)
        {
            if (lines[i].IsBlank || Option().IsMatch(lines[i].Text))
                continue;
            if (lines[i].Indent > indent)
                i = ReadDefinition(lines, i, last, indent, frames);
            else
                ReadTerm(lines[i], frames);
        }
        frames.Close(lines[last], close, indent);
        return last;
    }

    private static void ReadTerm(SourceLine line, LineFrames frames)
    {
        var close = frames.Open(line, new TermFrame());
        frames.Add(line);
        frames.Close(line, close, line.Indent);
    }

    /// <summary>Reads what is said of a term; returns its last line.</summary>
    private static int ReadDefinition(List<SourceLine> lines, int at, int end, int indent, LineFrames frames)
    {
        var inner = lines[at].Indent - indent;
        var last = at;
        for (var i = at; i < end && (lines[i].IsBlank || lines[i].Indent > indent); i++)
            last = lines[i].IsBlank ? last : i;
        foreach (var line in lines[at..(last + 1)].Where(l => !l.IsBlank))
            line.Replace(0, line.Text.Length - line.Text.TrimStart().Length, new string(' ', Math.Max(indent, line.Indent - inner)));
        var close = frames.Open(lines[at], new DefinitionFrame());
        frames.Lines.AddRange(lines[at..(last + 1)]);
        frames.Close(lines[last], close, indent);
        return last;
    }

    [GeneratedRegex(@"^\s*(?<fence>`{3,}|~{3,}|:{3,})\{glossary\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*:[\w-]+:(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
