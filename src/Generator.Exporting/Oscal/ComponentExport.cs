using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>
/// The responsibility matrix in OSCAL's component definition model: one component for the service, and per control what it
/// provides or leaves to the customer. "Provided" and "responsibility" are OSCAL's words for it in system security plans.
/// </summary>
public static class ComponentExport
{
    /// <summary>The document.</summary>
    public static byte[] Write(ExportSource source)
    {
        var matter = new SourceMatter(source.Guide, source.Version);
        var catalog = matter.CatalogResource;
        var definition = new OscalComponents("", matter.Metadata(": who is responsible for what"), [Component(source, matter, catalog)], new OscalBackMatter([catalog, matter.GuideResource]));
        return OscalJson.Write(uuid => new OscalDocument { ComponentDefinition = definition with { Uuid = uuid } });
    }

    private static OscalComponent Component(ExportSource source, SourceMatter matter, OscalResource catalog) =>
        new(OscalUuid.Of(source.Guide.Id, "component"), "service", Line(source.Guide.Service, source.Guide.Id), Words(source.Guide.Summary ?? source.Guide.Title))
        {
            Props = Property("provider", source.Guide.Provider),
            ResponsibleRoles = [new OscalRoleReference(SourceMatter.ProviderRole)],
            ControlImplementations = source.Catalog.Controls.IsEmpty ? [] : [Implementation(source.Catalog, matter, catalog)],
        };

    private static OscalImplementation Implementation(Catalog catalog, SourceMatter matter, OscalResource resource) => new(
        matter.IdOf("implementation"),
        SourceMatter.To(resource),
        "What the service provides, and what it leaves to its customer.",
        catalog.Controls.Select(c => Implemented(c, matter)).ToEquatableArray());

    private static OscalImplemented Implemented(Control control, SourceMatter matter)
    {
        EquatableArray<OscalProperty> share = [.. Property("share", control.Party == Party.Provider ? "provided" : "responsibility"), .. Property("kind", CurationWords.Of(control.Kind)), .. control.Polarity is ControlPolarity.Avoid ? Property("polarity", CurationWords.Of(control.Polarity)) : []];
        EquatableArray<OscalRoleReference> roles = [new(control.Party == Party.Provider ? SourceMatter.ProviderRole : SourceMatter.CustomerRole)];
        return new OscalImplemented(matter.IdOf("implemented", control.Id), OscalToken.Of(control.Id), Line(control.Title, control.Id))
        {
            Props = [.. share, .. Property("owner", control.Owner)],
            ResponsibleRoles = roles,
            Statements = [new OscalStatement(CatalogExport.StatementOf(control.Id), matter.IdOf("implemented-statement", control.Id), Words(control.Statement), share, roles)],
        };
    }
}
