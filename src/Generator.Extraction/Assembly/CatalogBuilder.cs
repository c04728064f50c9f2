using Generator.Extraction.Deciding;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Assembly;

/// <summary>Makes the catalog from decided passages.</summary>
internal static class CatalogBuilder
{
    /// <summary>The catalog and the ledger of one version.</summary>
    public static ExtractionResult Build(
        string guide, string version, EquatableArray<Document> documents, IReadOnlyList<DecidedPassage> passages, Lexicon lexicon)
    {
        var titled = TitledControls.Find(passages);
        var drafts = ControlDrafts.Of(passages, titled);
        var guidance = Guidance.Find(documents, passages, lexicon).Where(p => drafts[p.Control].Explain(p)).ToList();
        var controls = ControlsOf([.. drafts.Where(d => !titled.ContainsKey(d.Key)).Select(d => d.Value).Distinct()]);
        var ids = drafts.ToDictionary(d => d.Key, d => controls[d.Value].Id);
        foreach (var part in guidance.Where(p => p.Passage is not null))
            ids[part.Passage!.Value] = ids[part.Control];

        var catalog = new Catalog(guide, version, GroupsOf(documents, controls.Values), controls.Values.ToEquatableArray());
        return new ExtractionResult(catalog, LedgerBuilder.Build(passages, ids)) { Rules = LedgerBuilder.RulesOf(passages) };
    }

    private static OrderedDictionary<ControlDraft, Control> ControlsOf(IReadOnlyList<ControlDraft> drafts)
    {
        var ids = ControlIds.Of([.. drafts.Select(d => (d.Group, d.Name, d.Statement))]);
        return new OrderedDictionary<ControlDraft, Control>(drafts.Zip(ids, (draft, id) => KeyValuePair.Create(draft, draft.ToControl(id))));
    }

    private static EquatableArray<Group> GroupsOf(EquatableArray<Document> documents, IEnumerable<Control> controls)
    {
        var used = controls.Select(c => c.Group).ToHashSet(StringComparer.Ordinal);
        return documents.Where(d => used.Contains(d.Group)).Select(d => new Group(d.Group, d.Title, d.File)).ToEquatableArray();
    }
}
