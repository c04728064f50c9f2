using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Variables in double braces, <c>{{name.of.it}}</c>: their value where the guide's owner gives one, else the last part of their name as
/// words. Signs for pictures, <c>:name-of-icon:</c>, show nothing that is text.
/// </summary>
internal sealed partial class VariableDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("{{") || page.Holds(":material-") || page.Holds(":octicons-") || page.Holds(":fontawesome-") || page.Holds(":simple-");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null)
                InlineEdit.Fill(line, Variable(), m => m.Groups["name"].Length > 0 ? ValueOf(page, line, m) : "");
        }
    }

    private static string? ValueOf(PageLines page, SourceLine line, Match match)
    {
        var name = match.Groups["name"].Value;
        if (page.ValueOf(name) is { } value)
            return value;
        // Within a name that readers type, "store.{{region}}.example.com", it is theirs to fill in.
        if (StandsInName(line.Text, match.Index, match.Index + match.Length))
            return null;
        page.Report(DiagnosticRules.VariableUnknown, line, match.Index, $"The variable '{name}' has no value.");
        return ReadableWords.Of(name, line.Text, match.Index);
    }

    private static bool StandsInName(string line, int start, int end) =>
        (start > 1 && JoinsName(line[start - 1]) && char.IsLetterOrDigit(line[start - 2]))
        || (end + 1 < line.Length && JoinsName(line[end]) && char.IsLetterOrDigit(line[end + 1]));

    private static bool JoinsName(char c) => c is '.' or '/' or ':' or '_' or '@';

    // Behind a bar a filter may stand, which a build would apply.
    [GeneratedRegex(@"\{\{-?\s*[.$]?(?<name>[A-Za-z_](?:[\w-]|\.(?=\w))*(?:\s[\w-]+){0,3})\s*(?:\|[^{}]*)?-?\}\}|(?<![\w:]):(?:material|octicons|fontawesome|simple)-[\w-]+:(?:\{[^}]*\})?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Variable();
}
