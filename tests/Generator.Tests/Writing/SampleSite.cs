using Generator.Model;
using Generator.Model.Prose;
using Generator.Tailoring;
using static Generator.Tests.Writing.SampleDocument;

namespace Generator.Tests.Writing;

/// <summary>
/// A site with every node of the prose tree, every kind of control, a guide of two versions, one without versions, and a
/// version without controls.
/// </summary>
internal static class SampleSite
{
    /// <summary>Text that would do harm if a page took it for HTML.</summary>
    public const string Hostile = "<script>alert(\"1\")</script> & 'quoted'";

    /// <summary>A profile that chooses some, leaves one out and changes two.</summary>
    public static Profile Developers { get; } = new("developers", PlacedText.New("courier"), "Developers", $"Who writes templates, and {Hostile}.")
    {
        Include = [new ControlSelector { Topics = [PlacedText.New("data-protection")] }],
        Exclude = [new ProfileExclusion(new ControlSelector { Kinds = [ControlKind.Option] }, "Keys are the platform team's.")],
        Settings =
        [
            new ProfileSetting(PlacedText.New("data-protection.use-tls-1.3"), "Speak TLS 1.3 to each service", ControlSeverity.High, "Developers", "Our clients can."),
            new ProfileSetting(PlacedText.New("data-protection.rotate-keys-every-90-days"), null, null, Hostile, "They hold the keys."),
        ],
    };

    /// <summary>A profile of which only the newest version has anything.</summary>
    public static Profile Network { get; } = new("network-team", PlacedText.New("courier"), "Network team", "Runs the endpoints.")
    {
        Include = [new ControlSelector { Topics = [PlacedText.New("net work-infrastructure security")] }],
    };

    public static Site Make() => new(
        new SiteInfo("Security guides", "Example Bank", "The security guides that our platforms are held to, as checklists."),
        [Courier(), Empty()]);

    private static Guide Courier()
    {
        var info = new GuideInfo(
            "courier",
            "Courier security guide",
            "Courier",
            "Acme Cloud",
            "How to run Courier safely: identity, data, network and logging.",
            new Attribution("Courier guide, © Acme Cloud.", "CC BY-SA 4.0", "https://docs.example.com/courier"),
            [
                new VersionInfo("2021-06-10", new DateOnly(2021, 6, 10), null),
                new VersionInfo("2022-01-05", new DateOnly(2022, 1, 5), "An announcement, without a control."),
                new VersionInfo("2023-04-18", new DateOnly(2023, 4, 18), $"TLS 1.2, and {Hostile}.") { Origin = new VersionOrigin("https://git.example.com/courier/docs.git", $"docs/{Hostile}", "0123456789abcdef0123456789abcdef01234567", null) },
            ],
            []);
        GuideVersion[] versions = [Version(info, 0, false), Bare(info, 1), Version(info, 2, true)];
        return ChangeSite.Compared(new Guide(info, versions.Select(Tailored).ToEquatableArray()));
    }

    private static GuideVersion Tailored(GuideVersion version) => version with { Tailored = [Tailor.Apply(Developers, version.Catalog), Tailor.Apply(Network, version.Catalog)] };

    private static Guide Empty()
    {
        var info = new GuideInfo("pending", "Pending guide", "Pending", "Acme Cloud", "A guide to come.", new Attribution("Acme.", null, "javascript:alert(1)"), [], []);
        return new Guide(info, []);
    }

    private static GuideVersion Version(GuideInfo guide, int index, bool full)
    {
        var overview = full ? SampleDocuments.Overview([Internal("Network", "net work/infrastructure security.md", "tls")]) : SampleDocuments.Overview();
        var data = SampleDocuments.DataProtection();
        var network = SampleDocuments.Network();
        Document[] documents = full ? [overview, data, network, SampleDocuments.Catalogue()] : [overview, data];
        var controls = SampleDocuments.ControlsOf(overview, data).Concat(full ? SampleDocuments.ControlsOf(network) : []);
        return Assemble(guide, index, documents, controls);
    }

    private static GuideVersion Bare(GuideInfo guide, int index) =>
        Assemble(guide, index, [new SampleDocument("security.md").Make("Security in Courier")], []);

    private static GuideVersion Assemble(GuideInfo guide, int index, Document[] documents, IEnumerable<Control> controls)
    {
        var groups = documents.Select(d => new Group(d.Group, d.Title, d.File));
        var catalog = new Catalog(guide.Id, guide.Versions[index].Id, groups.ToEquatableArray(), controls.ToEquatableArray());
        return new GuideVersion(guide.Versions[index], documents.ToEquatableArray(), new ExtractionResult(catalog, SampleLedger.Of(documents, catalog)) { Rules = SampleLedger.Rules });
    }
}
