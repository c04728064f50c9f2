using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>What a guide.yml says that nobody has written yet, as far as the source tells.</summary>
internal static class GuideHead
{
    /// <summary>The guide without versions.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title, or <c>null</c> for one by its id.</param>
    /// <param name="origin">Where its files come from.</param>
    public static GuideInfo Of(string id, string? title, VersionOrigin origin)
    {
        var name = title ?? SourceAddress.TitleOf(id);
        var address = SourceAddress.Public(origin.Source);
        return new GuideInfo(id, name, name, OwnerOf(address), null, new Attribution($"Taken from {origin.Source}.", null, null), [], []);
    }

    // Who has a repository on a server stands before its name.
    private static string? OwnerOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.Trim('/').Split('/') is { Length: > 1 } parts ? parts[0] : null;
}
