using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>Writes trees as indented lines, for tests to compare.</summary>
internal static class TreeText
{
    public static string Of(Section section) => Lines(section, 0).TrimEnd('\n');

    public static string Of(IEnumerable<Block> blocks) => Lines(blocks, 0).TrimEnd('\n');

    public static string Of(EquatableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Lines(Section section, int depth)
    {
        var names = string.Join(", ", section.Aliases.Prepend(section.Anchor));
        var head = Line(depth, $"{new string('#', section.Level)} {Of(section.Title)} ({names})");
        return head + Lines(section.Blocks, depth + 1) + string.Concat(section.Sections.Select(s => Lines(s, depth + 1)));
    }

    private static string Lines(IEnumerable<Block> blocks, int depth) => string.Concat(blocks.Select(b => Lines(b, depth)));

    private static string Lines(Block block, int depth) => block switch
    {
        Paragraph p => Line(depth, "p " + Of(p.Inlines)),
        ListBlock l => Line(depth, l.Ordered ? $"ol {l.Start}" : "ul") + string.Concat(l.Items.Select(i => Line(depth + 1, i.IsTicked is { } ticked ? ticked ? "li [x]" : "li [ ]" : "li") + Lines(i.Blocks, depth + 2))),
        Note n => Line(depth, "note " + n.Kind) + Lines(n.Blocks, depth + 1),
        Table t => Line(depth, "table") + string.Concat(t.Rows.Prepend(t.Head).Select(r => Line(depth + 1, string.Join(" | ", r.Cells.Select(c => (c.IsTicked is { } ticked ? ticked ? "[x] " : "[ ] " : "") + Of(c.Inlines)))))),
        CodeBlock c => Line(depth, $"code {c.Language}") + string.Concat(c.Text.Split('\n').Select(l => Line(depth + 1, l))),
        CodeTabs t => Line(depth, "tabs") + string.Concat(t.Tabs.Select(x => Line(depth + 1, $"[{x.Label}]") + Lines(x.Blocks, depth + 2))),
        Topics t => Line(depth, "topics") + Lines([t.List], depth + 1),
        Quotation q => Line(depth, "quote") + Lines(q.Blocks, depth + 1),
        _ => throw new ArgumentException(block.GetType().Name, nameof(block)),
    };

    private static string Of(Inline inline) => inline switch
    {
        TextRun t => t.Value,
        CodeSpan c => $"`{c.Value}`",
        Emphasis e => (e.Strong ? "**" : "_") + Of(e.Children) + (e.Strong ? "**" : "_"),
        Link l => $"[{Of(l.Children)}]({(l.Target is DocumentReference t ? $"{t.File}#{t.Anchor}" : l.Href)})",
        Image i => $"![{i.Alt}]({i.Source}){(i.IsParted ? " " : "")}",
        LineBreak => "/",
        AnchorMark a => $"<{a.Name}>",
        _ => throw new ArgumentException(inline.GetType().Name, nameof(inline)),
    };

    private static string Line(int depth, string text) => (new string(' ', depth * 2) + text).TrimEnd() + "\n";
}
