using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>The name of a heading in brackets behind its words, <c>## Title [name-of-it]</c>, as Elastic's documentation has it.</summary>
internal sealed partial class HeadingAnchorDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("]") && page.Holds("#");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Text.StartsWith('#') && Name().Match(line.Text) is { Success: true } match)
                line.Replace(match.Index, match.Length, $"<a name=\"{match.Groups["name"].Value}\"></a>");
        }
    }

    [GeneratedRegex(@"(?<=[^\s#\]]\s*)\s+\[#?(?<name>[a-z0-9]+(?:[-_][a-z0-9]+)+)\]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
