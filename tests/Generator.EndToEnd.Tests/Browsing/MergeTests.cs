using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>How two people's answers to one control are put together, and where an answer counts, as the page's own functions do it.</summary>
public sealed class MergeTests(Browser browser)
{
    private const string Started = "{ 'at': '2026-01-01T08:00:00Z', 'by': 'A', 'field': 'note', 'to': 'old' }";

    // tests/Cases/merges.json and standings.json: the program is held against the same cases.
    [Fact]
    public async Task Every_field_is_decided_as_by_the_program()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            (cases) => JSON.parse(cases).filter(({ mine, theirs, decided }) => {
              const found = Checklist.merge.differences(mine, theirs).map(({ field, outcome }) => [field, outcome]);
              return JSON.stringify(found) !== JSON.stringify(Object.entries(decided));
            }).map(({ why }) => why)
            """,
            Cases("merges.json"));

        Assert.Empty(wrong);
    }

    // tests/Cases/limits.json and histories.json.
    [Fact]
    public async Task An_answer_holds_what_it_may_for_the_program_and_a_long_history_is_folded_alike()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            ([limits, cases]) => {
              const { fold, same } = Checklist.answers;
              const wrong = JSON.parse(cases).filter(({ history, most, folded }) => !same(fold(history, most), folded)).map(({ why }) => why);
              return same(Checklist.answers.limits, JSON.parse(limits)) ? wrong : ['limits', ...wrong];
            }
            """,
            new[] { Cases("limits.json"), Cases("histories.json") });

        Assert.Empty(wrong);
    }

    // tests/Cases/carries.json. What an answer doesn't have the program writes as an empty list.
    [Fact]
    public async Task Answers_are_carried_as_by_the_program()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            (cases) => {
              const { openStep, carry } = Checklist.carry;
              const ordered = (value) => Array.isArray(value) ? value.map(ordered)
                : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).filter(([key, found]) => key !== 'evidence' || found.length > 0).sort().map(([key, found]) => [key, ordered(found)]))
                : value;
              return JSON.parse(cases).map((one) => {
                const here = new Map(Object.entries(one.here).map(([id, digest]) => [id, { digest, statement: one.new[id] }]));
                const { placed, apart } = carry(openStep(one.data, one.to, here), new Map(Object.entries(one.answers)), one.orphans);
                const [found, expected] = [{ answers: Object.fromEntries(placed), orphans: apart }, one.expected].map((value) => JSON.stringify(ordered(value)));
                return found === expected ? null : `${one.why}: ${found}`;
              }).filter(Boolean);
            }
            """,
            Cases("carries.json"));

        Assert.Empty(wrong);
    }

    // What one side has folded away isn't what the other has done since.
    [Fact]
    public async Task A_full_history_is_merged_with_a_longer_one_without_a_conflict()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var merged = await page.EvaluateAsync<string>(
            """
            () => {
              const notes = (from, to) => Array.from({ length: to - from }, (_, i) => ({ at: new Date(Date.UTC(2000, 0, from + i + 1)).toISOString(), field: 'note', from: `${from + i}`, to: `${from + i + 1}` }));
              const answer = (from, to) => ({ status: 'open', statement: '0123456789ab', note: `${to}`, history: notes(from, to) });
              const { note, history } = Checklist.merge.mergeAnswers(answer(1, 5001), answer(0, 5000), () => { throw new Error('asked'); }, { at: '2026-01-01T08:00:00Z' });
              return [note, history.length].join('|');
            }
            """);

        Assert.Equal("5001|5000", merged);
    }

    [Fact]
    public async Task Every_answer_counts_where_it_counts_for_the_program()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            (file) => {
              const { doubts, standing, sum } = Checklist.answers;
              const { cases, digest, day, sum: expected } = JSON.parse(file);
              const stands = cases.map(({ answer }) => standing(answer, digest, day));
              const wrong = cases.filter((one, i) => {
                const { isApplicable, isDone, isOverdue } = stands[i];
                const kinds = doubts(one.answer, digest, day).map(({ kind }) => kind);
                return JSON.stringify([kinds, isApplicable, isDone, isOverdue]) !== JSON.stringify([one.doubts, one.isApplicable, one.isDone, one.isOverdue]);
              }).map(({ why }) => why);
              return Checklist.answers.same(sum(stands), expected) ? wrong : [...wrong, JSON.stringify(sum(stands))];
            }
            """,
            Cases("standings.json"));

        Assert.Empty(wrong);
    }

    // tests/Cases/approvals.json: the program is held against the same cases.
    [Fact]
    public async Task What_an_approval_is_worth_is_what_it_is_for_the_program()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            (file) => {
              const { refusal, stateOf } = Checklist.approvals;
              const { cases, by } = JSON.parse(file);
              return cases.filter((one) => stateOf(one.answer, Boolean(one.isDoubted)) !== one.state || ('refusal' in one && refusal(one.answer, by) !== one.refusal)).map(({ why }) => why);
            }
            """,
            Cases("approvals.json"));

        Assert.Empty(wrong);
    }

    // tests/Cases/scopes.json: the program is held against the same cases.
    [Fact]
    public async Task What_does_not_concern_a_system_counts_as_the_program_counts_it()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var wrong = await page.EvaluateAsync<string[]>(
            """
            (file) => {
              const { cases, digest, system, reason } = JSON.parse(file);
              const { outOfScope, same } = Checklist.answers;
              return cases.filter(({ answer, counts }) => !same(outOfScope(answer, digest, system, reason), { ...counts, isOutOfScope: true })).map(({ why }) => why);
            }
            """,
            Cases("scopes.json"));

        Assert.Empty(wrong);
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

    // A, who is a clock's minute behind, chooses against what B wrote; B takes A's answer, and both have the same one.
    [Theory]
    [InlineData("2026-01-03T08:00:00Z")]
    [InlineData("2026-01-03T07:59:00Z")]
    public async Task Whoever_chooses_has_the_last_word_in_the_same_second_and_with_a_late_clock_too(string chosen)
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context);

        var both = await page.EvaluateAsync<string[]>(
            """
            ([blank, at]) => {
              const { change, same } = Checklist.answers;
              const { mergeAnswers, differences } = Checklist.merge;
              const mine = change(JSON.parse(blank), 'note', 'mine', { by: 'A', at });
              const theirs = change(JSON.parse(blank), 'note', 'theirs', { by: 'B', at: '2026-01-03T08:00:00Z' });
              const merged = mergeAnswers(mine, theirs, () => 'mine', { by: 'A', at });
              const back = mergeAnswers(theirs, merged, () => 'asked', { by: 'B', at });
              return [String(same(merged, back)), String(differences(back, merged).length), [back.note, back.by, back.at].join('|')];
            }
            """,
            new[] { Answer(""), chosen });

        Assert.Equal(["true", "0", "mine|A|2026-01-03T08:00:01Z"], both);
    }

    private static string Cases(string name) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "Cases", name));

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
