using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Addresses;

namespace Generator.Writing.Prose;

/// <summary>The links that prose of one version needs on one page.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Version">The version's id.</param>
/// <param name="Page">The path of the page on which the prose stands.</param>
internal sealed record PageLinks(string Guide, string Version, string Page)
{
    /// <summary>Whether no other page stands beside it, so that only links to elsewhere lead anywhere.</summary>
    public bool IsAlone { get; init; }

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

    /// <summary>The link to the heading, paragraph, cell or label that holds a statement.</summary>
    public string To(Statement statement) => SiteAddress.Link(
        Page,
        SiteAddress.Document(Guide, Version, statement.Source.File),
        ElementId.OfLine(statement.Range.Block.Line));

    /// <summary>The link to a control's entry in the checklist.</summary>
    public string ToEntry(string control) =>
        SiteAddress.Link(Page, SiteAddress.Checklist(Guide, Version), ElementId.OfControl(control));
}
