using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// Addresses in a text that another file holds, where they are meant from that file's folder: docfx resolves those of an
/// <c>[!INCLUDE]</c> so. Everywhere else text is put in before it is read, and its addresses are the page's.
/// </summary>
internal static partial class IncludedLinks
{
    /// <summary>The lines with their addresses as the page would write them; code stays as it is.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="file">The path of the file that holds them.</param>
    /// <param name="page">The path of the page that they stand in.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> lines, string file, string page)
    {
        if (string.Equals(FolderOf(file), FolderOf(page), StringComparison.Ordinal))
            return lines;
        var code = CodeRanges.Of([.. lines.Select(l => new SourceLine(0, l, "\n"))]);
        return [.. lines.Select((l, i) => code[i] ? l : Moved(l, CodeSpans.In(l), file, page))];
    }

    private static string Moved(string line, CodeSpans code, string file, string page) =>
        Address().Replace(line, m => code.Cover(m.Index) ? m.Value : Moved(m, file, page));

    private static string Moved(Match match, string file, string page)
    {
        var address = match.Groups["address"];
        var start = address.Index - match.Index;
        return string.Concat(match.Value.AsSpan(0, start), FromPage(address.Value, file, page), match.Value.AsSpan(start + address.Length));
    }

    private static string FromPage(string address, string file, string page)
    {
        var end = address.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? address : address[..end];
        var up = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
        return $"{up}{GuidePath.Combine(file, path)}{(path.EndsWith('/') ? "/" : "")}{address[path.Length..]}";
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    // Of links, images, definitions of links, and what shows or leads elsewhere by an attribute. What begins at a root, with a scheme,
    // within the page or with what a build fills in is the same from everywhere.
    [GeneratedRegex("""(?:\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s+<?|\b(?:src|href|source|lightbox)\s*=\s*["'])(?<address>(?![a-zA-Z][\w+.-]*:|[/#~?{$%\\])[^\s)>"']+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();
}
