using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.PageData;
using Generator.Writing.Prose;

namespace Generator.Writing.Pages;

/// <summary>The site's records arranged for looking up; made once and shared by the pages.</summary>
internal sealed class SiteIndex(Site site)
{
    public SiteInfo Info => site.Info;

    public IReadOnlyList<GuideIndex> Guides { get; } = [.. site.Guides.Select(g => new GuideIndex(g))];

    /// <summary>The pages by the addresses at which they were published.</summary>
    public PublishedPages Published => field ??= new PublishedPages(Guides);
}

/// <summary>A guide arranged for looking up.</summary>
internal sealed class GuideIndex
{
    private readonly Lazy<IReadOnlyList<LineageIndex>> _lineages;
    private readonly Dictionary<VersionIndex, ComparisonIndex> _into;

    public GuideIndex(Guide guide)
    {
        Info = guide.Info;
        Systems = guide.Systems;
        Versions = [.. guide.Versions.OrderByDescending(v => v.Info.Date).Select(v => new VersionIndex(this, v))];
        Comparisons = [.. guide.Changes.Select(c => new ComparisonIndex(this, c))];
        _into = Comparisons.Where(c => c.IsConsecutive).ToDictionary(c => c.Newer);
        _lineages = new(() => LineageIndex.Of(this));
    }

    public GuideInfo Info { get; }

    /// <summary>What of it doesn't concern each of the site's systems.</summary>
    public EquatableArray<SystemScope> Systems { get; }

    /// <summary>The versions, newest first.</summary>
    public IReadOnlyList<VersionIndex> Versions { get; }

    /// <summary>Every two versions that were compared.</summary>
    public IReadOnlyList<ComparisonIndex> Comparisons { get; }

    /// <summary>The controls of all versions, topic by topic: the newest version's first.</summary>
    public IReadOnlyList<LineageIndex> Lineages => _lineages.Value;

    /// <summary>What sets two texts of this guide apart.</summary>
    public Differences Differences { get; } = new();

    /// <summary>The version before <paramref name="version"/>, or <c>null</c>.</summary>
    public VersionIndex? Before(VersionIndex version) => Versions.SkipWhile(v => v != version).Skip(1).FirstOrDefault();

    /// <summary>The comparison of <paramref name="version"/> with the version before, or <c>null</c>.</summary>
    public ComparisonIndex? Into(VersionIndex version) => _into.GetValueOrDefault(version);
}

/// <summary>A version arranged for looking up.</summary>
internal sealed class VersionIndex
{
    private readonly GuideVersion _version;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, int> _depths;
    private readonly ILookup<string, ControlPlace> _places;
    private readonly ILookup<string, PolicyDocument> _policies;
    private readonly Dictionary<string, TagRule> _tags;
    private readonly ILookup<string, Statement> _statements;
    private readonly Lazy<Dictionary<SourceSpan, EquatableArray<Inline>>> _blocks;
    private readonly Lazy<HashSet<SourceSpan>> _code;
    private readonly Lazy<Dictionary<string, string>> _hints;
    private readonly Lazy<string> _digest;
    private readonly Lazy<string> _asked;
    private readonly Lazy<Dictionary<string, Control>> _byId;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _codes;
    private readonly Lazy<ILookup<string, string>> _changedSince;

    public VersionIndex(GuideIndex guide, GuideVersion version)
    {
        _version = version;
        Guide = guide;
        _documents = version.Documents.ToDictionary(d => d.File, StringComparer.Ordinal);
        _depths = version.Topics.SelectMany(t => t.SelfAndDescendants).Where(n => n.Node.File is not null).DistinctBy(n => n.Node.File, StringComparer.Ordinal).ToDictionary(n => n.Node.File!, n => n.Depth, StringComparer.Ordinal);
        Files = version.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        All = new ControlSelection(version.Catalog.Controls, SiteAddress.Checklist(guide.Info.Id, version.Info.Id));
        Profiles = [.. version.Tailored.Select(t => new ProfileIndex(this, t))];
        _places = version.Catalog.Controls.SelectMany(PlacesOf).ToLookup(p => p.File, StringComparer.Ordinal);
        _statements = version.Extraction.Ledger.ToLookup(s => s.Source.File, StringComparer.Ordinal);
        _policies = version.Extraction.Policies.ToLookup(p => p.Block.File, StringComparer.Ordinal);
        _tags = version.Extraction.Tags.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _blocks = new(() => BlockWords.Of(version.Documents));
        _code = new(() => BlockWords.Code(version.Documents));
        _hints = new(() => TopicHints.Of(version.Documents));
        _byId = new(() => version.Catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal));
        _codes = new(() => ControlCodes.Of([.. version.Catalog.Controls.Select(c => c.Id)]));
        _changedSince = new(() => SinceOlder.SelectMany(c => ChangedControls.Of(c.Set).Select(id => (Id: id, Version: c.Older.Info.Id))).ToLookup(c => c.Id, c => c.Version, StringComparer.Ordinal));
        _digest = new(() => CatalogJson.Digest(version.Catalog));
        Author = version.Catalog.Author;
        _asked = new(() => AskedControls.Of(version.Catalog.Controls));
    }

    public GuideIndex Guide { get; }

    public VersionInfo Info => _version.Info;

    public EquatableArray<Document> Documents => _version.Documents;

    /// <summary>The files that go along, by path.</summary>
    public IReadOnlyDictionary<string, CarriedFile> Files { get; }

    public EquatableArray<Control> Controls => _version.Catalog.Controls;

    /// <summary>All controls.</summary>
    public ControlSelection All { get; }

    /// <summary>What the guide's profiles make of it, by their ids.</summary>
    public IReadOnlyList<ProfileIndex> Profiles { get; }

    /// <summary>Every statement and what became of it, in reading order.</summary>
    public EquatableArray<Statement> Ledger => _version.Extraction.Ledger;

    /// <summary>The rules that the ledger names.</summary>
    public EquatableArray<DecidingRule> Rules => _version.Extraction.Rules;

    /// <summary>The SHA-256 of the catalog as <c>export --format json</c> writes it.</summary>
    public string Digest => _digest.Value;

    /// <summary>Who speaks in it.</summary>
    public GuideAuthor Author { get; }

    /// <summary>What the checklist of a profile needs to know of the whole version.</summary>
    public string Asked => _asked.Value;

    /// <summary>The comparisons with each older version, the nearest first.</summary>
    public IEnumerable<ComparisonIndex> SinceOlder =>
        Guide.Comparisons.Where(c => c.Newer == this).OrderByDescending(c => c.Older.Info.Date);

    /// <summary>The code of a control on paper.</summary>
    public string CodeOf(Control control) => _codes.Value[control.Id];

    /// <summary>The older versions since which a control is new or another, the nearest first.</summary>
    public IEnumerable<string> ChangedSince(Control control) => _changedSince.Value[control.Id];

    /// <summary>Whether a block of code stands there.</summary>
    public bool IsCode(SourceSpan block) => _code.Value.Contains(block);

    /// <summary>How deep a document stands in the table of contents; 0 for one that it leaves out.</summary>
    public int DepthOf(Document document) => _depths.GetValueOrDefault(document.File);

    /// <summary>What tells a document from others of its title: its folder, or its file where they share that; <c>null</c> where the title is its own.</summary>
    public string? HintOf(Document document) => _hints.Value.GetValueOrDefault(document.File);

    public Document? Document(string file) => _documents.GetValueOrDefault(file);

    public IEnumerable<Statement> StatementsOf(Document document) => _statements[document.File];

    public Control? Control(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>The title of a topic, or <c>null</c> where this version has no controls of it.</summary>
    public string? TitleOf(string group) => _version.Catalog.Groups.FirstOrDefault(g => g.Id.Equals(group, StringComparison.Ordinal))?.Title;

    /// <summary>How many controls a document's page marks: one that stands on several pages is marked on each.</summary>
    public int MarksOn(Document document) => PlacesIn(document).DistinctBy(p => p.Control.Id, StringComparer.Ordinal).Count();

    /// <summary>The places of controls in a document, in reading order.</summary>
    public IReadOnlyList<ControlPlace> PlacesIn(Document document) =>
        [.. _places[document.File].OrderBy(p => p.Range.Block.Line).ThenBy(p => p.Range.Block.Column).ThenBy(p => p.Start)];

    /// <summary>The policies of a document by their code blocks.</summary>
    public IReadOnlyDictionary<SourceSpan, PolicyDocument> PoliciesIn(Document document) => _policies[document.File].ToDictionary(p => p.Block);

    /// <summary>The policies that illustrate a control, in reading order.</summary>
    public IEnumerable<PolicyDocument> PoliciesOf(Control control) =>
        control.Policies.SelectMany(s => _policies[s.File].Where(p => p.Block.Line == s.Line));

    /// <summary>A tag by its name; one that the tags' file doesn't know is called by its name.</summary>
    public TagRule Tag(string name) => _tags.GetValueOrDefault(name) ?? new TagRule(name, name, "", [], [], []);

    /// <summary>The tags that these controls have, in the order of the tags' file and then by name, each with the number of its controls.</summary>
    public IEnumerable<(TagRule Tag, int Count)> TagsOf(EquatableArray<Control> controls)
    {
        var counts = controls.SelectMany(c => c.Tags).CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var others = counts.Keys.Where(t => !_tags.ContainsKey(t)).Order(StringComparer.Ordinal);
        return _version.Extraction.Tags.Select(t => t.Name).Concat(others).Where(counts.ContainsKey).Select(t => (Tag(t), counts[t]));
    }

    private static IEnumerable<ControlPlace> PlacesOf(Control control) =>
        control.Ranges.Concat(control.TitleRanges).Select((range, number) => new ControlPlace(control, number, range));

    /// <summary>The words of a place with their markup; <c>null</c> if there is no such block.</summary>
    public EquatableArray<Inline>? WordsOf(TextRange range) =>
        _blocks.Value.TryGetValue(range.Block, out var words) ? InlineSlice.Of(words, range.Start, range.Start + range.Length) : null;
}
