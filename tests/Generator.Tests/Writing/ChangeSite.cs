using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>A sentence that is a control, under the id that its lineage has.</summary>
internal sealed record SampleLine(string Id, string Statement, ControlKind Kind = ControlKind.Recommendation);

/// <summary>Sites whose versions differ in the ways that a test names.</summary>
internal static class ChangeSite
{
    /// <summary>The files of a site with one guide, <c>courier</c>, whose versions are of 1 January 2021, 2022, and so on.</summary>
    public static Outcome<EquatableArray<OutputFile>> Write(params SampleLine[][] versions) => Write([], versions);

    /// <summary>The same with curated controls: each is what <paramref name="curate"/> makes of it.</summary>
    public static Outcome<EquatableArray<OutputFile>> Write(Func<Control, Control>[] curate, params SampleLine[][] versions) =>
        SiteWriter.Write(Make(curate, versions), TemplateFolder.Read());

    /// <summary>The guide with the differences of every two of its versions.</summary>
    public static Guide Compared(Guide guide) => guide with
    {
        Changes = guide.Versions.SelectMany((newer, i) => guide.Versions.Take(i).Select(older => Corpus.Between(older.Extraction, newer.Extraction))).ToEquatableArray(),
    };

    private static Site Make(Func<Control, Control>[] curate, SampleLine[][] versions)
    {
        var infos = versions.Select((_, i) => new VersionInfo($"{2021 + i}-01-01", new DateOnly(2021 + i, 1, 1), null)).ToEquatableArray();
        var info = new GuideInfo("courier", "Courier security guide", "Courier", "Acme Cloud", "How to run Courier safely.", new Attribution("Acme.", null, null), infos, []);
        var guide = new Guide(info, versions.Select((lines, i) => Version(infos[i], lines, curate)).ToEquatableArray());
        return new Site(new SiteInfo("Security guides", "Example Bank", "Guides."), [Compared(guide)]);
    }

    private static GuideVersion Version(VersionInfo info, SampleLine[] lines, Func<Control, Control>[] curate)
    {
        var page = new SampleDocument("data.md");
        var document = page.Make("Data protection", [.. lines.Select(l => page.Paragraph(l.Statement))]);
        var controls = lines.Select(l => SampleControls.Of(l.Kind, l.Statement.TrimEnd('.'), l.Statement, document) with { Id = l.Id });
        var curated = controls.Select(c => curate.Aggregate(c, (control, change) => change(control)));
        var catalog = new Catalog("courier", info.Id, [new Group("data", document.Title, "data.md")], curated.ToEquatableArray());
        return new GuideVersion(info, [document], new ExtractionResult(catalog, SampleLedger.Of([document], catalog)));
    }
}
