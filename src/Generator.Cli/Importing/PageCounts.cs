namespace Generator.Cli.Importing;

/// <summary>How the pages of a version differ from those before.</summary>
internal sealed record PageCounts(int Pages, int Added, int Changed, int Removed)
{
    /// <summary>Compares pages by path and content.</summary>
    /// <param name="before">The pages before, with what tells their contents apart.</param>
    /// <param name="after">The pages now, likewise.</param>
    public static PageCounts Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) => new(
        after.Count,
        after.Keys.Count(p => !before.ContainsKey(p)),
        after.Count(p => before.TryGetValue(p.Key, out var key) && !string.Equals(key, p.Value, StringComparison.Ordinal)),
        before.Keys.Count(p => !after.ContainsKey(p)));

    /// <summary>The counts of each snapshot against the one before, the first against what the guide has already.</summary>
    /// <param name="source">The snapshots, at least one.</param>
    /// <param name="older">The pages of the version before the first one, by the digests of their bytes; empty where there is none.</param>
    public static IReadOnlyList<PageCounts> Of(IGuideSource source, IReadOnlyDictionary<string, string> older)
    {
        var pages = source.Snapshots.Select(s => s.Pages.ToDictionary(p => p.Path, p => p.Key, StringComparer.Ordinal)).ToList();
        // The keys of a repository are git's own; only against files on disk the bytes must be read.
        var first = older.Count == 0 ? pages[0] : source.Snapshots[0].Pages.ToDictionary(p => p.Path, p => LoadedFile.KeyOf(source.Read(p)), StringComparer.Ordinal);
        return [Between(older, first), .. pages.Skip(1).Select((after, i) => Between(pages[i], after))];
    }
}
