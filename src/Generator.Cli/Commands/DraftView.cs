using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>Prints what was found of a guide, and where.</summary>
internal static class DraftView
{
    private const int LongestValue = 60;

    /// <summary>Prints the draft of a guide that was copied into a new content folder.</summary>
    public static void Print(string folder, GuideDraft draft, GuideFolder source)
    {
        var (files, pages) = (source.Versions.Sum(v => v.Paths.Count), source.Versions.Sum(v => v.Draft.Pages.Count));
        Console.WriteLine($"Made {FolderReader.Shown(folder)} around a copy of {Report.Count(files, "file")}, {pages} of them {(pages == 1 ? "a page" : "pages")}.");
        Console.WriteLine();
        List<(string Name, string Value, string From)> facts =
        [
            ("title", draft.Title.Value, $"from {draft.Title.From}"),
            ("service", draft.Service.Value, $"from {draft.Service.From}"),
            .. draft.Versions.OrderBy(v => v.Value).Select(v => ("version", $"{v.Value:yyyy-MM-dd}", $"from {v.From}")),
            OrderOf(draft),
        ];
        var width = Math.Min(LongestValue, facts.Max(f => f.Value.Length));
        foreach (var (name, value, from) in facts)
            Console.WriteLine($"  {name,-8}  {VisibleText.Of(value).PadRight(width)}  {VisibleText.Of(from)}");
        Console.WriteLine();
        Console.WriteLine($"What is wrong is put right in {FolderReader.Shown(folder)}/guides/{draft.Id}/guide.yml.");
    }

    private static (string Name, string Value, string From) OrderOf(GuideDraft draft)
    {
        if (draft.Topics is { } topics)
            return ("topics", $"{Report.Count(topics.Value.Count, "page")} in order", $"from {topics.From}");
        return draft.HasPositions ? ("topics", "by position", "from the positions that the pages give themselves in their folders") : ("topics", "by title", "as nothing tells an order");
    }
}
