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
        var drafts = Merge(passages, titled);
        var guidance = Guidance.Find(documents, passages, lexicon);
        foreach (var part in guidance)
            drafts[part.Control].Guidance.Add(part);
        var controls = ControlsOf([.. drafts.Where(d => !titled.ContainsKey(d.Key)).Select(d => d.Value).Distinct()]);
        var ids = drafts.ToDictionary(d => d.Key, d => controls[d.Value].Id);
        foreach (var part in guidance.Where(p => p.Passage is not null))
            ids[part.Passage!.Value] = ids[part.Control];

        var catalog = new Catalog(guide, version, GroupsOf(documents, controls.Values), controls.Values.ToEquatableArray());
        return new ExtractionResult(catalog, LedgerBuilder.Build(passages, ids)) { Rules = LedgerBuilder.RulesOf(passages) };
    }

    // The same sentence with the same number, context, kind and polarity, for the same owner and day, is one control, however often it stands
    // in a version, and so is a title with what says it again beneath: each passage that is a control with its draft, by the passage's index.
    private static SortedDictionary<int, ControlDraft> Merge(IReadOnlyList<DecidedPassage> passages, IReadOnlyDictionary<int, int> titled)
    {
        var drafts = new SortedDictionary<int, ControlDraft>();
        var known = new Dictionary<(string, string?, ControlKind, ControlPolarity, string?, string?, string?), ControlDraft>();
        foreach (var (at, passage) in passages.Index().Where(p => p.Item.IsControl && !titled.ContainsKey(p.Index)))
        {
            var draft = new ControlDraft(passage);
            var key = (Folded(draft.Statement), draft.Leaning, draft.Kind, draft.Polarity, draft.Label, draft.Owner, draft.Due);
            if (known.TryAdd(key, draft))
                drafts.Add(at, draft);
            else
                (drafts[at] = known[key]).AlsoAt.Add(passage);
        }
        foreach (var (title, beneath) in titled)
        {
            drafts.Add(title, drafts[beneath]);
            drafts[beneath].Headings.Add(passages[title]);
        }
        return drafts;
    }

    private static OrderedDictionary<ControlDraft, Control> ControlsOf(IReadOnlyList<ControlDraft> drafts)
    {
        var ids = ControlIds.Of([.. drafts.Select(d => (d.Group, d.Title, d.Statement))]);
        return new OrderedDictionary<ControlDraft, Control>(drafts.Zip(ids, (draft, id) => KeyValuePair.Create(draft, draft.ToControl(id))));
    }

    private static EquatableArray<Group> GroupsOf(EquatableArray<Document> documents, IEnumerable<Control> controls)
    {
        var used = controls.Select(c => c.Group).ToHashSet(StringComparer.Ordinal);
        return documents.Where(d => used.Contains(d.Group)).Select(d => new Group(d.Group, d.Title, d.File)).ToEquatableArray();
    }

    private static string Folded(string text) => text.TrimEnd('.');
}
