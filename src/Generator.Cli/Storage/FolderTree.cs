using System.IO.Enumeration;

namespace Generator.Cli.Storage;

/// <summary>What is below a folder, by paths with <c>/</c> from it, each list in ordinal order. Links are told and never followed.</summary>
/// <param name="Files">The files, links among them.</param>
/// <param name="Folders">The folders.</param>
/// <param name="HasLinks">Whether there is a link among the files.</param>
internal sealed record FolderTree(IReadOnlyList<string> Files, IReadOnlyList<string> Folders, bool HasLinks)
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Reads a folder in one walk.</summary>
    public static FolderTree Read(string folder)
    {
        var found = new FileSystemEnumerable<(string Path, bool IsFolder, bool IsLink)>(folder, (ref entry) => (entry.ToFullPath(), entry.IsDirectory && !IsLink(ref entry), IsLink(ref entry)), All)
        {
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
        var entries = found.Select(e => e with { Path = Path.GetRelativePath(folder, e.Path).Replace('\\', '/') }).OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
        return new FolderTree([.. entries.Where(e => !e.IsFolder).Select(e => e.Path)], [.. entries.Where(e => e.IsFolder).Select(e => e.Path)], entries.Exists(e => e.IsLink));
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;
}
