using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;

namespace Generator.Writing.ScriptData;

/// <summary>
/// What the dashboard's script needs to know to find a browser's answers and to judge them: the controls of every version that
/// ask something of the customer. A control that several versions word alike stands in it once per guide, so that sixty
/// versions take hardly more room than two.
/// </summary>
internal static class DashboardData
{
    /// <summary>The data as JSON that may stand within a <c>script</c> element.</summary>
    /// <param name="site">The site, its guides in their order.</param>
    /// <param name="from">The path of the page that the links are for.</param>
    public static string Of(SiteIndex site, string from) =>
        PageJson.Of(site.Guides.Select(g => OfGuide(g, from)).ToEquatableArray(), PageJsonContext.Default.EquatableArrayDashboardGuide);

    private static DashboardGuide OfGuide(GuideIndex guide, string from)
    {
        var controls = guide.Versions.SelectMany(ControlsOf).Distinct().ToEquatableArray();
        var places = controls.Index().ToDictionary(c => c.Item, c => c.Index);
        return new DashboardGuide(
            guide.Info.Id,
            guide.Info.Title,
            SiteAddress.Link(from, SiteAddress.Guide(guide.Info.Id)),
            controls,
            guide.Versions.Select(v => OfVersion(v, places, from)).ToEquatableArray());
    }

    private static DashboardVersion OfVersion(VersionIndex version, Dictionary<DashboardControl, int> places, string from) => new(
        version.Info.Id,
        DateWords.Of(version.Info.Date),
        SiteAddress.Link(from, SiteAddress.Checklist(version.Guide.Info.Id, version.Info.Id)),
        ControlsOf(version).Select(c => places[c]).ToEquatableArray());

    private static IEnumerable<DashboardControl> ControlsOf(VersionIndex version) =>
        version.Controls.Where(c => c.Party == Party.Customer)
            .Select(c => new DashboardControl(c.Id, ElementId.OfControl(c.Id), StatementDigest.Of(c.Statement), c.Title, c.Owner));
}

/// <summary>A guide.</summary>
/// <param name="Id">Names its answers in the browser's storage.</param>
/// <param name="Title">For people.</param>
/// <param name="Href">The link to its page.</param>
/// <param name="Controls">Every wording of every control.</param>
/// <param name="Versions">The versions, newest first.</param>
internal sealed record DashboardGuide(string Id, string Title, string Href, EquatableArray<DashboardControl> Controls, EquatableArray<DashboardVersion> Versions);

/// <summary>A version.</summary>
/// <param name="Id">Names its answers in the browser's storage.</param>
/// <param name="Date">For people.</param>
/// <param name="Href">The link to its checklist.</param>
/// <param name="Controls">Its controls in the checklist's order, by their places in the guide's list.</param>
internal sealed record DashboardVersion(string Id, string Date, string Href, EquatableArray<int> Controls);

/// <summary>A control in one wording.</summary>
/// <param name="Id">Names its answer in the browser's storage.</param>
/// <param name="Element">The id of its entry in the checklist.</param>
/// <param name="Digest">The digest of its sentence.</param>
/// <param name="Title">For people.</param>
/// <param name="Owner">Who owns it unless its answer says otherwise, or <c>null</c>.</param>
internal sealed record DashboardControl(string Id, string Element, string Digest, string Title, string? Owner);
