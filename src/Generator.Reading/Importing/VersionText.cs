using System.Globalization;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Importing;

/// <summary>A version as the words of <c>guide.yml</c>.</summary>
internal static class VersionText
{
    /// <summary>The version as an entry of a block list; the first line begins with its dash, no line has an end.</summary>
    public static IReadOnlyList<string> BlockOf(VersionInfo version) =>
    [
        .. PairsOf(version).Select((p, i) => $"{(i == 0 ? "- " : "  ")}{p.Key}: {p.Write(YamlWords.Plain)}"),
        .. version.Origin is { } origin ? PairsOf(origin).Select(p => $"    {p.Key}: {p.Write(YamlWords.Plain)}").Prepend("  origin:") : [],
    ];

    /// <summary>The version as an entry of a list in brackets.</summary>
    public static string FlowOf(VersionInfo version) => Braced(
    [
        .. PairsOf(version).Select(p => $"{p.Key}: {p.Write(YamlWords.InBrackets)}"),
        .. version.Origin is { } origin ? new[] { $"origin: {Braced(PairsOf(origin).Select(p => $"{p.Key}: {p.Write(YamlWords.InBrackets)}"))}" } : [],
    ]);

    private static string Braced(IEnumerable<string> pairs) => $"{{ {string.Join(", ", pairs)} }}";

    private static IEnumerable<Pair> PairsOf(VersionInfo version)
    {
        var date = version.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return new Pair("date", date, IsBare: true);
        if (!string.Equals(version.Id, date, StringComparison.Ordinal))
            yield return new Pair("folder", version.Id);
        if (version.Summary is { } summary)
            yield return new Pair("summary", summary);
    }

    private static IEnumerable<Pair> PairsOf(VersionOrigin origin)
    {
        yield return new Pair("source", origin.Source);
        if (origin.Path is { } path)
            yield return new Pair("path", path);
        if (origin.Commit is { } commit)
            yield return new Pair("commit", YamlWords.Digest(commit), IsBare: true);
        if (origin.Ref is { } name)
            yield return new Pair("ref", name);
    }

    private sealed record Pair(string Key, string Value, bool IsBare = false)
    {
        public string Write(Func<string, string> words) => IsBare ? Value : words(Value);
    }
}
