using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Variables, <c>{{name.of.it}}</c> and what is like it (<see cref="VariableNames"/>): their value where the guide's owner gives one, else the last part
/// of their name as words. A text in double braces is its words.
/// </summary>
internal sealed partial class VariableDialect : IDialect
{
    public bool IsIn(PageLines page) => VariableNames.MayBeIn(page) || PictureSigns.MayBeIn(page);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null)
                continue;
            PictureSigns.Read(line);
            InlineEdit.Unwrap(line, Literal());
            Fill(page, line);
        }
    }

    private static void Fill(PageLines page, SourceLine line)
    {
        int? filledTo = null;
        InlineEdit.Fill(line, VariableNames.Any(), m =>
        {
            // Behind another and a sign it goes on with that one, "{{host}}.{{domain}}".
            var words = ValueOf(page, line, m, isJoined: m.Index - 1 == filledTo);
            filledTo = m.Index + (words?.Length ?? m.Length);
            return words;
        });
    }

    private static string? ValueOf(PageLines page, SourceLine line, Match match, bool isJoined)
    {
        var name = match.Groups["name"].Value;
        var end = match.Index + match.Length;
        if (page.ValueOf(name) is { } value)
            return value;
        // Within a name that readers type, "store.{{region}}.example.com", it is theirs to fill in; a name with dots is a build's.
        if (match.Value[0] is '{' && !name.Contains('.', StringComparison.Ordinal) && StandsInName(line.Text, match.Index, end))
            return null;
        page.Report(DiagnosticRules.VariableUnknown, line, match.Index, $"The variable '{name}' has no value.");
        return isJoined ? ReadableWords.Of(name) : Parted(ReadableWords.Of(name, line.Text, match.Index), line.Text, match.Index, end);
    }

    /// <summary>Words with spaces where they would run into a sentence before or behind them, which a value may part by a space of its own.</summary>
    private static string Parted(string words, string line, int start, int end)
    {
        var isBehindSentence = start > 1 && line[start - 1] is ('.' or '!' or '?') && char.IsLower(line[start - 2]) && (end == line.Length || line[end] is ' ');
        var before = isBehindSentence ? " " : "";
        var after = end + 1 < line.Length && char.IsUpper(line[end]) && char.IsLower(line[end + 1]) ? " " : "";
        return before + words + after;
    }

    private static bool StandsInName(string line, int start, int end) =>
        (start > 1 && JoinsName(line[start - 1]) && char.IsLetterOrDigit(line[start - 2]))
        || (end + 1 < line.Length && JoinsName(line[end]) && char.IsLetterOrDigit(line[end + 1]));

    private static bool JoinsName(char c) => c is '.' or '/' or ':' or '_' or '@';

    [GeneratedRegex("""\{\{-?\s*(?:"(?<text>[^"{}]+)"|'(?<text>[^'{}]+)')\s*(?:\|[^{}]*)?-?\}\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Literal();
}
