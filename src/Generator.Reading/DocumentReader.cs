using Generator.Model;
using Generator.Reading.Markdown;

namespace Generator.Reading;

/// <summary>
/// Reads markdown into documents:
/// 1. each file's text is repaired where its lists are torn apart, and parsed (Markdig);
/// 2. the addresses within each page are settled, for which the links of all pages are needed;
/// 3. each syntax tree becomes a document, its links resolved.
/// Steps 1 and 3 run in parallel; what comes out depends on the input only.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads the markdown files of one version of a guide.</summary>
    /// <param name="files">The markdown files, in any order; their paths differ.</param>
    /// <param name="otherFiles">The paths of the other files in the folder (images), so that missing ones can be told.</param>
    /// <param name="linkBase">The address at which the version's folder was published, or <c>null</c>: links that leave the folder lead there.</param>
    /// <returns>The documents by path, in ordinal order; the problems by path and place. Nothing is thrown for bad markdown.</returns>
    public static Outcome<EquatableArray<Document>> Read(IReadOnlyCollection<SourceFile> files, IReadOnlySet<string> otherFiles, string? linkBase = null)
    {
        SourceFile[] ordered = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var dialects = DialectOf.All(ordered);
        var pages = OrderedParallel.Map(ordered, f => PageParser.Parse(f, dialects[f.Path]));
        var guide = new GuideIndex(pages, new AddressBook(ordered, otherFiles, LinkBase.Of(linkBase)));
        var groups = DocumentGroups.Of(ordered.Select(f => f.Path));
        var read = OrderedParallel.Map(pages, p => PageReader.Read(p, guide));
        return new Outcome<EquatableArray<Document>>(
            read.Select(r => r.Value with { Group = groups[r.Value.File] }).ToEquatableArray(),
            read.SelectMany(r => r.Diagnostics).ToEquatableArray());
    }
}
