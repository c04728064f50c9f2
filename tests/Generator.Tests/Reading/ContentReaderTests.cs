using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>What a content folder must say, and what it may leave out.</summary>
public sealed class ContentReaderTests
{
    private const string Least = "title: Parcel Desk security guide\nversions:\n  - date: 2024-01-01\n";

    [Theory]
    [InlineData("v.yml", "one:\n  two: the door", "You must lock the door.")]
    [InlineData("v.yaml", "one.two: the door", "You must lock the door.")]
    [InlineData("v.json", "{\n\t\"one\": { \"two\": \"the door\" }\n}", "You must lock the door.")]
    public void Variables_come_from_a_file_of_the_version(string file, string text, string words)
    {
        var read = ContentSet.Read($"variables: {file}\n", [], ("a.md", "# A\n\nYou must lock {{one.two}}.\n"), (file, text));

        Assert.Empty(read.Diagnostics);
        Assert.Equal($"# A (a)\n  p {words}", TreeText.Of(Assert.Single(ContentSet.VersionOf(read).Documents).Root));
    }

    [Theory]
    [InlineData("v.json", "{ \"one\": ", "guides/demo/2024-01-01/v.json GEN330")]
    [InlineData("w.json", "{}", "guides/demo/2024-01-01/v.json GEN106")]
    public void Variables_that_cannot_be_had_are_told(string file, string text, string problem) =>
        Assert.Contains(problem, ContentSet.Problems(ContentSet.Read("variables: v.json\n", [], ("a.md", "# A\n"), (file, text))));

    [Theory]
    [InlineData("portal", null)]
    [InlineData("cli", null)]
    [InlineData("cloud", null)]
    [InlineData("portl", "No page of any version has the variant \"portl\"; they have not cloud, Portal, Shell and CLI. Did you mean \"Portal\"?")]
    public void A_variant_that_no_page_has_is_told_with_those_that_there_are(string variant, string? message)
    {
        const string Page = "# A\n\n=== \"Portal\"\n    Click.\n\n=== \"Shell and CLI\"\n    Run.\n";
        var read = ContentSet.Read($"variants: [{variant}]\n", [], ("a.md", Page), ("b.adoc", "= B\n\nifndef::cloud[]\nRun.\nendif::[]\n"));

        Assert.Equal(message is null ? [] : [$"guides/demo/guide.yml(7,12) {message}"], read.Diagnostics.Where(d => d.Rule == DiagnosticRules.VariantMissing).Select(d => $"{d.Span} {d.Message}"));
    }

    [Fact]
    public void Pages_without_alternatives_have_no_variant() =>
        Assert.Contains("they have no alternatives.", Assert.Single(ContentSet.Read("variants: [cloud]\n", [], ("a.md", "# A\n")).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_guide_needs_a_title_and_versions_only()
    {
        var read = Read("title: Site\n", Least);

        Assert.Empty(read.Diagnostics);
        var info = Assert.Single(read.Value.Guides).Info;
        Assert.Equal(("Parcel Desk", null, "the provider", null), (info.Service, info.Provider, info.ProviderWords, info.Summary));
        Assert.Equal(Attribution.None, info.Attribution);
        Assert.Null(read.Value.Info.Summary);
    }

    [Fact]
    public void What_a_guide_says_counts()
    {
        var info = Assert.Single(Read("title: Site\n", Least + "service: Desk\nprovider: Acme\nsummary: s\n").Value.Guides).Info;

        Assert.Equal(("Desk", "Acme", "Acme", "s"), (info.Service, info.Provider, info.ProviderWords, info.Summary));
    }

    [Fact]
    public void A_site_without_a_description_has_a_name_all_the_same()
    {
        var read = Read(null, Least);

        Assert.Equal("Security guides", read.Value.Info.Title);
        Assert.Equal("site.yml(1,1): warning GEN120: The content folder has no site.yml; the site is called \"Security guides\". Write \"title: \" and your site's name into it.", Assert.Single(read.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("attribution: By us.", "By us.", null)]
    [InlineData("attribution: { text: By us., license: MIT }", "By us.", "MIT")]
    [InlineData("attribution:", null, null)]
    public void An_attribution_may_be_just_its_text(string yaml, string? text, string? license)
    {
        var read = Read("title: Site\n", Least + yaml);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new Attribution(text, license, null), Assert.Single(read.Value.Guides).Info.Attribution);
    }

    [Theory]
    [InlineData("attribution:\n  license: MIT\n", "(5,3) GEN203", "\"attribution.text\" is missing or empty")]
    [InlineData("attribution:\n  text:\n", "(5,3) GEN203", "\"attribution.text\" is missing or empty")]
    [InlineData("attribution: {}\n", "(4,14) GEN203", "\"attribution.text\" is missing or empty")]
    [InlineData("attribution: [a]\n", "(4,14) GEN204", "\"attribution\" holds a list")]
    [InlineData("attribution:\n  text: [a]\n", "(5,9) GEN204", "\"text\" holds a list")]
    [InlineData("attribution:\n  txt: a\n  text: b\n", "(5,3) GEN202", "Did you mean \"text\"?")]
    public void A_wrong_attribution_is_told_once(string yaml, string place, string message)
    {
        var problem = Assert.Single(Read("title: Site\n", Least + yaml).Diagnostics);

        Assert.Equal($"guides/desk/guide.yml{place}", $"{problem.Span} {problem.Rule.Code}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS Proton security guide", "AWS Proton")]
    [InlineData("Security best practices for AWS Proton", "AWS Proton")]
    [InlineData("Security in the Parcel Desk", "Parcel Desk")]
    [InlineData("Parcel Desk: Security Handbook", "Parcel Desk")]
    [InlineData("Parcel Desk - Documentation", "Parcel Desk")]
    [InlineData("Guide to hardening Linux servers", "Linux servers")]
    [InlineData("Cloud Security Posture", "Cloud Security Posture")]
    [InlineData("Security guide", "Security guide")]
    public void A_service_is_what_a_title_says_besides_the_kind_of_text(string title, string service) => Assert.Equal(service, ServiceName.Of(title));

    private static Outcome<SiteContent> Read(string? site, string guide)
    {
        SourceFile[] files = [new("guides/desk/guide.yml", guide), new("guides/desk/2024-01-01/page.md", "# Page\n\nYou must use MFA.\n")];
        return ContentReader.Read(new SourceFolder(site is null ? [.. files] : [.. files, new SourceFile("site.yml", site)], []));
    }
}
