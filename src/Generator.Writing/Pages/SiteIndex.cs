using System.Security.Cryptography;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Prose;

namespace Generator.Writing.Pages;

/// <summary>The site's records arranged for looking up; made once and shared by the pages.</summary>
internal sealed class SiteIndex(Site site)
{
    public SiteInfo Info => site.Info;

    public IReadOnlyList<GuideIndex> Guides { get; } = [.. site.Guides.Select(g => new GuideIndex(g))];
}

/// <summary>A guide arranged for looking up.</summary>
internal sealed class GuideIndex
{
    public GuideIndex(Guide guide)
    {
        Info = guide.Info;
        Versions = [.. guide.Versions.OrderByDescending(v => v.Info.Date).Select(v => new VersionIndex(this, v))];
    }

    public GuideInfo Info { get; }

    /// <summary>The versions, newest first.</summary>
    public IReadOnlyList<VersionIndex> Versions { get; }
}

/// <summary>A version arranged for looking up.</summary>
internal sealed class VersionIndex
{
    private readonly GuideVersion _version;
    private readonly Dictionary<string, Document> _documents;
    private readonly ILookup<string, Control> _controls;
    private readonly ILookup<string, ControlPlace> _places;
    private readonly Lazy<Dictionary<SourceSpan, EquatableArray<Inline>>> _blocks;
    private readonly Lazy<string> _digest;

    public VersionIndex(GuideIndex guide, GuideVersion version)
    {
        _version = version;
        Guide = guide;
        _documents = version.Documents.ToDictionary(d => d.File, StringComparer.Ordinal);
        _controls = version.Catalog.Controls.ToLookup(c => c.Group, StringComparer.Ordinal);
        _places = version.Catalog.Controls.SelectMany(PlacesOf).ToLookup(p => p.File, StringComparer.Ordinal);
        _blocks = new(() => BlockWords.Of(version.Documents));
        _digest = new(() => Convert.ToHexStringLower(SHA256.HashData(CatalogJson.Write(version.Catalog))));
    }

    public GuideIndex Guide { get; }

    public VersionInfo Info => _version.Info;

    public EquatableArray<Document> Documents => _version.Documents;

    public EquatableArray<Control> Controls => _version.Catalog.Controls;

    /// <summary>How many statements were looked at.</summary>
    public int Statements => _version.Extraction.Ledger.Count;

    /// <summary>The SHA-256 of the catalog as <c>export --format json</c> writes it.</summary>
    public string Digest => _digest.Value;

    public Document? Document(string file) => _documents.GetValueOrDefault(file);

    public IEnumerable<Control> ControlsOf(Document document) => _controls[document.Group];

    /// <summary>The places of controls in a document, in reading order.</summary>
    public IReadOnlyList<ControlPlace> PlacesIn(Document document) =>
        [.. _places[document.File].OrderBy(p => p.Range.Block.Line).ThenBy(p => p.Range.Block.Column).ThenBy(p => p.Start)];

    private static IEnumerable<ControlPlace> PlacesOf(Control control) =>
        control.Ranges.Select((range, number) => new ControlPlace(control, number, range));

    /// <summary>The words of a place with their markup, without the first <paramref name="skipped"/> characters; <c>null</c> if there is no such block.</summary>
    public EquatableArray<Inline>? WordsOf(TextRange range, int skipped) =>
        _blocks.Value.TryGetValue(range.Block, out var words) ? InlineSlice.Of(words, range.Start + skipped, range.Start + range.Length) : null;
}
