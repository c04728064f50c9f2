using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Lines that show the code of another file, <c>&lt;&lt;&lt; @/folder/file.js#part{1,3}</c>, as VitePress has them. It isn't text.</summary>
internal sealed partial class CodeImportDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("<<<");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            if (Import().Match(line.Text) is not { Success: true } import)
                continue;
            page.Report(DiagnosticRules.TagUnknown, line, import.Groups["path"].Index, $"The code of '{import.Groups["path"].Value}' isn't in the text.");
            line.Blank();
        }
    }

    [GeneratedRegex(@"^\s*<<<\s*(?<path>[^\s{}\[\]#<>]+\.\w+)(?:#[\w-]+)?\s*(?:\{[^{}]*\})?\s*(?:\[[^\[\]]*\])?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Import();
}
