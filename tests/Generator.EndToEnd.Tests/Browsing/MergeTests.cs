using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>How two people's answers to one control are put together, as the page's own functions do it.</summary>
public sealed class MergeTests(Browser browser)
{
    private const string Started = "{ 'at': '2026-01-01T08:00:00Z', 'by': 'A', 'field': 'note', 'to': 'old' }";

    // Why, the members of mine, those of theirs, what is decided.
    [Theory]
    [InlineData("equal values", """'note': 'x'""", """'note': 'x'""", "")]
    [InlineData("nothing here", "", """'note': 'x'""", "note:theirs")]
    [InlineData("nothing there", """'note': 'x'""", "", "note:mine")]
    [InlineData("no histories", """'note': 'x'""", """'note': 'y'""", "note:conflict")]
    [InlineData("no histories, a status", """'status': 'satisfied'""", """'status': 'not-satisfied'""", "status:conflict")]
    [InlineData(
        "they went on",
        $$"""'note': 'old', 'history': [{{Started}}]""",
        $$"""'note': 'new', 'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'new' }]""",
        "note:theirs")]
    [InlineData(
        "they removed it",
        $$"""'note': 'old', 'history': [{{Started}}]""",
        $$"""'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old' }]""",
        "note:theirs")]
    [InlineData(
        "an old export comes back",
        $$"""'note': 'new', 'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'new' }]""",
        $$"""'note': 'old', 'history': [{{Started}}]""",
        "note:mine")]
    [InlineData(
        "the same moment, written otherwise",
        $$"""'note': 'old', 'history': [{{Started}}]""",
        """'note': 'new', 'history': [{ 'at': '2026-01-01T09:00:00+01:00', 'by': 'A', 'field': 'note', 'to': 'old' }, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'new' }]""",
        "note:theirs")]
    [InlineData(
        "both went on",
        $$"""'note': 'mine', 'history': [{{Started}}, { 'at': '2026-01-03T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'mine' }]""",
        $$"""'note': 'new', 'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'new' }]""",
        "note:conflict")]
    [InlineData(
        "they went on from something else",
        """'note': 'carried'""",
        $$"""'note': 'new', 'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'field': 'note', 'from': 'old', 'to': 'new' }]""",
        "note:conflict")]
    [InlineData(
        "they confirmed what is doubted here",
        """'status': 'satisfied', 'lookAgain': [{ 'since': '1', 'reasons': ['should -> must'] }]""",
        """'status': 'satisfied', 'history': [{ 'at': '2026-01-02T08:00:00Z', 'field': 'status', 'from': 'satisfied', 'to': 'satisfied' }]""",
        "status:theirs")]
    public async Task A_field_is_decided_by_what_the_histories_tell(string why, string mine, string theirs, string expected)
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var found = await page.EvaluateAsync<string>(
            "([mine, theirs]) => Checklist.merge.differences(JSON.parse(mine), JSON.parse(theirs)).map(({ field, outcome }) => `${field}:${outcome}`).join()",
            new[] { Answer(mine), Answer(theirs) });

        Assert.True(string.Equals(expected, found, StringComparison.Ordinal), $"{why}: expected {expected}, found {found}");
    }

    [Fact]
    public async Task Histories_are_united_and_a_choice_against_the_last_change_is_one_itself()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);
        var mine = Answer($$"""'note': 'mine', 'by': 'A', 'at': '2026-01-02T08:00:00Z', 'history': [{{Started}}, { 'at': '2026-01-02T08:00:00Z', 'by': 'A', 'field': 'note', 'from': 'old', 'to': 'mine' }]""");
        var theirs = Answer($$"""'note': 'theirs', 'owner': 'B', 'by': 'B', 'at': '2026-01-03T08:00:00Z', 'history': [{{Started}}, { 'at': '2026-01-03T08:00:00Z', 'by': 'B', 'field': 'note', 'from': 'old', 'to': 'theirs' }]""");

        var merged = await page.EvaluateAsync<string>(
            """
            ([mine, theirs]) => {
              const { note, owner, by, at, history } = Checklist.merge.mergeAnswers(JSON.parse(mine), JSON.parse(theirs), () => 'mine', { by: 'C', at: '2026-01-04T08:00:00Z' });
              return [note, owner, by, at, ...history.map((change) => `${change.by} ${change.from ?? ''}>${change.to}`)].join('|');
            }
            """,
            new[] { mine, theirs });

        Assert.Equal("mine|B|C|2026-01-04T08:00:00Z|A >old|A old>mine|B old>theirs|C theirs>mine", merged);
    }

    // Of a member that stands twice the last one counts.
    private static string Answer(string members) =>
        $$"""{ "status": "open", "statement": "0123456789ab"{{(members.Length > 0 ? "," : "")}} {{members.Replace('\'', '"')}} }""";

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf("guides/aws-proton/2023-04-18/checklist.html"));
        return page;
    }
}
