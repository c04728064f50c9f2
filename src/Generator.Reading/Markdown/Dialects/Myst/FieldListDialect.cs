using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>
/// Fields, <c>:name: what is said of it</c>, below each other: terms with what is said of each. A line of one may begin with a picture that is written the same
/// way, so that a name is told by a capital or space, else by the page being written in MyST.
/// </summary>
internal sealed partial class FieldListDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds(": ") && AnyField().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var isMyst = MystSign().IsMatch(page.Text);
        var frames = new LineFrames(page);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var isFirst = !code[i] && (i == 0 || page.Lines[i - 1].IsBlank || page.Lines[i - 1].Mark is not null || page.Lines[i - 1].Text.StartsWith('#'));
            var end = isFirst ? EndOf(page.Lines, i) : i;
            if (end > i && AreFields(page.Lines[i..end], isMyst))
                i = ReadFields(page.Lines[i..end], frames) + i - 1;
            else
                frames.Add(page.Lines[i]);
        }
        page.Lines = frames.Lines;
    }

    /// <summary>The line behind the last of a paragraph that holds fields and nothing else; the first line where it isn't one.</summary>
    private static int EndOf(List<SourceLine> lines, int first)
    {
        var end = first;
        while (end < lines.Count && lines[end].Mark is null && !lines[end].IsBlank)
        {
            var isField = Field().IsMatch(lines[end].Text) && lines[end].Indent == lines[first].Indent;
            if (!isField && (end == first || lines[end].Indent <= lines[first].Indent))
                return first;
            end++;
        }
        return end;
    }

    private static bool AreFields(List<SourceLine> lines, bool isMyst)
    {
        string[] names = [.. lines.Where(l => l.Indent == lines[0].Indent).Select(l => Field().Match(l.Text).Groups["name"].Value)];
        return Array.Exists(names, n => n.Any(c => char.IsUpper(c) || c is ' ')) || (isMyst && names.Length > 1 && names.Distinct(StringComparer.Ordinal).Count() == names.Length);
    }

    /// <summary>Reads the fields; returns how many lines they are.</summary>
    private static int ReadFields(List<SourceLine> lines, LineFrames frames)
    {
        var indent = lines[0].Indent;
        var close = frames.Open(lines[0], new TermsFrame());
        for (var i = 0; i < lines.Count;)
        {
            var last = i + 1;
            while (last < lines.Count && lines[last].Indent > indent)
                last++;
            ReadField(lines[i..last], new string(' ', indent), frames);
            i = last;
        }
        frames.Close(lines[^1], close, indent);
        return lines.Count;
    }

    private static void ReadField(List<SourceLine> lines, string margin, LineFrames frames)
    {
        var field = Field().Match(lines[0].Text);
        var name = lines[0].Part(field.Groups["name"].Index, field.Groups["name"].Length);
        var said = lines[0].Part(field.Groups["value"].Index, field.Groups["value"].Length);
        name.Insert(margin);
        var term = frames.Open(lines[0], new TermFrame());
        frames.Add(name);
        frames.Close(lines[0], term, margin.Length);
        var definition = frames.Open(lines[0], new DefinitionFrame());
        foreach (var line in lines.Skip(1).Select(l => l.Trimmed()).Prepend(said))
        {
            line.Insert(margin);
            frames.Add(line);
        }
        frames.Close(lines[^1], definition, margin.Length);
    }

    [GeneratedRegex(@"^ {0,3}:(?<name>[A-Za-z][^:`]{0,60}):\s+(?<value>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Field();

    [GeneratedRegex(@"^ {0,3}:[A-Za-z][^:`\n]{0,60}:\s+\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnyField();

    [GeneratedRegex(@"^\s*(?:`{3,}|~{3,}|:{3,})\{[a-z]|^\([\w:./-]+\)=\s*$|\{[a-z][\w:-]*\}`", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex MystSign();
}
