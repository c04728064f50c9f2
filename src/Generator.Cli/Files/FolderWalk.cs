using System.IO.Enumeration;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>
/// The files below a folder. Names that begin with a full stop are passed over. A link is followed where a person may keep what it leads to elsewhere;
/// else one to a folder isn't, and one to a file only where it stays within the folder: what is read is published, and a guide may come from anywhere.
/// </summary>
/// <param name="Files">The paths of plain files, with <c>/</c>, in ordinal order.</param>
/// <param name="LeftOut">What is neither read nor followed (GEN141, GEN156, GEN157), at paths relative to the folder.</param>
internal sealed record FolderWalk(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> LeftOut)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Lists the files.</summary>
    /// <param name="folder">The folder, which must be there.</param>
    /// <param name="mayLeadOut">Which files and folders a person may keep elsewhere and link to, by path.</param>
    /// <param name="isAsked">Which files and folders are asked for, by path; all where it is <c>null</c>.</param>
    /// <exception cref="IOException">A folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static FolderWalk Of(string folder, Func<string, bool> mayLeadOut, Func<string, bool>? isAsked = null)
    {
        var files = new List<string>();
        var leftOut = new List<Diagnostic>();
        foreach (var (path, attributes) in EntriesIn(folder, mayLeadOut, isAsked ?? (_ => true)).OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            if (FaultOf(folder, path, attributes, mayLeadOut) is { } fault)
                leftOut.Add(fault);
            else if (!attributes.HasFlag(FileAttributes.Directory))
                files.Add(path);
        }
        return new FolderWalk(files, leftOut);
    }

    private static FileSystemEnumerable<(string Path, FileAttributes Attributes)> EntriesIn(string folder, Func<string, bool> mayLeadOut, Func<string, bool> isAsked) =>
        new(folder, (ref entry) => (PathOf(folder, entry.ToFullPath()), entry.IsDirectory ? entry.Attributes | FileAttributes.Directory : entry.Attributes), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.') && (!entry.IsDirectory || IsLink(entry.Attributes)) && isAsked(PathOf(folder, entry.ToFullPath())),
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.') && (!IsLink(entry.Attributes) || IsFollowed(folder, PathOf(folder, entry.ToFullPath()), mayLeadOut)) && isAsked(PathOf(folder, entry.ToFullPath())),
        };

    private static Diagnostic? FaultOf(string folder, string path, FileAttributes attributes, Func<string, bool> mayLeadOut)
    {
        if (path.Contains('\\', StringComparison.Ordinal))
            return new Diagnostic(DiagnosticRules.NameRefused, SourceSpan.Start(path), "The name has a backslash in it, which parts folders on Windows; the file isn't read.");
        var full = Path.Combine(folder, path);
        if (attributes.HasFlag(FileAttributes.Directory) && IsFollowed(folder, path, mayLeadOut))
            return null;
        // One that leads nowhere is a file that can't be read, which reading it tells.
        if (IsLink(attributes) && !attributes.HasFlag(FileAttributes.Directory) && LinkPath.LeadsNowhere(full))
            return null;
        if (IsLink(attributes) && !mayLeadOut(path) && !LinkPath.StaysWithin(folder, full))
            return new Diagnostic(DiagnosticRules.LinkLeftOut, SourceSpan.Start(path), $"It is a link to \"{new FileInfo(full).LinkTarget}\".");
        if (attributes.HasFlag(FileAttributes.Directory))
            return new Diagnostic(DiagnosticRules.LinkLeftOut, SourceSpan.Start(path), $"It is a link to the folder \"{new FileInfo(full).LinkTarget}\".");
        return PlainFile.IsPlain(full) ? null : PlainFile.Refused(path);
    }

    // A link behind another one isn't: so none leads back to where it was met, and two of each folder don't become thousands.
    private static bool IsFollowed(string folder, string path, Func<string, bool> mayLeadOut) => mayLeadOut(path) && LinkPath.LeadsAside(folder, path);

    private static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string PathOf(string folder, string full)
    {
        var path = Path.GetRelativePath(folder, full);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
