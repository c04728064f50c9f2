using Generator.Model;

namespace Generator.Writing;

/// <summary>
/// What pages beside a guide's own know of it: its name and versions, the titles of its documents, how many controls of which kind there are and what they ask, what changed in how many, and where
/// its newest version was published. Everything else a page may read of its own guide alone.
/// </summary>
public static class GuideOutline
{
    /// <summary>The guide without the rest.</summary>
    public static Guide Of(Guide guide)
    {
        var newest = guide.Versions.MaxBy(v => v.Info.Date);
        return guide with
        {
            Curation = Curation.None,
            Versions = guide.Versions.Select(v => Of(v, isLinkedTo: v == newest && guide.Info.LinkBase is not null)).ToEquatableArray(),
            Changes = guide.Changes.Select(c => c with { Changes = c.Changes.Select(Of).ToEquatableArray() }).ToEquatableArray(),
        };
    }

    private static GuideVersion Of(GuideVersion version, bool isLinkedTo) => version with
    {
        Documents = version.Documents.Select(d => Of(d, isLinkedTo)).ToEquatableArray(),
        Extraction = Of(version.Extraction),
        Tailored = version.Tailored.Select(t => t with { Catalog = Of(t.Catalog), LeftOut = [] }).ToEquatableArray(),
    };

    // Links from other guides lead to sections, too.
    private static Document Of(Document document, bool isLinkedTo) => new(document.File, document.Dialect, null, Of(document.Root, isLinkedTo)) { Group = document.Group };

    private static Section Of(Section section, bool isLinkedTo) => section with
    {
        Blocks = [],
        Sections = isLinkedTo ? section.Sections.Select(s => Of(s, isLinkedTo)).ToEquatableArray() : [],
    };

    // Of the ledger the documents are told: a topic without a control is one all the same.
    private static ExtractionResult Of(ExtractionResult extraction) =>
        new(Of(extraction.Catalog), extraction.Ledger.DistinctBy(s => s.Source.File, StringComparer.Ordinal).ToEquatableArray())
        {
            Tags = extraction.Tags,
        };

    private static Catalog Of(Catalog catalog) => catalog with { Controls = catalog.Controls.Select(Of).ToEquatableArray() };

    private static Control Of(Control control) => control with
    {
        Guidance = [],
        Links = [],
        AlsoAt = [],
        Variants = [],
        Policies = [],
        Curation = [],
        Trial = null,
        Ranges = [],
        TitleRanges = [],
        GuidanceRanges = [],
    };

    private static Change Of(Change change) => change with
    {
        Reasons = [],
        Old = change.Old is { } old ? Of(old) : null,
        New = change.New is { } @new ? Of(@new) : null,
    };
}
