using Generator.Extraction.Deciding;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Makes one draft of what says the same, however often it stands in a version.
/// 1. The same sentence with the same number, kind and polarity, for the same owner and day, is one control with several places, if it leans on the
///    same words or on none: a whole sentence says the same under any introduction that doesn't narrow it ("Some practices are:").
/// 2. Where a sentence is said under a condition at one place and without any at another, the latter holds for both.
/// 3. A title is one control with what says it again beneath (<see cref="TitledControls"/>).
/// </summary>
internal sealed class ControlDrafts
{
    private readonly IReadOnlyList<DecidedPassage> _passages;
    private readonly SortedDictionary<int, ControlDraft> _drafts = [];
    private readonly Dictionary<Meaning, ControlDraft> _known = [];

    private ControlDrafts(IReadOnlyList<DecidedPassage> passages) => _passages = passages;

    // What makes two sentences one control.
    private sealed record Meaning(string Words, string? Bearing, ControlKind Kind, ControlPolarity Polarity, string? Label, string? Owner, string? Due)
    {
        public static Meaning Of(ControlDraft draft) => new(Folded(draft.Statement), draft.Bearing, draft.Kind, draft.Polarity, draft.Label, draft.Owner, draft.Due);

        private static string Folded(string text) => text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').TrimEnd('.');
    }

    /// <summary>Each passage that is a control with its draft, by the passage's index.</summary>
    /// <param name="passages">The passages of a version.</param>
    /// <param name="titled">The control that says a title again, by the title's index.</param>
    public static SortedDictionary<int, ControlDraft> Of(IReadOnlyList<DecidedPassage> passages, IReadOnlyDictionary<int, int> titled)
    {
        var drafts = new ControlDrafts(passages);
        drafts.AddAll(titled);
        drafts.JoinNarrowed();
        foreach (var (title, beneath) in titled)
            drafts.AddTitle(title, beneath);
        return drafts._drafts;
    }

    private void AddAll(IReadOnlyDictionary<int, int> titled)
    {
        foreach (var (at, passage) in _passages.Index().Where(p => p.Item.IsControl && !titled.ContainsKey(p.Index)))
        {
            var draft = new ControlDraft(passage, Surroundings.Of(_passages, at));
            var meaning = Meaning.Of(draft);
            if (_known.TryAdd(meaning, draft))
                _drafts.Add(at, draft);
            else
                Join(at, _known[meaning]);
        }
    }

    private void JoinNarrowed()
    {
        foreach (var (at, draft) in _drafts.Where(d => d.Value.IsNarrowed).ToList())
        {
            if (_known.TryGetValue(Meaning.Of(draft) with { Bearing = null }, out var whole))
                Join(at, whole);
        }
    }

    private void Join(int at, ControlDraft draft)
    {
        _drafts[at] = draft;
        draft.AddPlace(_passages[at]);
    }

    private void AddTitle(int title, int beneath)
    {
        _drafts.Add(title, _drafts[beneath]);
        _drafts[beneath].Headings.Add(_passages[title]);
    }
}
