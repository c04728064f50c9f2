using Generator.Model;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class ChangePagesTests
{
    private const string Folder = "guides/courier/changes";

    private static readonly SampleLine Keys = new("data.keys", "You should rotate your keys.");
    private static readonly SampleLine StrongKeys = new("data.keys", "You must rotate your keys.", ControlKind.Requirement);
    private static readonly SampleLine Logs = new("data.logs", "Keep the <b>logs</b>.");
    private static readonly SampleLine Backups = new("data.backups", "Make a backup each week.");

    private static readonly Dictionary<string, string> Pages = Of(ChangeSite.Write([Keys, Logs], [StrongKeys, Logs, Backups], [StrongKeys, Backups]));
    private static readonly string First = Pages[$"{Folder}/2021-01-01..2022-01-01/index.html"];

    [Fact]
    public void Every_two_versions_have_a_page() =>
        Assert.Equal(
            ["2021-01-01..2022-01-01", "2021-01-01..2023-01-01", "2022-01-01..2023-01-01"],
            Pages.Keys.Where(p => p.StartsWith(Folder, StringComparison.Ordinal)).Select(p => p.Split('/')[3]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_summary_counts_every_control_once()
    {
        Assert.Contains("Of the 3 controls in the two versions, 1 is unchanged, 1 asks or promises more and 1 is new. 1 answer must be looked at again.", Words(First), StringComparison.Ordinal);
        Assert.Contains(
            "Of the 3 controls in the two versions, 2 are unchanged and 1 is gone. No answer must be looked at again.",
            Words(Pages[$"{Folder}/2022-01-01..2023-01-01/index.html"]),
            StringComparison.Ordinal);
        var widths = Matches(First, "<rect class=\"fate-[^>]*>").Sum(r => double.Parse(Attributes(r, "width")[0].TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(100, widths, 0.1);
    }

    [Fact]
    public void A_change_shows_kinds_class_reasons_words_and_both_places()
    {
        var change = Change(First, "data.keys");

        Assert.Contains("You <del>should</del> <ins>must</ins> rotate your keys.", change, StringComparison.Ordinal);
        Assert.Contains("<p class=\"words words-inline\">", change, StringComparison.Ordinal);
        Assert.Contains("should \u2192 must", Words(change), StringComparison.Ordinal);
        Assert.Equal("strengthened", Attributes(change, "data-classes").Single());
        Assert.Contains(" data-reopens>", change, StringComparison.Ordinal);
        Assert.Matches("(?s)badge-recommendation.*badge-requirement", change);
        Assert.Equal(["../../2021-01-01/pages/data.html#c-data.keys", "../../2022-01-01/pages/data.html#c-data.keys"], Attributes(change, "href").Where(h => h.Contains("/pages/", StringComparison.Ordinal)));
        Assert.Contains("../../controls/data.keys/index.html", Attributes(change, "href"), StringComparer.Ordinal);
    }

    [Fact]
    public void Added_and_removed_are_shown_whole()
    {
        Assert.Contains("<ins>Make a backup each week.</ins>", Change(First, "data.backups"), StringComparison.Ordinal);
        Assert.Contains("<del>Keep the &lt;b&gt;logs&lt;/b&gt;.</del>", Change(Pages[$"{Folder}/2022-01-01..2023-01-01/index.html"], "data.logs"), StringComparison.Ordinal);
        Assert.DoesNotContain("words-inline", Change(First, "data.backups"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_filter_offers_the_classes_that_there_are() =>
        Assert.Equal(["added", "strengthened"], Attributes(Matches(First, "<fieldset class=\"classes needs-script\".*?</fieldset>").Single(), "value"));

    [Fact]
    public void Without_a_script_every_pair_is_a_link()
    {
        var picker = Matches(First, "<nav class=\"picker\".*?</nav>").Single();

        Assert.Equal(3, Attributes(picker, "data-pair").Count);
        Assert.Equal("2021-01-01..2022-01-01", Attributes(Matches(picker, "<a [^>]*aria-current[^>]*>").Single(), "data-pair").Single());
        Assert.Contains("<div class=\"picker-form needs-script\"", picker, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_without_a_difference_say_so()
    {
        var page = Of(ChangeSite.Write([Keys, Logs], [Keys, Logs]))[$"{Folder}/2021-01-01..2022-01-01/index.html"];

        Assert.Contains("No control differs", page, StringComparison.Ordinal);
        Assert.Contains("All 2 controls say the same", Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("data-change", page, StringComparison.Ordinal);
        Assert.DoesNotContain("picker-form", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_version_has_no_changes_and_its_history_says_so()
    {
        var written = ChangeSite.Write([[Keys, Logs]]);
        var pages = Of(written);

        Assert.Empty(written.Diagnostics);
        Assert.DoesNotContain(pages.Keys, p => p.Contains("/changes/", StringComparison.Ordinal));
        Assert.Contains("One version so far", pages["guides/courier/history/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("See what changed", pages["guides/courier/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(written.Value, f => f.Path.EndsWith(".atom", StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_version_and_home_lead_to_the_changes()
    {
        Assert.Contains("changes/2022-01-01..2023-01-01/index.html", Attributes(Pages["guides/courier/index.html"], "href"), StringComparer.Ordinal);
        Assert.Contains("../changes/2021-01-01..2022-01-01/index.html", Attributes(Pages["guides/courier/2022-01-01/index.html"], "href"), StringComparer.Ordinal);
        Assert.Contains("../history/index.html", Attributes(Pages["guides/courier/2021-01-01/index.html"], "href"), StringComparer.Ordinal);
        Assert.Contains("guides/courier/changes/2022-01-01..2023-01-01/index.html", Attributes(Pages["index.html"], "href"), StringComparer.Ordinal);
    }

    private static string Change(string page, string id) =>
        Matches(page, $"<article class=\"change[^>]*id=\"c-{id}\".*?</article>").Single();
}
