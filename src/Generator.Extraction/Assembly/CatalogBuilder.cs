using Generator.Extraction.Deciding;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Makes the catalog from decided passages.</summary>
internal static class CatalogBuilder
{
    /// <summary>The catalog and the ledger of one version.</summary>
    public static ExtractionResult Build(string guide, string version, EquatableArray<Document> documents, IReadOnlyList<DecidedPassage> passages)
    {
        var drafts = Merge(passages);
        var ids = ControlIds.Of([.. drafts.Select(d => (d.Group, d.Title, d.Statement))]);
        var controls = drafts.Zip(ids, (draft, id) => draft.ToControl(id)).ToEquatableArray();
        var used = controls.Select(c => c.Group).ToHashSet(StringComparer.Ordinal);
        var groups = documents.Where(d => used.Contains(d.Group)).Select(d => new Group(d.Group, d.Title, d.File)).ToEquatableArray();
        var ledger = passages.Select(p => p.ToStatement()).ToEquatableArray();
        return new ExtractionResult(new Catalog(guide, version, groups, controls), ledger);
    }

    // The same sentence with the same context and kind is one control, however often it stands in a version.
    private static List<ControlDraft> Merge(IReadOnlyList<DecidedPassage> passages)
    {
        var drafts = new List<ControlDraft>();
        var known = new Dictionary<(string, string?, ControlKind), ControlDraft>();
        foreach (var (passage, guidance) in Guidance.Gather(passages))
        {
            var draft = new ControlDraft(passage, guidance);
            var key = (Folded(draft.Statement), draft.Context, draft.Kind);
            if (known.TryGetValue(key, out var first))
                first.AlsoAt.Add(passage.Passage);
            else
                drafts.Add(known[key] = draft);
        }
        return drafts;
    }

    private static string Folded(string text) => text.TrimEnd('.');
}
