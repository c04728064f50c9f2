namespace Generator.Model;

/// <summary>Which files are documents, by their names; the one place that decides it.</summary>
public static class DocumentNames
{
    private static readonly string[] All = [".md", ".markdown", ".mdx", ".adoc", ".asciidoc"];

    private static readonly string[] PageEndings = [".html", ".htm"];

    private static readonly string[] IndexNames = ["index", "_index", "README"];

    /// <summary>The endings of documents, the usual one first.</summary>
    public static IReadOnlyList<string> Endings => All;

    /// <summary>The names, without their endings, of pages that stand for their folder.</summary>
    public static IReadOnlyList<string> Indexes => IndexNames;

    /// <summary>Whether a file is a document; upper and lower case don't matter.</summary>
    public static bool IsDocument(string path) => EndingOf(path, All) is not null;

    /// <summary>The path without a document's ending, or that of a page of a site.</summary>
    public static string WithoutEnding(string path)
    {
        var ending = EndingOf(path, All) ?? EndingOf(path, PageEndings);
        return ending is null ? path : path[..^ending.Length];
    }

    /// <summary>Whether a path, without its ending, is that of a page that stands for its folder.</summary>
    public static bool IsIndex(string stem) => IndexNames.Contains(stem[(stem.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);

    /// <summary>The path within a site: without its ending, and without the name of a page that stands for its folder.</summary>
    public static string SitePath(string path)
    {
        var stem = WithoutEnding(path);
        return IsIndex(stem) ? stem[..Math.Max(0, stem.LastIndexOf('/'))] : stem;
    }

    // A file that is nothing but an ending is a hidden one.
    private static string? EndingOf(string path, string[] endings) => Array.Find(
        endings, e => path.Length > e.Length && path[^(e.Length + 1)] != '/' && path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
