using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Mkdocs;

/// <summary>
/// Blocks between lines of three slashes or more, <c>/// note | Title</c> ... <c>///</c>, nested by more slashes. Options stand indented right below
/// the first line.
/// </summary>
internal sealed partial class SlashBlockDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("///");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        var code = page.CodeLines();
        var open = new Stack<(SourceLine Line, int Slashes, CloseMark Close)>();
        var isInOptions = false;
        foreach (var (index, line) in page.Lines.Index())
        {
            var fence = code[index] || line.Mark is not null ? Match.Empty : Fence().Match(line.Text);
            isInOptions = isInOptions && !fence.Success && line.Indent > 3 && Option().IsMatch(line.Text);
            if (fence.Success && fence.Groups["name"].Length > 0 && Ends(page.Lines, index, fence.Groups["slashes"].Value))
            {
                open.Push((line, fence.Groups["slashes"].Length, frames.Open(line, FrameOf(fence), TitleOf(fence), Folds.Has(fence.Groups["name"].Value))));
                isInOptions = true;
            }
            else if (fence.Success && fence.Groups["name"].Length == 0 && open.Any(o => o.Slashes == fence.Groups["slashes"].Length))
            {
                CloseTo(frames, open, fence.Groups["slashes"].Length, line);
            }
            else if (!isInOptions)
            {
                frames.Add(line);
            }
        }
        page.Lines = frames.Lines;
    }

    /// <summary>Whether a block ends below: else the line is one of a text.</summary>
    private static bool Ends(List<SourceLine> lines, int at, string slashes) =>
        lines.FindIndex(at + 1, l => l.Text.AsSpan().Trim().SequenceEqual(slashes)) >= 0;

    private static void CloseTo(LineFrames frames, Stack<(SourceLine Line, int Slashes, CloseMark Close)> open, int slashes, SourceLine line)
    {
        while (open.TryPop(out var block))
        {
            frames.Close(line, block.Close, block.Line.Indent);
            if (block.Slashes == slashes)
                return;
        }
    }

    private static Frame FrameOf(Match fence) => fence.Groups["name"].Value switch
    {
        "tab" => new VariantFrame(fence.Groups["title"].Value.Trim(), "slash tab"),
        "admonition" => new NoteFrame(AdmonitionWords.KindOr(null)),
        var name => AdmonitionWords.KindOf(name) is { } kind ? new NoteFrame(kind) : new PlainFrame(),
    };

    private static string TitleOf(Match fence) => fence.Groups["name"].Value is "tab" ? "" : fence.Groups["title"].Value.Trim();

    [GeneratedRegex(@"^\s*(?<slashes>/{3,})\s*(?:(?<name>[a-z][\w-]*)\s*(?:\|\s*(?<title>.*))?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*[\w-]+\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
