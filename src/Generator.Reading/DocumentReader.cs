using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Reading.Markdown.Dialects;
using Generator.Reading.Markdown.Dialects.AsciiDoc;
using Generator.Reading.Markdown.Dialects.Myst;

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
    public static Outcome<EquatableArray<Document>> Read(IReadOnlyCollection<SourceFile> files, IReadOnlySet<string> otherFiles, string? linkBase = null) =>
        Read(files, otherFiles, ReadingOptions.None, linkBase);

    /// <summary>Reads the markdown files of one version of a guide whose owner says how its pages are built.</summary>
    /// <param name="files">The markdown files, in any order; their paths differ.</param>
    /// <param name="otherFiles">The paths of the other files in the folder.</param>
    /// <param name="options">The guide's variables and variants, and files that are parts of pages; the documents are added to these.</param>
    /// <param name="linkBase">As above.</param>
    /// <returns>As without options. A file whose text stands in another page is no page of its own.</returns>
    public static Outcome<EquatableArray<Document>> Read(IReadOnlyCollection<SourceFile> files, IReadOnlySet<string> otherFiles, ReadingOptions options, string? linkBase = null)
    {
        SourceFile[] ordered = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var dialects = DialectOf.All(ordered);
        var known = options with { Files = ordered.Concat(options.Files.Values).DistinctBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path, StringComparer.Ordinal), OtherFiles = otherFiles, Addresses = GuideAddresses.Of(ordered), Labels = GuideLabels.Of(ordered), LinkedNames = LinkedNames.Of(ordered) };
        var parsed = OrderedParallel.Map(ordered, f => PageParser.Parse(f, dialects[f.Path], known));
        var parts = new PageParts(parsed);
        Page[] pages = [.. parsed.Where(p => !parts.IsPart(p))];
        var guide = new GuideIndex(pages, new AddressBook([.. pages.Select(p => p.File)], otherFiles, LinkBase.Of(linkBase), parts.Holders));
        var groups = DocumentGroups.Of(pages.Select(p => p.File));
        var read = OrderedParallel.Map(pages, p => PageReader.Read(p, guide));
        return new Outcome<EquatableArray<Document>>(
            read.Select(r => r.Value with { Group = groups[r.Value.File] }).ToEquatableArray(),
            Told(read.SelectMany(r => r.Diagnostics)).ToEquatableArray());
    }

    /// <summary>A variable or macro that many pages use is one problem, told at its first place.</summary>
    private static List<Diagnostic> Told(IEnumerable<Diagnostic> problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return problems.Where(p => (p.Rule != DiagnosticRules.VariableUnknown && p.Rule != DiagnosticRules.AsciiDocUnknown) || names.Add(p.Message)).ToList();
    }
}
