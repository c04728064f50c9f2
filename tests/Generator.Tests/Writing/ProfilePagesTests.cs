using Generator.Model;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class ProfilePagesTests
{
    private const string Folder = "guides/courier/2023-04-18";

    private static readonly Dictionary<string, string> Pages = Of(WriteSample());

    private static readonly string Developers = Pages[$"{Folder}/checklist/developers.html"];

    private static readonly string Everything = Pages[$"{Folder}/checklist.html"];

    [Fact]
    public void Every_version_has_a_checklist_per_profile() => Assert.Equal(
        [
            "guides/courier/2021-06-10/checklist/developers.html",
            "guides/courier/2021-06-10/checklist/network-team.html",
            "guides/courier/2022-01-05/checklist/developers.html",
            "guides/courier/2022-01-05/checklist/network-team.html",
            $"{Folder}/checklist/developers.html",
            $"{Folder}/checklist/network-team.html",
        ],
        Pages.Keys.Where(p => p.Contains("/checklist/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_entries_are_those_that_the_profile_chooses_in_the_order_of_the_catalog()
    {
        var tailored = SampleSite.Make().Guides[0].Versions[2].Tailored[0];
        var ids = tailored.Catalog.Controls.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(ids);
        Assert.Equal(Attributes(Everything, "data-control").Where(ids.Contains), Attributes(Developers, "data-control"));
        Assert.DoesNotContain("data-kind=\"option\"", Developers, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_figures_are_those_of_its_entries()
    {
        var ticks = Matches(Developers, " data-tick>").Count;

        Assert.Contains($"<span data-applicable>{ticks}</span>", Developers, StringComparison.Ordinal);
        Assert.Contains($"{ticks} controls ask something of you.", Words(Developers), StringComparison.Ordinal);
        Assert.Equal(["data-protection"], Attributes(Developers, "data-topic-link"));
        Assert.Equal(["#t-data-protection"], Matches(Developers, "<a href=\"[^\"]*\" data-topic-link").SelectMany(a => Attributes(a, "href")));
    }

    [Fact]
    public void What_the_profile_sets_is_shown_and_only_there()
    {
        var entry = EntryOf(Developers, "data-protection.use-tls-1.3");

        Assert.Contains("Speak TLS 1.3 to each service", entry, StringComparison.Ordinal);
        Assert.Contains("severity-high", entry, StringComparison.Ordinal);
        Assert.Contains("Owner: Developers", entry, StringComparison.Ordinal);
        Assert.Contains("We recommend TLS 1.3.", Words(entry), StringComparison.Ordinal);
        Assert.DoesNotContain("Speak TLS 1.3", Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("severity-high", EntryOf(Everything, "data-protection.use-tls-1.3"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_and_changed_stands_with_its_reason()
    {
        var notes = Assert.Single(Matches(Developers, "<details class=\"profile-notes\">.*?</details>"));
        var words = Words(notes);

        Assert.Contains("Left out: 1", words, StringComparison.Ordinal);
        Assert.Contains("Keys are the platform team's.", words, StringComparison.Ordinal);
        Assert.Contains("Speak TLS 1.3 to each service, titled “Use TLS 1.3” otherwise, high severity, owner: Developers. Our clients can.", words, StringComparison.Ordinal);
        Assert.Contains($"Rotate keys every 90 days, owner: {SampleSite.Hostile}. They hold the keys.", words, StringComparison.Ordinal);
        Assert.Equal(
            ["../checklist.html#c-data-protection.bring-your-own-key", "#c-data-protection.use-tls-1.3", "#c-data-protection.rotate-keys-every-90-days"],
            Attributes(notes, "href"));
        Assert.DoesNotContain("profile-notes", Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_those_of_the_version() =>
        Assert.All(["data-guide", "data-version", "data-catalog"], name => Assert.Equal(Attributes(Assert.Single(Matches(Everything, "<main [^>]*>")), name), Attributes(Assert.Single(Matches(Developers, "<main [^>]*>")), name)));

    [Fact]
    public void It_knows_every_control_that_the_version_asks_about()
    {
        var asked = Assert.Single(Matches(Developers, "<script type=\"application/json\" data-asked>.*?</script>"));
        var ids = Matches(Everything, "<li class=\"entry entry-customer\"[^>]*>").SelectMany(e => Attributes(e, "data-control"));

        Assert.Equal(ids, Matches(asked, "(?<=\"id\":\")[^\"]+"));
        Assert.Empty(Matches(Everything, "data-asked"));
    }

    [Theory]
    [InlineData("checklist.html", "Everything", "checklist/developers.html", "checklist/network-team.html")]
    [InlineData("checklist/network-team.html", "Network team", "../checklist.html", "developers.html")]
    public void The_switcher_leads_to_the_version_s_other_checklists(string page, string current, params string[] others)
    {
        var switcher = Assert.Single(Matches(Pages[$"{Folder}/{page}"], "<nav class=\"profiles\".*?</nav>"));

        Assert.Contains(current, Assert.Single(Matches(switcher, "<a [^>]*aria-current=\"page\">.*?</a>")), StringComparison.Ordinal);
        Assert.Superset(others.ToHashSet(StringComparer.Ordinal), Attributes(switcher, "href").ToHashSet(StringComparer.Ordinal));
        Assert.Equal(
            ["checklist.html", "checklist/developers.html", "checklist/network-team.html"],
            [.. Attributes(switcher, "href").Select(h => Path.GetRelativePath("/", Path.GetFullPath(h, Path.Combine("/", Path.GetDirectoryName(page)!))).Replace('\\', '/'))]);
    }

    [Fact]
    public void The_switcher_counts_what_there_is_to_do() => Assert.Equal(
        [.. new[] { "checklist.html", "checklist/developers.html", "checklist/network-team.html" }.Select(p => $"{Matches(Pages[$"{Folder}/{p}"], " data-tick>").Count}")],
        Matches(Developers, "<span class=\"profiles-count\">.*?</span>").Select(Words));

    [Fact]
    public void Another_version_shows_the_same_profile()
    {
        var switcher = Assert.Single(Matches(Developers, "<details class=\"switcher\".*?</details>"));

        Assert.Equal(["developers.html", "../../2022-01-05/checklist/developers.html", "../../2021-06-10/checklist/developers.html"], Attributes(switcher, "href"));
    }

    [Fact]
    public void A_version_of_which_the_profile_chooses_nothing_says_so() =>
        Assert.Contains("The profile chooses no control of this version", Pages["guides/courier/2021-06-10/checklist/network-team.html"], StringComparison.Ordinal);

    [Fact]
    public void A_version_s_overview_names_its_profiles()
    {
        var cards = Matches(Pages[$"{Folder}/index.html"], "<li class=\"card profile-card\">.*?</li>");

        Assert.Equal(["checklist/developers.html", "checklist/network-team.html"], cards.SelectMany(c => Attributes(c, "href")));
        Assert.Contains(SampleSite.Hostile, Words(cards[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_profile_nothing_tells_of_them()
    {
        var site = SampleSite.Make();
        var bare = site.Guides[0] with { Versions = site.Guides[0].Versions.Select(v => v with { Tailored = [] }).ToEquatableArray() };

        var pages = Of(Generator.Writing.SiteWriter.Write(site with { Guides = [bare] }, TemplateFolder.Read()));

        Assert.All(pages.Values, p => Assert.DoesNotMatch("class=\"(profile|card profile)", p));
    }

    [Fact]
    public void The_breadcrumbs_lead_from_a_profile_to_the_whole_checklist()
    {
        var crumbs = Assert.Single(Matches(Developers, "<nav class=\"breadcrumbs\".*?</nav>"));

        Assert.Equal("../checklist.html", Attributes(crumbs, "href")[^1]);
        Assert.EndsWith("Developers", Words(crumbs).TrimEnd(), StringComparison.Ordinal);
    }

    private static string EntryOf(string page, string control) =>
        Assert.Single(Matches(page, $"<li class=\"entry [^>]*data-control=\"{control}\".*?<p class=\"entry-foot\">.*?</p>"));
}
