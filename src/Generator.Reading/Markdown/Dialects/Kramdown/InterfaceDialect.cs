using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>
/// Attributes that name the interface which what stands above them is about, <c>{: ui}</c>, <c>{: cli}</c>: readers choose one of them. Below a heading
/// such a line is about its whole section, else about the lines right above it; what it says of lines in a section of the same name is known already.
/// </summary>
internal sealed partial class InterfaceDialect : IDialect
{
    private const string Make = "interface";

    public bool IsIn(PageLines page) => page.Holds("{:");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        var code = page.CodeLines();
        (CloseMark Close, int Level, string Name)? section = null;
        foreach (var (index, line) in page.Lines.Index())
        {
            if (section is { } open && !code[index] && LevelOf(line) is > 0 and var level && level <= open.Level)
            {
                frames.Close(line, open.Close, indent: 0);
                section = null;
            }
            if (code[index] || line.Mark is not null || Interface().Match(line.Text) is not { Success: true } match)
                frames.Add(line);
            else if (HeadingAbove(frames.Lines) is >= 0 and var heading)
                section ??= Section(frames.Lines, heading, match, page);
            else if (!string.Equals(section?.Name, match.Groups["name"].Value, StringComparison.Ordinal) && index > 0 && !code[index - 1] && FirstAbove(frames.Lines) is var first && first < frames.Lines.Count)
                frames.Close(line, Enclose(frames.Lines, first, match, page), frames.Lines[first].Indent);
        }
        if (section is { } last)
            frames.Close(page.Lines[^1], last.Close, indent: 0);
        page.Lines = frames.Lines;
    }

    private static (CloseMark Close, int Level, string Name) Section(List<SourceLine> lines, int heading, Match match, PageLines page)
    {
        var level = LevelOf(lines[heading]);
        return (Enclose(lines, heading, match, page), level, match.Groups["name"].Value);
    }

    private static CloseMark Enclose(List<SourceLine> lines, int first, Match match, PageLines page)
    {
        var (open, close) = page.Frame(new VariantFrame(match.Groups["name"].Value, Make));
        lines.Insert(first, lines[first].Marked(0, open, lines[first].Indent));
        return close;
    }

    /// <summary>The heading right above, of which other attributes may tell more; -1 where there is none.</summary>
    private static int HeadingAbove(List<SourceLine> lines)
    {
        var at = lines.Count - 1;
        while (at >= 0 && lines[at].Mark is null && lines[at].Text.TrimStart().StartsWith("{:", StringComparison.Ordinal))
            at--;
        return at >= 0 && LevelOf(lines[at]) > 0 ? at : -1;
    }

    private static int FirstAbove(List<SourceLine> lines)
    {
        var first = lines.Count;
        while (first > 0 && !lines[first - 1].IsBlank && lines[first - 1].Mark is null)
            first--;
        return first;
    }

    private static int LevelOf(SourceLine line) => line.Mark is null && Heading().Match(line.Text) is { Success: true } match ? match.Groups["level"].Length : 0;

    [GeneratedRegex(@"^\s*\{:\s*(?<name>ui|cli|api|terraform|console|sdk)\s*\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Interface();

    [GeneratedRegex(@"^(?<level>#{1,6})\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();
}
