using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Myst;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>Directives that ask for a file, as MyST and Elastic have them: a fence of backticks or colons with <c>{include} file.md</c> and perhaps options below.</summary>
internal static partial class DirectiveRequests
{
    /// <summary>The request that begins at a line, or <c>null</c>.</summary>
    public static LineRequest? At(IReadOnlyList<string> lines, int index)
    {
        if (!lines[index].Contains("{include}", StringComparison.Ordinal) || Head().Match(lines[index]) is not { Success: true } head)
            return null;
        var last = ClosingOf(lines, index, head.Groups["fence"].Value);
        var options = lines.Skip(index + 1).Take(Math.Max(0, last - index - 1)).Select(l => Option().Match(l)).Where(m => m.Success)
            .ToLookup(m => m.Groups["name"].Value, m => m.Groups["value"].Value.Trim().Trim('"', '\''), StringComparer.Ordinal);
        var request = new Request(head.Groups["file"].Value)
        {
            Part = LinesOf(options["start-line"].FirstOrDefault(), options["end-line"].FirstOrDefault()),
            After = options["start-after"].FirstOrDefault() ?? "",
            Before = options["end-before"].FirstOrDefault() ?? "",
        };
        return new LineRequest([request], head.Groups["lead"].Value, Math.Max(last, index) - index + 1);
    }

    /// <summary>Which lines of a text are code. A directive is written as code, but what it holds may be prose, and then that isn't.</summary>
    public static bool[] CodeOf(IReadOnlyList<string> lines)
    {
        if (!lines.Any(l => l.Contains("`{", StringComparison.Ordinal) || l.Contains("~{", StringComparison.Ordinal)))
            return CodeRanges.Of([.. lines.Select(l => new SourceLine(0, l, "\n"))]);
        var code = new bool[lines.Count];
        var fence = new CodeFence();
        var open = new Stack<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!fence.IsOpen && DirectiveDialect.FenceOfProse(lines[i]) is { } prose)
                open.Push(prose);
            else if (!fence.IsOpen && open.TryPeek(out var around) && Closes(lines[i], around))
                open.Pop();
            else
                code[i] = fence.Covers(lines[i]);
        }
        return code;
    }

    // Lines before the first that is wanted count from nought, and the last isn't wanted itself.
    private static string LinesOf(string? first, string? last)
    {
        var from = int.TryParse(first, out var skipped) ? skipped + 1 : 1;
        return from > 1 || last is { Length: > 0 } ? $"{from}:{last}" : "";
    }

    private static int ClosingOf(IReadOnlyList<string> lines, int index, string fence)
    {
        for (var i = index + 1; i < lines.Count && (lines[i].AsSpan().IsWhiteSpace() || Option().IsMatch(lines[i]) || Closes(lines[i], fence)); i++)
        {
            if (Closes(lines[i], fence))
                return i;
        }
        return index;
    }

    private static bool Closes(string line, string fence)
    {
        var text = line.AsSpan().Trim([' ', '\t', '>']);
        return text.Length >= fence.Length && !text.ContainsAnyExcept(fence[0]);
    }

    [GeneratedRegex(@"^(?<lead>[\s>]*(?:(?:[-+*]|[0-9]{1,9}[.)])\s+)?)(?<fence>`{3,}|~{3,}|:{3,})\{include\}\s*(?<file>[^`\s]+)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^[\s>]*:(?<name>[\w-]+):(?<value>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
