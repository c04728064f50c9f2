using Generator.Model;
using Generator.Reading.Markdown.Dialects.AsciiDoc;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// Finds the file that a request names: by the path as its own file sees it, else from the guide's root, else by the end of the path where only one
/// file has it; by Antora's names; with a document's ending where it is written without. In front of a path may stand what only a build knows: an attribute, a part of
/// the site, a folder around the guide.
/// </summary>
internal static class FileFinder
{
    // One name alone is anybody's, unless it says that it is a part.
    private const int FewestNames = 2;

    /// <summary>The file, or <c>null</c>.</summary>
    public static SourceFile? Find(IReadOnlyDictionary<string, SourceFile> files, string from, string asked)
    {
        if (asked.Contains("://", StringComparison.Ordinal))
            return null;
        if (Antora.PathOf(from, asked, family: null) is { } named && files.TryGetValue(named, out var file))
            return file;
        string[] names = DocumentNames.IsDocument(asked) ? [asked] : [asked, .. DocumentNames.Endings.Select(e => asked + e)];
        return names.Select(n => FindNamed(files, from, n)).FirstOrDefault(f => f is not null);
    }

    private static SourceFile? FindNamed(IReadOnlyDictionary<string, SourceFile> files, string from, string asked)
    {
        // An alias of the site's root: ~/, @site/.
        var path = asked[0] is '~' or '@' && asked.Contains('/', StringComparison.Ordinal) ? asked[asked.IndexOf('/', StringComparison.Ordinal)..] : asked;
        if (files.TryGetValue(GuidePath.Combine(from, path), out var file) || files.TryGetValue(GuidePath.Normal(path.TrimStart('/')), out file))
            return file;
        var tail = path[(path.LastIndexOfAny(['}', '$', ':']) + 1)..].TrimStart('.', '/');
        if (EndingIn(files, tail) is { } only)
            return only;
        var parts = GuidePath.Normal(tail).Split('/');
        return Enumerable.Range(1, parts.Length - 1)
            .Where(i => parts.Length - i >= FewestNames || parts[i] is ['_', ..])
            .Select(i => string.Join('/', parts[i..]))
            .Select(p => EndingIn(files, p))
            .FirstOrDefault(f => f is not null);
    }

    private static SourceFile? EndingIn(IReadOnlyDictionary<string, SourceFile> files, string tail) =>
        files.GetValueOrDefault(tail) ?? (files.Values.Where(f => f.Path.EndsWith("/" + tail, StringComparison.Ordinal)).Take(2).ToArray() is [var only] ? only : null);
}
