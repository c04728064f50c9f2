using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Tasks, as GitHub has them: the box that an item begins with is no word of it. Markdig's own extension isn't used, for it takes
/// any <c>[x]</c> within an item for a box, links among them. GitLab has a box of its own, <c>[~]</c>, for a task that doesn't apply.
/// </summary>
internal sealed partial class TaskDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[ ]") || page.Holds("[~]") || page.Holds("[x]") || page.Holds("[X]");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null || Box().Match(line.Text) is not { Success: true } match)
                continue;
            var box = match.Groups["box"];
            var sign = box.Value.TrimStart('\\')[1];
            // A task that doesn't apply is shown struck through: it is said no longer.
            if (sign is '~')
            {
                line.Blank();
                continue;
            }
            line.IsTicked = sign is 'x' or 'X';
            line.Remove(box.Index, box.Length);
        }
    }

    // A box may also stand where no list is, in a table's cell or a paragraph.
    [GeneratedRegex(@"^\s*(?:>\s*)?(?:(?:[-+*]|[0-9]{1,9}[.)])\s+|\|?\s*)(?<box>\\?\[[ xX~]\\?\]\s+)(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Box();
}
