namespace Generator.Reading.Markdown;

/// <summary>An address within a guide in its parts.</summary>
/// <param name="Path">The path, decoded.</param>
/// <param name="Query">From <c>?</c> on, as written; empty without one.</param>
/// <param name="Anchor">What stands behind <c>#</c>, decoded; empty without one.</param>
internal sealed record SplitAddress(string Path, string Query, string Anchor)
{
    public static SplitAddress Of(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return new SplitAddress(
            Uri.UnescapeDataString(query < 0 ? path : path[..query]),
            query < 0 ? "" : path[query..],
            hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }
}
