using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// Snippets, as MkDocs has them: <c>--8&lt;-- "file.md"</c>, with <c>:section</c> or <c>:3:5</c> behind the name, or between two lines of such scissors a file a
/// line. What a semicolon stands before is switched off. Lines that only mark a section say nothing.
/// </summary>
internal static partial class SnippetRequests
{
    // Scissors further apart than this aren't of one pair.
    private const int MostLines = 100;

    /// <summary>Whether a line only marks where a section begins or ends.</summary>
    public static bool IsMarker(string line) => line.Contains("8<-", StringComparison.Ordinal) && Marker().IsMatch(line);

    /// <summary>The request that begins at a line, or <c>null</c>.</summary>
    public static LineRequest? At(IReadOnlyList<string> lines, int index)
    {
        if (!lines[index].Contains("8<-", StringComparison.Ordinal))
            return null;
        if (Single().Match(lines[index]) is { Success: true } single)
            return new LineRequest([.. Requests(single.Groups["file"].Value)], single.Groups["lead"].Value, 1);
        return Scissors().Match(lines[index]) is { Success: true } open && ClosingOf(lines, index) is { } last
            ? new LineRequest([.. lines.Skip(index + 1).Take(last - index - 1).SelectMany(Requests)], open.Groups["lead"].Value, last - index + 1)
            : null;
    }

    private static int? ClosingOf(IReadOnlyList<string> lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i <= index + MostLines; i++)
        {
            if (Scissors().IsMatch(lines[i]))
                return i;
        }
        return null;
    }

    private static IEnumerable<Request> Requests(string name)
    {
        var wanted = name.Trim(' ', '\t', '>', '"', '\'');
        if (wanted.Length == 0 || wanted[0] is ';')
            return [];
        var match = Name().Match(wanted);
        return [new Request(match.Groups["file"].Value) { Part = match.Groups["part"].Value }];
    }

    [GeneratedRegex("""^(?<lead>[\s>]*)-+8<-+\s+(?<quote>["'])(?<file>[^"']+)\k<quote>\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?<lead>[\s>]*)-+8<-+\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Scissors();

    // The colon of an address is none of a section.
    [GeneratedRegex(@"^(?<file>.+?)(?::(?!//)(?<part>.*))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[\s>]*(?:<!--|//|#|%|\{?/\*)?\s*-+8<-+\s*\[\s*(?:start|end)\s*:[^\]]*\]\s*(?:-->|\*/\}?)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marker();
}
