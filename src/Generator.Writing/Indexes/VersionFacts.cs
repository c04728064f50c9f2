using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;
using Generator.Writing.Changes;
using Generator.Writing.Noting;
using Generator.Writing.Places;

namespace Generator.Writing.Indexes;

/// <summary>What pages read of a version, in pieces small enough that a change of one leaves most pages as they are.</summary>
internal sealed class VersionFacts
{
    private readonly Facts<EquatableArray<Document>> _documents;
    private readonly Facts<EquatableArray<SourceSpan>> _shared;
    private readonly Lazy<BlockOwners> _owners;

    public VersionFacts(VersionIndex index, GuideVersion version, FactBook book)
    {
        var at = $"{index.Guide.Id}/{version.Info.Id}";
        var catalog = version.Catalog;
        var extraction = version.Extraction;
        Info = book.Add($"{at}/info", _ => version.Info);
        Heads = book.Add($"{at}/heads", _ => version.Documents.Select(d => new DocumentHead(d.File, d.Title, d.Group)).ToEquatableArray(), heads => heads.SelectMany(h => (string[])[h.File, h.Title, h.Group]).ToEquatableArray());
        Notice = book.Add($"{at}/notice", _ => version.Documents.Select(d => d.Notice).OfType<Paragraph>().FirstOrDefault());
        Files = book.Add($"{at}/files", _ => version.Files);
        Catalog = book.Add($"{at}/catalog", _ => catalog);
        Groups = book.Add($"{at}/groups", _ => catalog.Groups);
        Author = book.Add($"{at}/author", _ => catalog.Author, author => (int)author);
        Profiles = book.Add($"{at}/profiles", _ => version.Tailored);
        Ledger = book.Add($"{at}/ledger", _ => extraction.Ledger);
        Rules = book.Add($"{at}/rules", _ => extraction.Rules);
        Tags = book.Add($"{at}/tags", _ => extraction.Tags);
        _documents = book.Add($"{at}/documents", _ => version.Documents);
        _owners = new(() => new BlockOwners(version.Documents));
        _shared = book.Add($"{at}/shared", _ => _owners.Value.Shared);
        var byFile = version.Documents.ToDictionary(d => d.File, StringComparer.Ordinal);
        Document = book.Add($"{at}/document", file => byFile.GetValueOrDefault(file));
        Has = book.Add($"{at}/has", byFile.ContainsKey);
        Place = PlacesIn(version, book, at);
        (Topic, Statements, Policies, Places) = ByFile(extraction, book, at);
        Marks = book.Add($"{at}/marks", file => Places.Read(file).DistinctBy(p => p.Control.Id, StringComparer.Ordinal).Count());
        (Control, Code, ChangedSince) = ById(index, catalog, book, at);
    }

    public Facts<VersionInfo> Info { get; }

    public Facts<EquatableArray<DocumentHead>> Heads { get; }

    public Facts<Paragraph?> Notice { get; }

    public Facts<EquatableArray<CarriedFile>> Files { get; }

    public Facts<Catalog> Catalog { get; }

    public Facts<EquatableArray<Group>> Groups { get; }

    public Facts<GuideAuthor> Author { get; }

    public Facts<EquatableArray<TailoredCatalog>> Profiles { get; }

    public Facts<EquatableArray<Statement>> Ledger { get; }

    public Facts<EquatableArray<DecidingRule>> Rules { get; }

    public Facts<EquatableArray<TagRule>> Tags { get; }

    /// <summary>A document with all that is in it, by its file.</summary>
    public Facts<Document?> Document { get; }

    /// <summary>Whether there is a document of this file.</summary>
    public Facts<bool> Has { get; }

    /// <summary>A document's place in lists, by its file.</summary>
    public Facts<ListPlace> Place { get; }

    /// <summary>The controls of a topic, by its id.</summary>
    public Facts<EquatableArray<Control>> Topic { get; }

    /// <summary>The statements of a document, by its file.</summary>
    public Facts<EquatableArray<Statement>> Statements { get; }

    /// <summary>The policies of a document, by its file.</summary>
    public Facts<EquatableArray<PolicyDocument>> Policies { get; }

    /// <summary>The places of controls in a document, by its file.</summary>
    public Facts<EquatableArray<ControlPlace>> Places { get; }

    /// <summary>How many controls these places are of.</summary>
    public Facts<int> Marks { get; }

    /// <summary>A control, by its id.</summary>
    public Facts<Control?> Control { get; }

    /// <summary>The code of a control on paper, by its id.</summary>
    public Facts<string?> Code { get; }

    /// <summary>The older versions since which a control is new or another, the nearest first, by its id.</summary>
    public Facts<EquatableArray<string>> ChangedSince { get; }

    /// <summary>Notes that a block is looked at; of one that isn't a single document's own all documents are read.</summary>
    public void ReadBlock(SourceSpan block)
    {
        _shared.Read();
        if (_owners.Value.Of(block) is { } file)
            Document.Read(file);
        else
            _documents.Read();
    }

    /// <summary>The words of a block, or <c>null</c> where there is none.</summary>
    public EquatableArray<Inline>? WordsOf(SourceSpan block) => _owners.Value.Words.TryGetValue(block, out var words) ? words : null;

    /// <summary>Whether a block of code stands there.</summary>
    public bool IsCode(SourceSpan block) => _owners.Value.Code.Contains(block);

    private static Facts<ListPlace> PlacesIn(GuideVersion version, FactBook book, string at)
    {
        var depths = version.Topics.SelectMany(t => t.SelfAndDescendants).Where(n => n.Node.File is not null).DistinctBy(n => n.Node.File, StringComparer.Ordinal).ToDictionary(n => n.Node.File!, n => n.Depth, StringComparer.Ordinal);
        var hints = new Lazy<Dictionary<string, string>>(() => TopicHints.Of(version.Documents));
        return book.Add($"{at}/place", file => new ListPlace(depths.GetValueOrDefault(file), hints.Value.GetValueOrDefault(file)), place => EquatableArray.Create<object?>([place.Depth, place.Hint]));
    }

    private static (Facts<EquatableArray<Control>>, Facts<EquatableArray<Statement>>, Facts<EquatableArray<PolicyDocument>>, Facts<EquatableArray<ControlPlace>>) ByFile(ExtractionResult extraction, FactBook book, string at)
    {
        var topics = extraction.Catalog.Controls.ToLookup(c => c.Group, StringComparer.Ordinal);
        var statements = extraction.Ledger.ToLookup(s => s.Source.File, StringComparer.Ordinal);
        var policies = extraction.Policies.ToLookup(p => p.Block.File, StringComparer.Ordinal);
        var places = extraction.Catalog.Controls.SelectMany(PlacesOf).ToLookup(p => p.File, StringComparer.Ordinal);
        return (
            book.Add($"{at}/topic", group => topics[group].ToEquatableArray()),
            book.Add($"{at}/statements", file => statements[file].ToEquatableArray()),
            book.Add($"{at}/policies", file => policies[file].ToEquatableArray()),
            book.Add($"{at}/places", file => places[file].OrderBy(p => p.Range.Block.Line).ThenBy(p => p.Range.Block.Column).ThenBy(p => p.Start).ToEquatableArray(), all => all.SelectMany(p => (object?[])[p.Control, p.Number]).ToEquatableArray()));
    }

    private static (Facts<Control?>, Facts<string?>, Facts<EquatableArray<string>>) ById(VersionIndex index, Catalog catalog, FactBook book, string at)
    {
        var controls = new Lazy<Dictionary<string, Control>>(() => catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal));
        var codes = new Lazy<IReadOnlyDictionary<string, string>>(() => ControlCodes.Of([.. catalog.Controls.Select(c => c.Id)]));
        var since = new Lazy<ILookup<string, string>>(() => index.SinceOlder.SelectMany(c => ChangedControls.Of(c.Set).Select(id => (Id: id, Version: c.Older.Id))).ToLookup(c => c.Id, c => c.Version, StringComparer.Ordinal));
        return (
            book.Add($"{at}/control", id => controls.Value.GetValueOrDefault(id)),
            book.Add($"{at}/code", id => codes.Value.GetValueOrDefault(id)),
            book.Add($"{at}/changed-since", id => since.Value[id].ToEquatableArray()));
    }

    private static IEnumerable<ControlPlace> PlacesOf(Control control) =>
        control.Ranges.Concat(control.TitleRanges).Select((range, number) => new ControlPlace(control, number, range));
}

/// <summary>A document's place in lists.</summary>
/// <param name="Depth">How deep it stands in the table of contents; 0 for one that it leaves out.</param>
/// <param name="Hint">What tells it from others of its title, or <c>null</c>.</param>
internal sealed record ListPlace(int Depth, string? Hint);
