using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>The forms of addresses that documentation sites understand, and where each leads.</summary>
public sealed class AddressTests
{
    private const string Base = "https://docs.example.com/cloud/vault/";

    [Theory]
    [InlineData("keys/rotation/", "keys/rotation.mdx")]
    [InlineData("keys/rotation.md", "keys/rotation.mdx")]
    [InlineData("keys/rotation.html", "keys/rotation.mdx")]
    [InlineData("keys/", "keys/index.md")]
    [InlineData("keys", "keys/index.md")]
    [InlineData("keys/index.html", "keys/index.md")]
    [InlineData("network/", "network/_index.markdown")]
    [InlineData("backup/", "backup/README.md")]
    [InlineData("~/keys/rotation.md", "keys/rotation.mdx")]
    [InlineData("~/docs/vault/keys/rotation.md", "keys/rotation.mdx")]
    [InlineData("/cloud/vault/keys/rotation", "keys/rotation.mdx")]
    [InlineData("/keys/rotation/", "keys/rotation.mdx")]
    [InlineData("Release 1.2 übersicht", "Release 1.2 übersicht.md")]
    [InlineData("Release%201.2%20%C3%BCbersicht.md", "Release 1.2 übersicht.md")]
    [InlineData("install.adoc", "install.adoc")]
    public void Each_leads_to_its_document(string href, string file) =>
        Assert.Equal(new DocumentReference(file, null), TargetOf("page.md", href, null));

    [Theory]
    [InlineData("../rotation/", "keys/rotation.mdx")]
    [InlineData("../../network/", "network/_index.markdown")]
    public void A_page_may_be_served_as_a_folder(string href, string file) =>
        Assert.Equal(new DocumentReference(file, null), TargetOf("keys/policies.md", href, null));

    [Theory]
    [InlineData("/cloud/storage/overview")]
    [InlineData("../storage/overview.md")]
    [InlineData("~/storage/overview.md")]
    public void One_name_alone_is_anybodys(string href) => Assert.IsType<MissingReference>(TargetOf("page.md", href, null));

    [Fact]
    public void Two_documents_that_fit_alike_are_none()
    {
        Assert.IsType<MissingReference>(TargetOf("page.md", "/docs/limits/quota", null));
        Assert.Equal(new DocumentReference("a/limits/quota.md", null), TargetOf("page.md", "/docs/a/limits/quota", null));
    }

    [Theory]
    [InlineData("/cloud/storage/overview#encryption", "https://docs.example.com/cloud/storage/overview#encryption")]
    [InlineData("/cloud/storage/overview.md?view=cli", "https://docs.example.com/cloud/storage/overview?view=cli")]
    [InlineData("/cloud/storage/index.md", "https://docs.example.com/cloud/storage/")]
    [InlineData("/cloud/storage/", "https://docs.example.com/cloud/storage/")]
    [InlineData("../storage/overview.md#a b", "https://docs.example.com/cloud/storage/overview#a%20b")]
    [InlineData("../../other/x%20y.html", "https://docs.example.com/other/x%20y.html")]
    [InlineData("~/storage/overview.md", "https://docs.example.com/cloud/vault/storage/overview")]
    public void What_leaves_the_folder_leads_to_the_base(string href, string address) =>
        Assert.Equal(new BaseReference(address), TargetOf("page.md", href, Base));

    [Theory]
    [InlineData("/cloud/vault/keys/rotation", "keys/rotation.mdx")]
    [InlineData("/cloud/vault/overview", "overview.md")]
    [InlineData("/cloud/vault", "index.md")]
    public void What_lies_below_the_base_is_the_guides_own(string href, string file) =>
        Assert.Equal(new DocumentReference(file, null), TargetOf("page.md", href, Base));

    [Theory]
    [InlineData("https://docs.example.com/cloud/vault/keys/rotation/", "keys/rotation.mdx")]
    [InlineData("http://docs.example.com/cloud/vault/keys/rotation.html?view=cli", "keys/rotation.mdx")]
    [InlineData("https://DOCS.example.com/cloud/vault", "index.md")]
    public void An_address_that_a_page_was_published_at_leads_to_the_page(string href, string file) =>
        Assert.Equal(new DocumentReference(file, null), TargetOf("page.md", href, Base));

    [Theory]
    [InlineData("https://docs.example.com/cloud/vault/gone")]
    [InlineData("https://docs.example.com/cloud/other/keys/rotation")]
    [InlineData("https://example.com/cloud/vault/keys/rotation")]
    [InlineData("mailto:keys@docs.example.com")]
    public void Any_other_address_on_the_network_leads_outside(string href) => Assert.Null(TargetOf("page.md", href, Base));

    [Fact]
    public void Below_a_base_with_a_path_no_tail_is_compared() =>
        Assert.IsType<BaseReference>(TargetOf("page.md", "/cloud/other/keys/rotation", Base));

    [Fact]
    public void A_base_that_shows_files_keeps_their_names() =>
        Assert.Equal(
            new BaseReference("https://forge.example.com/team/handbook/blob/main/people/leave.md"),
            TargetOf("page.md", "../people/leave.md", "https://forge.example.com/team/handbook/blob/main/security"));

    [Fact]
    public void A_page_that_is_gone_from_the_folder_itself_is_a_warning()
    {
        var outcome = Read("page.md", "gone.md", Base);

        Assert.Equal((Severity.Warning, "GEN301"), Assert.Single(outcome.Diagnostics.Select(d => (d.Severity, d.Rule.Code))));
    }

    [Theory]
    [InlineData("whats-new")]
    [InlineData("what-s-new")]
    [InlineData("What's-new%3F")]
    [InlineData("whats--new")]
    [InlineData("whats_new")]
    public void An_anchor_is_found_however_a_sites_maker_spells_it(string anchor) => Assert.Equal("what-s-new", AnchorOf($"#{anchor}"));

    [Theory]
    [InlineData("limits", "limits")]
    [InlineData("limits-1", "limits-1")]
    [InlineData("limits_1", "limits-1")]
    [InlineData("given-by-hand", "own")]
    [InlineData("own", "own")]
    public void Headings_without_an_anchor_have_slugs_beside_those_that_have_one(string anchor, string expected) => Assert.Equal(expected, AnchorOf($"#{anchor}"));

    private static string? AnchorOf(string href)
    {
        var outcome = MarkdownSet.Read((MarkdownSet.Page, $"# Page\n\n## What's new?\n\n## Limits\n\n## Given by hand<a name=\"own\"></a>\n\n## Limits\n\n[words]({href})"));
        Assert.Empty(outcome.Diagnostics);
        return Assert.IsType<DocumentReference>(TreeWalk.Inlines(outcome.Value[0]).OfType<Link>().Single().Target).Anchor;
    }

    private static LinkTarget? TargetOf(string page, string href, string? linkBase) =>
        TreeWalk.Inlines(Read(page, href, linkBase).Value.Single(d => d.File == page)).OfType<Link>().Single().Target;

    private static Outcome<EquatableArray<Document>> Read(string page, string href, string? linkBase)
    {
        string[] names = ["index.md", "overview.md", "keys/index.md", "keys/rotation.mdx", "network/_index.markdown", "backup/README.md", "Release 1.2 übersicht.md", "install.adoc", "a/limits/quota.md", "b/limits/quota.md"];
        SourceFile[] files = [.. names.Select(n => new SourceFile(n, "# Title\n")), new(page, $"# Page\n\n[words](<{href}>)")];
        return DocumentReader.Read(files, new HashSet<string>(), linkBase);
    }
}
