using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>Tells which line of front matter can't be TOML. Only what is surely none is told: the values aren't read.</summary>
internal static partial class TomlLines
{
    /// <summary>The first line that can't be TOML; <c>null</c> where there is none.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="lines">The lines between those of plus signs.</param>
    /// <param name="firstLine">The number of the first of them in the file.</param>
    public static Diagnostic? ProblemIn(string file, List<string> lines, int firstLine)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var last = LastOf(lines, i);
            if (last < 0)
                return new Diagnostic(DiagnosticRules.FrontMatterBroken, SourceSpan.At(file, i + firstLine, 1), $"The line '{lines[i].Trim()}' of the front matter isn't TOML.");
            i = last;
        }
        return null;
    }

    /// <summary>The last line of what begins on a line; -1 where that is nothing of TOML.</summary>
    private static int LastOf(List<string> lines, int index)
    {
        if (Whole().IsMatch(lines[index]))
            return index;
        if (Several().Match(lines[index]) is not { Success: true } several)
            return -1;
        if (several.Groups["quote"] is { Success: true } quote)
            return lines.FindIndex(index + 1, l => l.Contains(quote.Value, StringComparison.Ordinal));
        var depth = 0;
        for (var i = index; i < lines.Count; i++)
        {
            var signs = Quoted().Replace(i == index ? several.Groups["value"].Value : lines[i], "");
            depth += signs.Count(c => c is '[' or '{') - signs.Count(c => c is ']' or '}');
            if (depth <= 0)
                return i;
        }
        return -1;
    }

    // A blank line, a comment, the head of a table, or a key with a value that ends on its line: a text, a number, a day, a truth.
    [GeneratedRegex("""^\s*(?:\[\[?[^\[\]]+\]?\]\s*|[\w."' -]+=\s*(?:["]{3}.*["]{3}|'''.*'''|"(?:\\.|[^"\\])*"|'[^']*'|[+-]?(?:[0-9][\w.:+-]*(?: [0-9:.]+\S*)?|inf|nan)|true|false)\s*)?(?:#.*)?$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Whole();

    [GeneratedRegex("""^\s*[\w."' -]+=\s*(?<value>(?<quote>["]{3}|''').*|[\[{].*)$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Several();

    [GeneratedRegex("""["](?:\\.|[^"\\])*"|'[^']*'|#.*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Quoted();
}
