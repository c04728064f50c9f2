using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Places;

namespace Generator.Writing.Prose;

/// <summary>The address of a link on a page.</summary>
/// <param name="Href">The address.</param>
/// <param name="IsOutside">Whether it leads out of the site.</param>
/// <param name="Title">What to say of it beforehand, or <c>null</c>.</param>
internal sealed record LinkAddress(string Href, bool IsOutside, string? Title = null);

/// <summary>The links that prose of one version needs on one page.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Version">The version's id.</param>
/// <param name="Page">The path of the page on which the prose stands.</param>
internal sealed record PageLinks(string Guide, string Version, string Page)
{
    /// <summary>Whether no other page stands beside it, so that only links to elsewhere lead anywhere.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether words are quoted, on a page of their own kind: without images, and short.</summary>
    public bool IsQuote { get; init; }

    /// <summary>The version's files that the site carries along, by path.</summary>
    public IReadOnlyDictionary<string, CarriedFile> Files { get; init; } = System.Collections.Frozen.FrozenDictionary<string, CarriedFile>.Empty;

    /// <summary>The pages of the site by the addresses at which they were published, or <c>null</c> where no other stands beside this one.</summary>
    public PublishedPages? Published { get; init; }

    /// <summary>The address of a link of the prose; <c>null</c> where it leads nowhere.</summary>
    public LinkAddress? To(Link link) => link.Target switch
    {
        DocumentReference target => IsAlone ? null : new LinkAddress(To(target), IsOutside: false),
        FileReference target => ToFile(target.Path) is { } file ? new LinkAddress(file, IsOutside: false, SizeOf(target.Path)) : null,
        BaseReference target => Outside(target.Address),
        MissingReference => null,
        _ => Outside(link.Href),
    };

    /// <summary>Whether a link that has no address leads to what the site doesn't have, so that a page says so.</summary>
    public bool IsDead(Link link) => !IsAlone && link.Target is MissingReference or FileReference;

    /// <summary>The address of an image; <c>null</c> where the site doesn't carry it along or the page shows none.</summary>
    public string? ToImage(Image image) => IsQuote ? null : ToFile(image.Source);

    /// <summary>The link to a place within the version.</summary>
    public string To(DocumentReference target) => SiteAddress.Link(
        Page,
        SiteAddress.Document(Guide, Version, target.File),
        target.Anchor is { } anchor ? ElementId.OfAnchor(anchor) : null);

    /// <summary>The link to an element of a document's page.</summary>
    public string ToElement(string file, string elementId) => SiteAddress.Link(Page, SiteAddress.Document(Guide, Version, file), elementId);

    /// <summary>The link to the marked words of a control.</summary>
    public string To(ControlPlace place) =>
        ToElement(place.File, place.ElementId);

    /// <summary>The link to a place of a control: its words where they are known, else their section.</summary>
    public string To(ControlSource source, ControlPlace? place) => place is null ? To(new DocumentReference(source.File, source.Anchor)) : To(place);

    /// <summary>The link to the words of a control's statement.</summary>
    public string To(Control control) => To(control.Source, control.Ranges.Count > 0 ? new ControlPlace(control, 0, control.Ranges[0]) : null);

    /// <summary>The link to the heading, paragraph, cell or label that holds a statement.</summary>
    public string To(Statement statement) => SiteAddress.Link(
        Page,
        SiteAddress.Document(Guide, Version, statement.Source.File),
        ElementId.OfLine(statement.Range.Block.Line));

    /// <summary>The link to a control's entry in the checklist.</summary>
    public string ToEntry(string control) =>
        SiteAddress.Link(Page, SiteAddress.Checklist(Guide, Version), ElementId.OfControl(control));

    private LinkAddress? Outside(string address)
    {
        if (ExternalAddress.Allowed(address) is not { } allowed)
            return null;
        if (IsAlone || Published?.Find(allowed) is not { } page)
            return new LinkAddress(allowed, IsOutside: true);
        var links = this with { Guide = page.Version.Guide.Info.Id, Version = page.Version.Info.Id };
        return new LinkAddress(links.To(page.Place), IsOutside: false);
    }

    private string? ToFile(string path) =>
        !IsAlone && Files.ContainsKey(path) ? SiteAddress.Link(Page, SiteAddress.File(Guide, Version, path)) : null;

    private string SizeOf(string path) => $"{Path.GetFileName(path)}, {ByteWords.Of(Files[path].Length)}";
}
