using System.Security.Cryptography;
using System.Text;
using Generator.Model;
using Generator.Tests.Writing;
using Generator.Writing;
using Generator.Writing.Noting;
using Generator.Writing.Printing;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Printing;

/// <summary>A print sheet as a file of its own, as the page comes before its scripts lay it out.</summary>
public sealed class PrintSheetTests
{
    private static readonly Site Site = SampleSite.Make();
    private static readonly GuideVersion Version = Site.Guides[0].Versions[2];
    private static readonly SheetSource Whole = new(Site.Info, Site.Guides[0], Version);
    private static readonly string Sheet = Print(Whole);

    [Fact]
    public void It_has_each_control_once_with_its_code_and_its_words()
    {
        var codes = ControlCodes.Of([.. Version.Catalog.Controls.Select(c => c.Id)]);
        var shown = Attributes(Sheet, "data-control");

        Assert.Equal(Version.Catalog.Controls.Select(c => c.Id).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(Version.Catalog.Controls, c => Assert.Contains(codes[c.Id], EntryOf(Sheet, c.Id), StringComparison.Ordinal));
        Assert.All(Version.Catalog.Controls, c => Assert.Contains(c.Statement, Words(EntryOf(Sheet, c.Id)), StringComparison.Ordinal));
    }

    [Fact]
    public void It_needs_no_other_file_and_its_policy_allows_what_it_carries_and_nothing_else()
    {
        Assert.Empty(Attributes(Sheet, "src"));
        Assert.Empty(Attributes(Sheet, "style"));
        Assert.All(Attributes(Sheet, "href"), href => Assert.Matches("^(#|https://)", href));
        var carried = Matches(Sheet, "(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)").Select(HashOf).ToList();
        var policy = Matches(Sheet, "Content-Security-Policy\" content=\"[^\"]*\"")[0];
        Assert.True(carried.Count > 8);
        Assert.Equal(carried.Order(StringComparer.Ordinal), Matches(policy, "(?<='sha256-)[^']*").Order(StringComparer.Ordinal));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_within_lead_to_what_is_on_it()
    {
        var ids = Attributes(Sheet, "id");

        Assert.All(Attributes(Sheet, "href").Where(h => h.StartsWith('#')), href => Assert.Contains(Uri.UnescapeDataString(href[1..]), ids, StringComparer.Ordinal));
        Assert.All(Attributes(Sheet, "data-leads-to"), id => Assert.Contains(id, ids, StringComparer.Ordinal));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_cover_tells_guide_version_digest_and_the_whole_scope()
    {
        var cover = Words(Matches(Sheet, "<header class=\"cover\".*?</header>")[0]);

        Assert.All(["Courier security guide", "18 Apr 2023", "The whole guide", "Assessed by", "Signature"], words => Assert.Contains(words, cover, StringComparison.Ordinal));
        Assert.Matches("sha256:[0-9a-f]{64}", cover);
    }

    [Fact]
    public void A_filter_leaves_its_controls_and_the_cover_says_so()
    {
        var options = Version.Catalog.Controls.Where(c => c.Kind == ControlKind.Option).Select(c => c.Id).ToList();

        var sheet = Print(Whole with { Filter = new SheetFilter { Kinds = [ControlKind.Option], Topics = ["data-protection"] } });

        Assert.Equal(options, Attributes(sheet, "data-control"));
        Assert.Contains("Only: kind: Option; topic: Data protection", Words(sheet), StringComparison.Ordinal);
        Assert.Contains($"{options.Count} in all", Words(sheet), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"sheet-provider\"", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_chooses_and_retitles()
    {
        var tailored = Version.Tailored[0];

        var sheet = Print(Whole with { Tailored = tailored });

        Assert.Equal(tailored.Catalog.Controls.Select(c => c.Id).Order(StringComparer.Ordinal), Attributes(sheet, "data-control").Order(StringComparer.Ordinal));
        Assert.Contains("Speak TLS 1.3 to each service", sheet, StringComparison.Ordinal);
        Assert.Contains("for: Developers", Words(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_tick_their_box_and_fill_the_note_and_stay_text()
    {
        var control = Version.Catalog.Controls.First(c => c.Party == Party.Customer);
        var answer = Assessment.BlankOf(control) with { Status = AnswerStatus.NotSatisfied, Note = SampleSite.Hostile, Owner = "Team", Due = new DateOnly(2026, 1, 31), Evidence = ["ticket 4711"], By = "R. Singh" };

        var sheet = Print(Whole with { Assessment = new Assessment("courier", Version.Info.Id, "", [answer], []) });
        var entry = EntryOf(sheet, control.Id);

        Assert.Equal("not-satisfied", Assert.Single(Matches(sheet, "data-box=\"[a-z-]+\">×")).Split('"')[1]);
        Assert.Contains("×", entry, StringComparison.Ordinal);
        Assert.All([SampleSite.Hostile, "Owner: Team", "Due: 31 Jan 2026", "Evidence: ticket 4711", "By: R. Singh"], words => Assert.Contains(words, Words(entry), StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", sheet, StringComparison.Ordinal);
        Assert.Contains("1 of", Words(Matches(sheet, "data-sheet-answers.*?</div>")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_long_for_the_note_stands_below_it_a_paragraph_a_line()
    {
        var control = Version.Catalog.Controls.First(c => c.Party == Party.Customer);
        var words = string.Concat(Enumerable.Repeat("Seen. ", 70)).Trim();
        var answer = Assessment.BlankOf(control) with { Status = AnswerStatus.Satisfied, Note = $"{words}\n{words}" };

        var entry = EntryOf(Print(Whole with { Assessment = new Assessment("courier", Version.Info.Id, "", [answer], []) }), control.Id);

        Assert.Contains("<p>See below.</p>", Matches(entry, "class=\"sheet-note\">.*?</td>")[0], StringComparison.Ordinal);
        Assert.Equal(2, Matches(Matches(entry, "<tr class=\"sheet-more has-answer\">.*?</tr>")[0], $"<p class=\"sheet-answer\">{words}</p>").Count);
    }

    [Fact]
    public void Form_and_paper_stand_where_styles_and_scripts_look()
    {
        var sheet = Print(Whole, new SheetSettings(SheetForm.Full, SheetPaper.Letter, true));

        Assert.Contains("data-form=\"long\" data-paper=\"letter\" data-orientation=\"landscape\"", sheet, StringComparison.Ordinal);
        Assert.Contains("data-form=\"short\" data-paper=\"a4\" data-orientation=\"portrait\"", Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes() => Assert.Equal(Sheet, Print(Whole));

    [Fact]
    public void A_broken_template_is_told_with_its_place()
    {
        var broken = PrintSheet.Write(Whole, SheetSettings.Usual, TemplateFolder.With("partials/sheet-cover.html", "{{ no_such_thing }}"));
        var missing = PrintSheet.Write(Whole, SheetSettings.Usual, TemplateFolder.Without("print/alone.html"));

        Assert.Equal("GEN501", Assert.Single(broken.Diagnostics).Rule.Code);
        Assert.Equal("GEN502", Assert.Single(missing.Diagnostics).Rule.Code);
    }

    private static string Print(SheetSource source, SheetSettings? settings = null)
    {
        var written = PrintSheet.Write(source, settings ?? SheetSettings.Usual, TemplateFolder.Read());
        Assert.Empty(written.Diagnostics);
        return Encoding.UTF8.GetString(written.Value);
    }

    private static string EntryOf(string sheet, string id) =>
        Assert.Single(Matches(sheet, "<tbody.*?</tbody>"), e => Attributes(e, "data-control").Contains(id, StringComparer.Ordinal));

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
