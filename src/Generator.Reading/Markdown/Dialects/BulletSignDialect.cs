using System.Buffers;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Items of a list whose bullet is a sign that markdown knows none for, as text from word processors has them: "• Rotate the key.", "--Rotate the
/// key.". Read as a paragraph they would be one sentence, and what introduces them would introduce nothing.
/// </summary>
internal sealed partial class BulletSignDialect : IDialect
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("•‣◦▪·●○■");

    public bool IsIn(PageLines page) => page.Text.AsSpan().IndexOfAny(Signs) >= 0 || page.Holds("\n--");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && Bullet().Match(line.Text).Groups["sign"] is { Success: true } sign)
                line.Replace(sign.Index, sign.Length, "- ");
        }
    }

    // Two hyphens before a small letter are an option of a command.
    [GeneratedRegex(@"^\s*(?:>\s*)?(?<sign>[•‣◦▪·●○■]\s+|[•‣▪●■](?=\w)|--\s*(?=\p{Lu}\p{Ll}*\s))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bullet();
}
