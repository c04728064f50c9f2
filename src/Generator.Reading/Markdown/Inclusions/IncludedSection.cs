using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.AsciiDoc;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// The part of a file that a request names: lines by their numbers, what stands between two marks with its name, or, as the last, what a heading or
/// block of that name holds. Lines that only mark something are left out of any part.
/// </summary>
internal static partial class IncludedSection
{
    /// <summary>The part of a file.</summary>
    public static IncludedPart Of(IReadOnlyList<string> lines, Request request)
    {
        if (Between(lines, request) is not { } limited)
            return new IncludedPart([], $"The words \"{request.After}{request.Before}\", which limit what is wanted, aren't in it.");
        var part = request.Part.Length == 0 ? limited : Ranges().IsMatch(request.Part) ? ByLines(limited, request.Part) : ByName(limited, request.Part);
        return part is null
            ? new IncludedPart([], $"The file has no section '{request.Part}'.")
            : new IncludedPart([.. part.Where(l => !SnippetRequests.IsMarker(l))], null);
    }

    private static List<string>? Between(IReadOnlyList<string> lines, Request request)
    {
        List<string> result = [.. lines];
        if (request.After.Length > 0)
        {
            var first = result.FindIndex(l => l.Contains(request.After, StringComparison.Ordinal));
            if (first < 0)
                return null;
            result = [.. result.Skip(first + 1)];
        }
        var last = request.Before.Length == 0 ? result.Count : result.FindIndex(l => l.Contains(request.Before, StringComparison.Ordinal));
        return last < 0 ? null : result[..last];
    }

    private static List<string> ByLines(List<string> lines, string ranges)
    {
        var chosen = new List<string>();
        foreach (var range in ranges.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split(':');
            var first = Number(ends[0], 1);
            var last = ends.Length == 1 ? first : Number(ends[1], lines.Count);
            chosen.AddRange(lines.Skip(first - 1).Take(last - first + 1));
        }
        return chosen;
    }

    private static int Number(string text, int other) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : other;

    private static List<string>? ByName(List<string> lines, string name) => ByMarks(lines, name) ?? ByAddress(lines, name);

    private static List<string>? ByMarks(List<string> lines, string name)
    {
        List<string>? chosen = null;
        var isOpen = false;
        foreach (var line in lines)
        {
            var mark = Mark().Match(line);
            var isNamed = mark.Success && (mark.Groups["name"].Value.Equals(name, StringComparison.Ordinal) || (isOpen && mark.Groups["name"].Length == 0));
            if (isNamed)
                isOpen = mark.Groups["sign"].Value is "start" or "ANCHOR" or "region";
            else if (isOpen && !mark.Success)
                chosen!.Add(line);
            if (isNamed && isOpen)
                chosen ??= [];
        }
        return chosen;
    }

    /// <summary>The section below the heading of that name, or the block that the name stands below as an attribute.</summary>
    private static List<string>? ByAddress(List<string> lines, string name)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Heading().Match(lines[i]) is { Success: true } heading && IsNamed(heading, name))
                return SectionAt(lines, i);
            if (Attribute().Match(lines[i]) is not { Success: true } attribute || !attribute.Groups["id"].Value.Equals(name, StringComparison.Ordinal) || i == 0)
                continue;
            if (Heading().IsMatch(lines[i - 1]))
                return SectionAt(lines, i - 1);
            var first = i;
            while (first > 0 && !string.IsNullOrWhiteSpace(lines[first - 1]))
                first--;
            return lines[first..i];
        }
        return null;
    }

    private static bool IsNamed(Match heading, string name) => heading.Groups["id"] is { Success: true } id
        ? id.Value.Equals(name, StringComparison.Ordinal)
        : PageAnchors.Slug(heading.Groups["title"].Value).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static List<string> SectionAt(List<string> lines, int first)
    {
        var level = Heading().Match(lines[first]).Groups["level"].Length;
        var code = DirectiveRequests.CodeOf(lines);
        var last = first + 1;
        while (last < lines.Count && (code[last] || Heading().Match(lines[last]) is not { Success: true } next || next.Groups["level"].Length > level))
            last++;
        return lines[first..last];
    }

    [GeneratedRegex(@"^[0-9]*(?::[0-9]*)?(?:,[0-9]*(?::[0-9]*)?)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"-+8<-+\s*\[\s*(?<sign>start|end)\s*:\s*(?<name>[\w-]+)\s*\]|(?<sign>ANCHOR(?:_END)?):\s*(?<name>[\w-]+)|<!--\s*#?(?<sign>(?:end)?region)\b\s*(?<name>[\w-]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<title>.*?)\s*(?:\{:?\s*#(?<id>[\w.-]+)[^{}]*\})?\s*#*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*\{:?\s*(?:[^{}]*\s)?#(?<id>[\w.-]+)[^{}]*\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attribute();
}
