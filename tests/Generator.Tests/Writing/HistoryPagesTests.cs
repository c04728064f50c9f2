using System.Globalization;
using Generator.Model;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class HistoryPagesTests
{
    private static readonly SampleLine Keys = new("data.keys", "You should rotate your keys.");
    private static readonly SampleLine StrongKeys = new("data.keys", "You must rotate your keys.", ControlKind.Requirement);
    private static readonly SampleLine Logs = new("data.logs", "Keep the logs for a year.");
    private static readonly SampleLine Backups = new("data.backups", "Make a backup each week.");
    private static readonly SampleLine Alarms = new("data.alarms", "Set an alarm on each queue.");

    private static readonly Dictionary<string, string> Pages = Of(ChangeSite.Write(
        [Keys, Logs],
        [StrongKeys, Backups, Alarms],
        [StrongKeys, Logs, Backups]));

    private static readonly string History = Pages["guides/courier/history/index.html"];

    [Theory]
    [InlineData("data.keys", "first stronger unchanged")]
    [InlineData("data.logs", "first gone returned")]
    [InlineData("data.backups", "absent added unchanged")]
    [InlineData("data.alarms", "absent added gone")]
    public void A_lifeline_tells_what_became_of_a_control(string id, string fates)
    {
        var row = Matches(History, $"<tr><th scope=\"row\"[^>]*><a href=\"../controls/{id}/index.html\">.*?</tr>").Single();

        Assert.Equal(fates, string.Join(' ', Matches(row, "(?<=<td class=\"fate-)[a-z]+")));
        Assert.All(Matches(row, "<td .*?</td>"), cell => Assert.NotEmpty(Words(Matches(cell, "<span class=\"visually-hidden\">.*?</span>").Single())));
    }

    [Fact]
    public void A_change_on_a_lifeline_leads_to_its_place_among_the_changes() =>
        Assert.Contains("../changes/2021-01-01..2022-01-01/index.html#c-data.keys", Attributes(History, "href"), StringComparer.Ordinal);

    [Fact]
    public void Chart_and_table_have_the_same_numbers()
    {
        string[] expected = ["+2", "~1", "\u22121", "+1", "0", "\u22121"];

        Assert.Equal(expected, Matches(History, "<rect class=\"bar.*?</text>").Select(b => Words(b).Trim()));
        Assert.Equal(expected, Matches(History, "<td class=\"number\">[-+~\u22120-9]+</td>").Select(Words).Where((_, i) => i is not (0 or 1 or 5 or 6 or 10)).Take(6));
    }

    [Fact]
    public void Bars_are_as_high_as_what_they_count_and_stand_on_one_line()
    {
        var bars = Matches(History, "<rect class=\"bar[^>]*>").Select(b => (Kind: Attributes(b, "class")[0], Y: Number(b, "y"), Height: Number(b, "height"))).ToList();
        var zero = int.Parse(Matches(History, "(?<=<path class=\"chart-line\" d=\"M0 )[0-9]+").Single(), CultureInfo.InvariantCulture);

        Assert.Equal(2 * bars[1].Height, bars[0].Height);
        Assert.Equal(bars[2].Height, bars[1].Height);
        Assert.Equal(0, bars[4].Height);
        Assert.All(bars, b => Assert.Equal(zero, b.Kind.Contains("removed", StringComparison.Ordinal) ? b.Y : b.Y + b.Height));
    }

    [Fact]
    public void A_controls_page_tells_its_life_and_since_when_its_wording_stands()
    {
        var page = Pages["guides/courier/controls/data.keys/index.html"];
        var stages = Matches(page, "<li class=\"stage.*?</li>\\s+(?=<li class=\"stage|</ol>)");

        Assert.Contains("This wording stands since the version of 1 Jan 2022.", Words(page), StringComparison.Ordinal);
        Assert.Equal(["unchanged", "stronger", "first"], stages.Select(s => Matches(s, "(?<=class=\"stage fate-)[a-z]+").Single()));
        Assert.Contains("You <del>should</del> <ins>must</ins> rotate your keys.", stages[1], StringComparison.Ordinal);
        Assert.Contains("../../2021-01-01/pages/data.html#c-data.keys", Attributes(stages[2], "href"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_control_that_is_gone_says_where_it_stood_last()
    {
        var page = Pages["guides/courier/controls/data.alarms/index.html"];

        Assert.Contains("it stood last in the version of 1 Jan 2022", Words(page), StringComparison.Ordinal);
        Assert.Contains("This wording stands since the version of 1 Jan 2022.", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wording_that_came_back_stands_since_it_did() =>
        Assert.Contains("This wording stands since the version of 1 Jan 2023.", Words(Pages["guides/courier/controls/data.logs/index.html"]), StringComparison.Ordinal);

    [Fact]
    public void The_checklist_leads_to_the_controls_page() =>
        Assert.Contains("../controls/data.keys/index.html", Attributes(Pages["guides/courier/2023-01-01/checklist.html"], "href"), StringComparer.Ordinal);

    [Fact]
    public void What_people_decided_is_on_the_controls_page()
    {
        static Control Curate(Control control) => control with
        {
            Severity = ControlSeverity.High,
            Owner = "Key team",
            Label = "1.1",
            Level = "2",
            Due = "same day",
            Curation = [new CurationNote(CurationVerb.Set, "Auditors ask.", "Ada", CurationState.Confirmed)],
        };
        var page = Words(Of(ChangeSite.Write([Curate], [Keys], [StrongKeys]))["guides/courier/controls/data.keys/index.html"]);

        Assert.Contains("high severity", page, StringComparison.Ordinal);
        Assert.Contains("1.1, level 2, due same day", page, StringComparison.Ordinal);
        Assert.Contains("Owner: Key team", page, StringComparison.Ordinal);
        Assert.Contains("by Ada: Auditors ask.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_no_folders_name_has_a_page_all_the_same()
    {
        var written = ChangeSite.Write([new SampleLine("data/../a:b.", "Keep the logs.")], [Keys]);

        Assert.Empty(written.Diagnostics);
        Assert.Contains("guides/courier/controls/data~2f..~2fa~3ab~2e/index.html", Of(written).Keys, StringComparer.Ordinal);
    }

    private static int Number(string element, string attribute) => int.Parse(Attributes(element, attribute)[0], CultureInfo.InvariantCulture);
}
