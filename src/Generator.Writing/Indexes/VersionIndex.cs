using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;
using Generator.Writing.Addresses;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Places;

namespace Generator.Writing.Indexes;

/// <summary>What lists of topics know of a document.</summary>
/// <param name="File">Its path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Group">The id of the group of its controls.</param>
internal sealed record DocumentHead(string File, string Title, string Group);

/// <summary>A version arranged for looking up.</summary>
internal sealed class VersionIndex
{
    private readonly GuideVersion _version;
    private readonly VersionFacts _facts;
    private readonly Dictionary<string, TagRule> _tags;
    private readonly Dictionary<string, CarriedFile> _files;
    private readonly IReadOnlyList<ProfileIndex> _profiles;
    private readonly Lazy<string> _digest;

    public VersionIndex(GuideIndex guide, GuideVersion version, FactBook book)
    {
        _version = version;
        Guide = guide;
        _facts = new VersionFacts(this, version, book);
        _files = version.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        All = new ControlSelection(() => Controls, group => _facts.Topic.Read(group), SiteAddress.Checklist(guide.Id, version.Info.Id));
        _profiles = [.. version.Tailored.Select(t => new ProfileIndex(this, t))];
        _tags = version.Extraction.Tags.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _digest = new(() => CatalogJson.Digest(version.Catalog));
    }

    public GuideIndex Guide { get; }

    /// <summary>The id, which never changes: a version of another one is another version.</summary>
    public string Id => _version.Info.Id;

    public VersionInfo Info => _facts.Info.Read();

    /// <summary>The documents as lists show them, in the guide's order of topics.</summary>
    public EquatableArray<DocumentHead> Documents => _facts.Heads.Read();

    /// <summary>The documents themselves, for planning pages; what a page says of one, it is noted for (<see cref="ReadDocument"/>).</summary>
    public EquatableArray<Document> Sources => _version.Documents;

    /// <summary>The notice above its pages, or <c>null</c>: every document repeats it, so the first one that has it speaks for the version.</summary>
    public Paragraph? Notice => _facts.Notice.Read();

    /// <summary>The files that go along, by path.</summary>
    public IReadOnlyDictionary<string, CarriedFile> Files
    {
        get
        {
            _facts.Files.Read();
            return _files;
        }
    }

    public EquatableArray<Control> Controls => _facts.Catalog.Read().Controls;

    /// <summary>All controls.</summary>
    public ControlSelection All { get; }

    /// <summary>What the guide's profiles make of it, by their ids.</summary>
    public IReadOnlyList<ProfileIndex> Profiles
    {
        get
        {
            _facts.Profiles.Read();
            return _profiles;
        }
    }

    /// <summary>Every statement and what became of it, in reading order.</summary>
    public EquatableArray<Statement> Ledger => _facts.Ledger.Read();

    /// <summary>The rules that the ledger names.</summary>
    public EquatableArray<DecidingRule> Rules => _facts.Rules.Read();

    /// <summary>The SHA-256 of the catalog as <c>export --format json</c> writes it.</summary>
    public string Digest
    {
        get
        {
            _facts.Catalog.Read();
            return _digest.Value;
        }
    }

    /// <summary>Who speaks in it.</summary>
    public GuideAuthor Author => _facts.Author.Read();

    /// <summary>The comparisons with each older version, the nearest first.</summary>
    public IEnumerable<ComparisonIndex> SinceOlder =>
        Guide.Comparisons.Where(c => c.Newer == this).OrderByDescending(c => c.Older.Info.Date);

    /// <summary>The code of a control on paper.</summary>
    public string CodeOf(Control control) => _facts.Code.Read(control.Id) ?? throw new KeyNotFoundException($"The version has no control {control.Id}.");

    /// <summary>The older versions since which a control is new or another, the nearest first.</summary>
    public IEnumerable<string> ChangedSince(Control control) => _facts.ChangedSince.Read(control.Id);

    /// <summary>Whether a block of code stands there.</summary>
    public bool IsCode(SourceSpan block)
    {
        _facts.ReadBlock(block);
        return _facts.IsCode(block);
    }

    /// <summary>How deep a document stands in the table of contents; 0 for one that it leaves out.</summary>
    public int DepthOf(DocumentHead document) => _facts.Place.Read(document.File).Depth;

    /// <summary>What tells a document from others of its title: its folder, or its file where they share that; <c>null</c> where the title is its own.</summary>
    public string? HintOf(DocumentHead document) => _facts.Place.Read(document.File).Hint;

    /// <summary>Whether there is such a document.</summary>
    public bool Has(string file) => _facts.Has.Read(file);

    /// <summary>Notes that a document is read, whatever of it.</summary>
    public void ReadDocument(string file) => _facts.Document.Read(file);

    public IEnumerable<Statement> StatementsOf(DocumentHead document) => _facts.Statements.Read(document.File);

    public Control? Control(string id) => _facts.Control.Read(id);

    /// <summary>The title of a topic, or <c>null</c> where this version has no controls of it.</summary>
    public string? TitleOf(string group) => _facts.Groups.Read().FirstOrDefault(g => g.Id.Equals(group, StringComparison.Ordinal))?.Title;

    /// <summary>How many controls a document's page marks: one that stands on several pages is marked on each.</summary>
    public int MarksOn(DocumentHead document) => _facts.Marks.Read(document.File);

    /// <summary>The places of controls in a document, in reading order.</summary>
    public EquatableArray<ControlPlace> PlacesIn(Document document) => _facts.Places.Read(document.File);

    /// <summary>The policies of a document by their code blocks.</summary>
    public IReadOnlyDictionary<SourceSpan, PolicyDocument> PoliciesIn(Document document) => _facts.Policies.Read(document.File).ToDictionary(p => p.Block);

    /// <summary>The policies that illustrate a control, in reading order.</summary>
    public IEnumerable<PolicyDocument> PoliciesOf(Control control) =>
        control.Policies.SelectMany(s => _facts.Policies.Read(s.File).Where(p => p.Block.Line == s.Line));

    /// <summary>A tag by its name; one that the tags' file doesn't know is called by its name.</summary>
    public TagRule Tag(string name)
    {
        _facts.Tags.Read();
        return _tags.GetValueOrDefault(name) ?? new TagRule(name, name, "", [], [], []);
    }

    /// <summary>The tags that these controls have, in the order of the tags' file and then by name, each with the number of its controls.</summary>
    public IEnumerable<(TagRule Tag, int Count)> TagsOf(EquatableArray<Control> controls)
    {
        var counts = controls.SelectMany(c => c.Tags).CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var others = counts.Keys.Where(t => !_tags.ContainsKey(t)).Order(StringComparer.Ordinal);
        return _facts.Tags.Read().Select(t => t.Name).Concat(others).Where(counts.ContainsKey).Select(t => (Tag(t), counts[t]));
    }

    /// <summary>The words of a place with their markup; <c>null</c> if there is no such block.</summary>
    public EquatableArray<Inline>? WordsOf(TextRange range)
    {
        _facts.ReadBlock(range.Block);
        return _facts.WordsOf(range.Block) is { } words ? InlineSlice.Of(words, range.Start, range.Start + range.Length) : null;
    }
}
