using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>
/// Extensions of kramdown, <c>{::name}...{:/name}</c>: a comment is for nobody who reads, options say nothing, and what isn't to be read as
/// markdown is HTML. A sign of its own on a line, <c>^</c>, only parts blocks.
/// </summary>
internal sealed partial class ExtensionDialect : IDialect
{
    private static readonly ExtensionLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds("{::") || page.Holds("\n^");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var name = "";
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            if (line.Text.Trim() is "^")
                line.Blank();
            foreach (Match match in Sign().Matches(line.Text))
                name = match.Groups["name"] is { Length: > 0 } begun ? begun.Value : name;
            // An end without a name is that of the last one.
            InlineEdit.Fill(line, NamelessEnd(), _ => name.Length > 0 ? $"{{:/{name}}}" : null);
        }
        TagPass.Run(page, Language);
    }

    [GeneratedRegex(@"\{::(?<name>\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\{:/\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NamelessEnd();
}
