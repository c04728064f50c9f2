using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Tasks, as GitHub has them, also with an empty box or a box that is a character of its own: the box that an item begins with is no word of it.
/// A paragraph that begins with one is an item too. Markdig's own extension isn't used, for it takes any <c>[x]</c> within an item for a box, links
/// among them. GitLab has a box of its own, <c>[~]</c>, for a task that doesn't apply. Boxes in tables are read with their cells.
/// </summary>
internal sealed partial class TaskDialect : IDialect
{
    public bool IsIn(PageLines page) => page.IsMixed || TaskBox.MayBeIn(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && TaskBox.MayBeIn(line.Text) && Lead().Match(line.Text) is { Success: true } lead)
                ReadBox(line, lead);
        }
    }

    private static void ReadBox(SourceLine line, Match lead)
    {
        if (TaskBox.At(line.Text, lead.Length) is not { HasWords: true } box)
            return;
        // A task that doesn't apply is shown struck through: it is said no longer.
        if (box.IsStruck)
        {
            line.Blank();
            return;
        }
        line.IsTicked = box.IsTicked;
        line.Remove(lead.Length, box.Length);
        // What goes on behind a bar is a row of a table.
        if (!lead.Groups["marker"].Success && !line.Text.Contains('|', StringComparison.Ordinal))
            line.Replace(lead.Length, 0, "- ");
    }

    [GeneratedRegex(@"^\s*(?:>\s*)*(?<marker>(?:[-+*]|[0-9]{1,9}[.)])\s+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Lead();
}
