using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>The names of places that links of a guide lead to, as far as they are single words: what stands in brackets behind a heading may be one.</summary>
internal static partial class LinkedNames
{
    /// <summary>The names.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<SourceFile> files) => files.Any(f => Bracketed().IsMatch(f.Text))
        ? files.SelectMany(f => Link().Matches(f.Text)).Select(m => m.Groups["name"].Value).ToFrozenSet(StringComparer.Ordinal)
        : FrozenSet<string>.Empty;

    [GeneratedRegex(@"^#.*\[#?[a-z0-9]+\][ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\]\([^()\s#]*#(?<name>[a-z0-9]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Link();
}
