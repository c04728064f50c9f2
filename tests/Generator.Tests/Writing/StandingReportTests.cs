using System.Text;
using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing.Noting;
using Generator.Writing.Reports;
using NJsonSchema;

namespace Generator.Tests.Writing;

/// <summary>The report of where things stand: its sums, its lists, and each format of it.</summary>
public sealed class StandingReportTests
{
    private const string Hostile = "<b>x</b> @all [y](javascript:z) | w\nsecond";

    private static readonly DateOnly Today = new(2026, 6, 15);

    private static readonly Catalog Catalog = Sample.Version(
        "1",
        Sample.Control("Rotate keys."),
        Sample.Control("Log access.") with { Owner = "Platform team" },
        Sample.Control("Encrypt data."),
        Sample.Control("Keep backups."),
        Sample.Control("Use MFA.", "access.md"),
        Sample.Control("Review roles.", "access.md"),
        Sample.Control("Data is encrypted.", kind: ControlKind.Assurance)).Catalog;

    private static readonly StandingReport Report = new([Answered("a.json", Answers())], Today);

    [Fact]
    public void Only_what_asks_something_of_the_customer_is_counted() =>
        Assert.Equal((6, 6, 2, 1, 1, 2), (Report.Whole.Sums.All, Report.Whole.Sums.Applicable, Report.Whole.Sums.Done, Report.Whole.Sums.Doubted, Report.Whole.Sums.Overdue, Report.Whole.DueSoon));

    [Fact]
    public void It_adds_up_by_topic_owner_and_due_date()
    {
        Assert.Equal(["data 2/4", "access 0/2"], Rows(ReportGrouping.Topic));
        Assert.Equal(["B 0/1", "Platform team 1/1", "nobody 1/4"], Rows(ReportGrouping.Owner));
        Assert.Equal(["Overdue 1", "Within 30 days 2", "Without a day 1"], Report.By(ReportGrouping.Due).Select(g => $"{g.Name} {g.Sums.ToDo}"));
    }

    [Fact]
    public void Lists_hold_what_wants_eyes_by_day_and_no_more() =>
        Assert.Equal(
            ["overdue: data.keep-backups", "soon: access.use-mfa, access.review-roles", "again: data.encrypt-data", "findings: access.use-mfa", "risks: data.log-access"],
            Report.Lists.Select(l => $"{l.Name}: {string.Join(", ", l.Items.Select(i => i.Control.Id))}"));

    [Fact]
    public void The_thirtieth_day_is_within_thirty_days()
    {
        Assert.Equal("soon", ListOfDue(Today));
        Assert.Equal("soon", ListOfDue(Today.AddDays(30)));
        Assert.Null(ListOfDue(Today.AddDays(31)));
        Assert.Equal("overdue", ListOfDue(Today.AddDays(-1)));
    }

    [Fact]
    public void Several_assessments_are_added_up_and_told_apart()
    {
        var both = new StandingReport([Answered("a.json", Answers()), Answered("b.json", [])], Today);

        Assert.Equal((12, 2), (both.Whole.Sums.All, both.Whole.Sums.Done));
        Assert.Equal("data (Demo <guide>, 1 Jan 2026 (b.json))", ReportWords.Name(both.By(ReportGrouping.Topic)[2]));
        Assert.StartsWith("# 2 assessments: where things stand on 15 Jun 2026\n", Encoding.UTF8.GetString(ReportMarkdown.Write(both, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_concern_a_system_is_in_no_sum_and_each_system_has_its_own()
    {
        var outside = new AnsweredSystem("sandbox", "Sandbox") { OutOfScope = [new OutOfScopeControl(Catalog.Controls[4].Id, "Nothing runs there.")] };
        var (plain, sandbox) = (Answered("a.json", Answers()), Answered("b.json", Answers()));
        var report = new StandingReport([plain, sandbox with { Assessment = sandbox.Assessment with { System = outside } }], Today);

        Assert.Equal(["Sandbox 2/5", "no system 2/6"], report.By(ReportGrouping.System).Select(g => $"{g.Name} {g.Sums.Done}/{g.Sums.Applicable}"));
        Assert.Equal(["Demo <guide>, 1 Jan 2026", "Demo <guide>, 1 Jan 2026, Sandbox"], report.Answered.Select(report.NameOf));
        Assert.Equal("a.json", Assert.Single(report.Lists.Single(l => l.Name == "findings").Items).In.Source);
    }

    [Fact]
    public void In_markdown_nobodys_words_make_markup()
    {
        var text = Encoding.UTF8.GetString(ReportMarkdown.Write(Report, [ReportGrouping.Topic]));

        Assert.Contains("\n| Topic | Done | Of | % | Look again | Overdue | Due in 30 days |\n| --- | ---: |", text, StringComparison.Ordinal);
        Assert.Contains("\n| data | 2 | 4 | 50 | 1 | 1 | 0 |\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Accepted risks (1)\n\n- **Log access** (data.log-access)\n  - status: risk-accepted\n  - owner: Platform team\n", text, StringComparison.Ordinal);
        Assert.Contains("  - note: \\<b\\>x\\</b\\> &#64;all \\[y\\]\\(javascript:z\\) \\| w second\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Owner |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_HTML_nobodys_words_make_elements_and_nothing_is_asked_of_the_outside()
    {
        var page = ReportHtml.Write(Report, [ReportGrouping.Topic, ReportGrouping.Due], TemplateFolder.Read());

        Assert.Empty(page.Diagnostics);
        var html = Encoding.UTF8.GetString(page.Value);
        Assert.Contains("&lt;b&gt;x&lt;/b&gt; @all", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Demo &lt;guide&gt;</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", html);
        Assert.Equal(page.Value, ReportHtml.Write(Report, [ReportGrouping.Topic, ReportGrouping.Due], TemplateFolder.Read()).Value);
    }

    [Fact]
    public void A_template_that_is_missing_is_told() =>
        Assert.Equal("GEN502", Assert.Single(ReportHtml.Write(Report, [], TemplateFolder.Without("assess/report.html")).Diagnostics).Rule.Code);

    [Fact]
    public async Task The_JSON_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/report.schema.json"), TestContext.Current.CancellationToken);
        var json = Encoding.UTF8.GetString(ReportJson.Write(Report));

        var system = Answered("b.json", Answers());
        var ofSystem = new StandingReport([system with { Assessment = system.Assessment with { System = new AnsweredSystem("sandbox", "Sandbox") } }], Today);

        Assert.Empty(schema.Validate(json));
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(ReportJson.Write(ofSystem))));
        Assert.NotEmpty(schema.Validate(json.Replace("\"findings\"", "\"faults\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("risk-accepted", "risky", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Rows(ReportGrouping grouping) => Report.By(grouping).Select(g => $"{g.Name} {g.Sums.Done}/{g.Sums.Applicable}");

    private static string? ListOfDue(DateOnly due) =>
        new StandingReport([Answered("a.json", [Assessment.BlankOf(Catalog.Controls[0]) with { Due = due }])], Today).Lists.SingleOrDefault()?.Name;

    private static AnsweredCatalog Answered(string file, EquatableArray<Answer> answers)
    {
        var version = new VersionInfo("1", new DateOnly(2026, 1, 1), null);
        var guide = new GuideInfo("guide", "Demo <guide>", "Demo", "Example", "A guide.", new Attribution("Written.", null, null), [version], []);
        return new AnsweredCatalog(file, guide, version, Catalog, new Assessment("guide", "1", "", answers, []));
    }

    private static EquatableArray<Answer> Answers() =>
    [
        Blank(0) with { Status = AnswerStatus.Satisfied, Evidence = ["ticket 4711"], By = "R. Singh", At = new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero) },
        Blank(1) with { Status = AnswerStatus.RiskAccepted, Note = Hostile, Review = new DateOnly(2027, 1, 1) },
        Blank(2) with { Status = AnswerStatus.Satisfied, Statement = "0123456789ab" },
        Blank(3) with { Status = AnswerStatus.InProgress, Due = new DateOnly(2026, 6, 1) },
        Blank(4) with { Status = AnswerStatus.NotSatisfied, Due = new DateOnly(2026, 6, 20), Owner = "B" },
        Blank(5) with { Due = new DateOnly(2026, 7, 15) },
    ];

    private static Answer Blank(int control) => Assessment.BlankOf(Catalog.Controls[control]);
}
