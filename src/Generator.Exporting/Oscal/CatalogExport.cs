using System.Globalization;
using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>A catalog in OSCAL's catalog model.</summary>
public static class CatalogExport
{
    // Names that OSCAL gives to a control's parts.
    private const string Statement = "statement";
    private const string Guidance = "guidance";

    /// <summary>The document; of a tailored catalog the controls that the profile chooses, as it changes them.</summary>
    public static byte[] Write(ExportSource source)
    {
        var matter = new SourceMatter(source.Guide, source.Version);
        var audience = source.Tailored is { } tailored ? $" for {Line(tailored.Profile.Title, tailored.Profile.Id)}" : "";
        var catalog = new OscalCatalog("", matter.Metadata(audience), Groups(source.Catalog, matter), new OscalBackMatter(Resources(source.Catalog, matter)));
        return OscalJson.Write(uuid => new OscalDocument { Catalog = catalog with { Uuid = uuid } });
    }

    /// <summary>The id of a control's statement.</summary>
    internal static string StatementOf(string control) => $"{OscalToken.Of(control)}{OscalNames.StatementEnd}";

    private static EquatableArray<OscalGroup> Groups(Catalog catalog, SourceMatter matter)
    {
        var controls = catalog.Controls.ToLookup(c => c.Group, StringComparer.Ordinal);
        return catalog.Groups.Where(g => controls.Contains(g.Id)).Select(g => GroupOf(g, controls[g.Id], matter)).ToEquatableArray();
    }

    private static OscalGroup GroupOf(Group group, IEnumerable<Control> controls, SourceMatter matter) => new(
        OscalToken.Of(group.Id),
        Line(group.Title, group.Id),
        [new OscalLink($"#{matter.IdOf("file", group.File)}", "reference")],
        controls.Select(c => ControlOf(c, matter)).ToEquatableArray());

    private static OscalControl ControlOf(Control control, SourceMatter matter) => new(OscalToken.Of(control.Id), CurationWords.Of(control.Kind), Line(control.Title, control.Id))
    {
        Props = Properties(control).ToEquatableArray(),
        Links =
        [
            matter.LinkTo(control.Source, "source"),
            .. control.AlsoAt.Select(p => matter.LinkTo(p, "also-at")),
            .. control.Links.Where(l => Address(l.Href) is not null).Select(l => new OscalLink(Address(l.Href)!, "reference") { Text = Line(l.Text, l.Href) }),
        ],
        Parts = Parts(control).ToEquatableArray(),
    };

    private static IEnumerable<OscalProperty> Properties(Control control) =>
    [
        .. Property("kind", CurationWords.Of(control.Kind)),
        .. control.Polarity is ControlPolarity.Avoid ? Property("polarity", CurationWords.Of(control.Polarity)) : [],
        .. Property("party", ProfileWords.Parties[(int)control.Party]),
        .. Property("label", control.Label),
        .. Property("level", control.Level),
        .. control.Severity is { } severity ? Property("severity", CurationWords.Of(severity)) : [],
        .. control.SeverityEstimate is { } estimate ? Property("severity-estimate", CurationWords.Of(estimate)) : [],
        .. Property("owner", control.Owner),
        .. Property("due", control.Due),
        .. control.Tags.SelectMany(t => Property("tag", t)),
        .. Property("rule", control.Rule),
        .. Property("confidence", control.Confidence?.ToString("0.00", CultureInfo.InvariantCulture)),
        .. Property("digest", StatementDigest.Of(control.Statement)),
        .. Property("section", control.Section),
        .. Property("line", control.Source.Line.ToString(CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<OscalPart> Parts(Control control)
    {
        var id = OscalToken.Of(control.Id);
        if (control.Context is { } context)
            yield return new OscalPart($"{id}_ctx", "context", Prose(context)) { Ns = OscalNames.Namespace };
        yield return new OscalPart(StatementOf(control.Id), Statement, Words(control.Statement));
        if (!control.Guidance.IsEmpty)
            yield return new OscalPart($"{id}_gdn", Guidance, Prose(control.Guidance));
    }

    private static EquatableArray<OscalResource> Resources(Catalog catalog, SourceMatter matter)
    {
        var titles = catalog.Groups.GroupBy(g => g.File, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Title, StringComparer.Ordinal);
        var files = catalog.Groups.Select(g => g.File).Concat(catalog.Controls.SelectMany(c => c.AlsoAt.Prepend(c.Source)).Select(p => p.File));
        return [matter.GuideResource, .. files.Distinct(StringComparer.Ordinal).Select(f => matter.DocumentResource(f, titles.GetValueOrDefault(f)))];
    }
}
