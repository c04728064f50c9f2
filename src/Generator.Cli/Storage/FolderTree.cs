using System.IO.Enumeration;

namespace Generator.Cli.Storage;

/// <summary>What is below a folder, by paths with <c>/</c> from it. Links are told and never followed.</summary>
internal static class FolderTree
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The files, links among them.</summary>
    public static List<string> Files(string folder) => Find(folder, (ref entry) => !entry.IsDirectory || IsLink(ref entry));

    /// <summary>The folders.</summary>
    public static List<string> Folders(string folder) => Find(folder, (ref entry) => entry.IsDirectory && !IsLink(ref entry));

    /// <summary>Whether there is a link among them.</summary>
    public static bool HasLinks(string folder) => Find(folder, IsLink).Count > 0;

    private static List<string> Find(string folder, FileSystemEnumerable<string>.FindPredicate isFound)
    {
        var found = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), All)
        {
            ShouldIncludePredicate = isFound,
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
        return found.Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;
}
