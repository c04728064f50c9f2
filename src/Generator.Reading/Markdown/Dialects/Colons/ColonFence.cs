using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>A line of three colons or more, and what stands behind them.</summary>
/// <param name="Colons">How many there are.</param>
/// <param name="Name">The container's name, in lower case; empty for a line that only closes.</param>
/// <param name="Title">The words in brackets or behind the name.</param>
/// <param name="Arguments">Named arguments, as written.</param>
/// <param name="IsWhole">Whether the line is the container's beginning and end: it ends with colons too.</param>
internal sealed partial record ColonFence(int Colons, string Name, string Title, string Arguments, bool IsWhole)
{
    /// <summary>The fence that a line is, or <c>null</c>.</summary>
    public static ColonFence? Of(string line)
    {
        var match = Fence().Match(line);
        if (!match.Success)
            return null;
        var title = match.Groups["bracket"].Length > 0 ? match.Groups["bracket"].Value : match.Groups["rest"].Value;
        return new ColonFence(
            match.Groups["colons"].Length,
            match.Groups["name"].Value.ToLowerInvariant(),
            Attributes().Replace(title, "").Trim(),
            match.Groups["rest"].Value + match.Groups["attributes"].Value,
            match.Groups["end"].Length > 0);
    }

    /// <summary>Whether it only closes.</summary>
    public bool IsClosing => Name.Length == 0 || Name.EndsWith("-end", StringComparison.Ordinal);

    /// <summary>The value of a named argument, or <c>null</c>.</summary>
    public string? Argument(string name) =>
        Named().Matches(Arguments).FirstOrDefault(m => m.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))?.Groups["value"].Value;

    [GeneratedRegex(@"^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?<colons>:{3,})\s*(?:\{?(?<name>[A-Za-z][\w.-]*)\}?(?:\[(?<bracket>[^\]]*)\])?(?<attributes>\{[^}]*\})?(?<rest>(?:(?!:{3,}\s*$).)*)(?<end>:{3,})?)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Fence();

    [GeneratedRegex("""(?<name>[\w-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'}]+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();

    [GeneratedRegex("""[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'}]+)|\{[^}]*\}|^#[\w-]+(?=\s|$)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attributes();
}
