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

    public KnownNames(EquatableArray<ExtractionResult> versions, Curation curation)
    {
        var given = curation.Decisions.SelectMany(d => d is SplitDecision split ? split.Into.Select(p => p.Id.Text) : d is AddDecision ? [d.Control.Text] : []);
        _controls = [.. versions.SelectMany(v => v.Catalog.Controls).Select(c => c.Id), .. given];
        _tags = [.. versions.SelectMany(v => v.Tags).Select(t => t.Name)];
        _sentences = versions.SelectMany(v => v.Ledger).ToLookup(s => s.Source.File, s => s.Text, StringComparer.Ordinal);
        _groups = [.. versions.SelectMany(v => DocumentGroups.Of(v.Ledger.Select(s => s.Source.File)).Values)];
        _versions = string.Join(", ", versions.Select(v => v.Catalog.Version));
    }

    public IEnumerable<Diagnostic> MissingControl(PlacedText id) =>
        _controls.Contains(id.Text) ? [] : [Orphan(id, $"No version ({_versions}) has the control \"{id.Text}\".{NearestName.Hint(id.Text, _controls)}")];

    public IEnumerable<Diagnostic> MissingTags(ControlTraits traits) =>
        (traits.Tags ?? []).Where(t => !_tags.Contains(t.Text)).Select(t => Wrong(t, $"\"{t.Text}\" is not a tag; rules/tags.yml has them.{NearestName.Hint(t.Text, _tags)}"));

    public IEnumerable<Diagnostic> MissingGroup(AddDecision add)
    {
        var group = Addition.GroupOf(add);
        return _groups.Contains(group) ? [] : [Wrong(add.Control, $"No version ({_versions}) has a page for the group \"{group}\", which stands before the id's full stop.{NearestName.Hint(group, _groups)}")];
    }

    public IEnumerable<Diagnostic> MissingSentence(AddDecision add)
    {
        if (!_sentences.Contains(add.File.Text))
            return [Orphan(add.File, $"No version ({_versions}) has the page \"{add.File.Text}\".{NearestName.Hint(add.File.Text, _sentences.Select(s => s.Key))}")];
        var sentences = _sentences[add.File.Text].ToList();
        return add.Quotes.Where(q => !sentences.Exists(s => s.Contains(q.Text, StringComparison.Ordinal)))
            .Select(q => Orphan(q, $"No version ({_versions}) says \"{q.Text}\" in {add.File.Text}.{NearestName.Hint(q.Text, sentences)}"));
    }

    private static Diagnostic Orphan(PlacedText at, string message) => new(DiagnosticRules.DecisionOrphaned, at.Place, message);

    private static Diagnostic Wrong(PlacedText at, string message) => new(DiagnosticRules.WrongValue, at.Place, message);
}
