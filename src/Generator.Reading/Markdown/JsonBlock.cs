using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>An object of JSON at the very beginning of a file, as Hugo has front matter too. An expression in braces, as MDX has them, begins with no key.</summary>
internal static partial class JsonBlock
{
    /// <summary>The index of the line that the object ends on, with nothing behind it; <c>null</c> where the file begins with none.</summary>
    public static int? LastOf(List<SourceLine> lines)
    {
        if (!Begins(lines))
            return null;
        var (depth, isText) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var end = EndIn(lines[i].Text, ref depth, ref isText);
            if (end >= 0)
                return lines[i].Text.AsSpan(end + 1).IsWhiteSpace() ? i : null;
        }
        return null;
    }

    /// <summary>Which line isn't JSON where it is something like it, of which YAML allows more; <c>null</c> where there is none.</summary>
    public static Diagnostic? ProblemIn(string file, List<SourceLine> lines)
    {
        try
        {
            using var read = JsonDocument.Parse(string.Join('\n', lines.Select(l => l.Text)), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return null;
        }
        catch (JsonException fault)
        {
            var index = (int)Math.Min(fault.LineNumber ?? 0, lines.Count - 1);
            return new Diagnostic(DiagnosticRules.FrontMatterBroken, SourceSpan.At(file, index + 1, 1), $"The line '{lines[index].Text.Trim()}' of the front matter isn't JSON.");
        }
    }

    private static bool Begins(List<SourceLine> lines)
    {
        var first = lines[0].Text.TrimEnd();
        return Head().IsMatch(first is "{" ? first + lines.Skip(1).FirstOrDefault(l => !l.IsBlank)?.Text : first);
    }

    /// <summary>The place of the brace that closes the object, or -1. A brace within a text is a character of it.</summary>
    private static int EndIn(string line, ref int depth, ref bool isText)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (isText && line[i] is '\\')
                i++;
            else if (line[i] is '"')
                isText = !isText;
            else if (!isText && line[i] is '{')
                depth++;
            else if (!isText && line[i] is '}' && --depth == 0)
                return i;
        }
        return -1;
    }

    [GeneratedRegex(@"^\{\s*""[\w.-]+""\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();
}
