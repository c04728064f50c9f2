using Generator.Model;

namespace Generator.Curating;

/// <summary>The names that decisions may refer to: of all versions, and of what decisions add.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> _controls;
    private readonly HashSet<string> _tags;
    private readonly ILookup<string, string> _sentences;
    private readonly HashSet<string> _groups;
    private readonly string _versions;
    private readonly NameHints _controlHints;
    private readonly NameHints _tagHints;
    private readonly NameHints _groupHints;
    private readonly NameHints _pageHints;

    public KnownNames(EquatableArray<ExtractionResult> versions, Curation curation)
    {
        var given = curation.Decisions.SelectMany(d => d is SplitDecision split ? split.Into.Select(p => p.Id.Text) : d is AddDecision ? [d.Control.Text] : []);
        _controls = [.. versions.SelectMany(v => v.Catalog.Controls).Select(c => c.Id), .. given];
        _tags = [.. versions.SelectMany(v => v.Tags).Select(t => t.Name)];
        _sentences = versions.SelectMany(v => v.Ledger).ToLookup(s => s.Source.File, s => s.Text, StringComparer.Ordinal);
        _groups = [.. versions.SelectMany(v => DocumentGroups.Of(v.Ledger.Select(s => s.Source.File)).Values)];
        _versions = string.Join(", ", versions.Select(v => v.Catalog.Version));
        (_controlHints, _tagHints, _groupHints) = (new NameHints(_controls), new NameHints(_tags), new NameHints(_groups));
        _pageHints = new NameHints([.. _sentences.Select(s => s.Key)]);
    }

    public IEnumerable<Diagnostic> MissingControl(PlacedText id) =>
        _controls.Contains(id.Text) ? [] : [Orphan(id, $"No version ({_versions}) has the control \"{id.Text}\".{_controlHints.Hint(id.Text)}")];

    public IEnumerable<Diagnostic> MissingTags(ControlTraits traits) =>
        (traits.Tags ?? []).Where(t => !_tags.Contains(t.Text)).Select(t => Wrong(t, $"\"{t.Text}\" is not a tag; rules/tags.yml has them.{_tagHints.Hint(t.Text)}"));

    public IEnumerable<Diagnostic> MissingGroup(AddDecision add)
    {
        var group = Addition.GroupOf(add);
        return _groups.Contains(group) ? [] : [Wrong(add.Control, $"No version ({_versions}) has a page for the group \"{group}\", which stands before the id's full stop.{_groupHints.Hint(group)}")];
    }

    public IEnumerable<Diagnostic> MissingSentence(AddDecision add)
    {
        if (!_sentences.Contains(add.File.Text))
            return [Orphan(add.File, $"No version ({_versions}) has the page \"{add.File.Text}\".{_pageHints.Hint(add.File.Text)}")];
        var sentences = _sentences[add.File.Text].ToList();
        var hints = new NameHints(sentences);
        return add.Quotes.Where(q => !sentences.Exists(s => s.Contains(q.Text, StringComparison.Ordinal)))
            .Select(q => Orphan(q, $"No version ({_versions}) says \"{q.Text}\" in {add.File.Text}.{hints.Hint(q.Text)}"));
    }

    private static Diagnostic Orphan(PlacedText at, string message) => new(DiagnosticRules.DecisionOrphaned, at.Place, message);

    private static Diagnostic Wrong(PlacedText at, string message) => new(DiagnosticRules.WrongValue, at.Place, message);
}
