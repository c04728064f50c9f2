using System.Globalization;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>The part of a file that is asked for by lines or tags, with its headings as deep as the page that asks wants them.</summary>
/// <param name="Lines">The lines that are asked for.</param>
/// <param name="Problem">What of the request couldn't be found or read, or <c>null</c>.</param>
internal sealed record IncludedPart(IReadOnlyList<string> Lines, string? Problem)
{
    /// <summary>Whether the page does without the file.</summary>
    public static bool IsOptional(string attributes) => attributes.Contains("optional", StringComparison.Ordinal);

    /// <summary>Whether all of the file is asked for, and no lines or tags of it.</summary>
    public static bool IsWhole(string attributes)
    {
        var given = new BlockAttributes();
        given.Add(attributes);
        return (given["lines"] ?? given["tags"] ?? given["tag"]) is not { Length: > 0 };
    }

    /// <summary>The part of a file.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="attributes">What stands in the brackets of the request.</param>
    public static IncludedPart Of(IReadOnlyList<string> lines, string attributes)
    {
        var given = new BlockAttributes();
        given.Add(attributes);
        var offset = int.TryParse(given["leveloffset"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
        // Lines count before tags, as for the language's own processor.
        var part = given["lines"] is { Length: > 0 } ranges ? ByLines(lines, ranges) : ByTags(lines, given["tags"] ?? given["tag"] ?? "");
        return offset == 0 ? part : part with { Lines = [.. Shifted(part.Lines, offset)] };
    }

    private static IncludedPart ByLines(IReadOnlyList<string> lines, string ranges) => LineRanges.Choose(lines, ranges) is { } chosen
        ? new IncludedPart(chosen, null)
        : new IncludedPart(lines, $"The lines \"{ranges}\" aren't numbers as 5..10; all of the file is put in.");

    private static IncludedPart ByTags(IReadOnlyList<string> lines, string tags)
    {
        var names = tags.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0)
            return new IncludedPart(lines, null);
        var regions = new TagRegions(names);
        var chosen = regions.Choose(lines);
        var missing = string.Join(", ", regions.Missing.Select(n => $"'{n}'"));
        return new IncludedPart(chosen, missing.Length == 0 ? null : $"The file has no region tagged {missing}.");
    }

    private static IEnumerable<string> Shifted(IEnumerable<string> lines, int offset)
    {
        var verbatim = "";
        foreach (var line in lines)
        {
            var text = line.TrimEnd();
            var isCode = verbatim.Length > 0;
            if (isCode ? text.Equals(verbatim, StringComparison.Ordinal) : LineShape.IsVerbatim(text))
                verbatim = isCode ? "" : text;
            var heading = LineShape.Heading().Match(line);
            yield return !isCode && heading.Success
                ? new string('=', Math.Clamp(heading.Groups["level"].Length + offset, 1, 6)) + " " + heading.Groups["title"].Value
                : line;
        }
    }
}
