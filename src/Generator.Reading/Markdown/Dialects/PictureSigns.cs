using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Pictures that are written as their names between colons, <c>:lock:</c>, <c>:material-key:{ .big }</c>. They show nothing that is text, but for
/// ticks and crosses: these say what to do and what not, and become the characters that they stand for.
/// </summary>
internal static partial class PictureSigns
{
    private static readonly FrozenDictionary<string, string> Meaning = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["x"] = "❌", ["negative_squared_cross_mark"] = "❎", ["heavy_multiplication_x"] = "✖", ["no_entry"] = "⛔", ["no_entry_sign"] = "🚫",
        ["-1"] = "👎", ["thumbsdown"] = "👎", ["white_check_mark"] = "✅", ["heavy_check_mark"] = "✔", ["ballot_box_with_check"] = "☑",
        ["+1"] = "👍", ["thumbsup"] = "👍",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a text may hold any.</summary>
    public static bool MayBeIn(PageLines page) => page.Included.Count > 0 || Sign().IsMatch(page.Text);

    /// <summary>Leaves of a line what its pictures say.</summary>
    public static void Read(SourceLine line) => InlineEdit.Fill(line, Sign(), m => WordsOf(m));

    /// <summary>A text without its pictures.</summary>
    public static string Without(string text) => text.Contains(':', StringComparison.Ordinal) ? Sign().Replace(text, WordsOf).Trim() : text;

    private static string WordsOf(Match match) =>
        Meaning.TryGetValue(match.Groups["name"].Value, out var sign) ? sign + match.Groups["space"].Value : "";

    // A name stands by itself; of times, addresses and paths something joins it.
    [GeneratedRegex(@"(?<=(?:^|[\s(\[|""])[*_~>#]*)(?::(?<name>[a-z0-9_]*[a-z][a-z0-9_]*|[+-]1):(?:\{[^{}]*\})?|:(?:material|octicons|fontawesome|simple)-[\w-]+:(?:\{[^}]*\})?)(?=[*_~]*(?:$|[\s.,;!?)\]|<]))(?<space>\s?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
