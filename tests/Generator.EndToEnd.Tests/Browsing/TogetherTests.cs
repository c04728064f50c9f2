using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Tabs that change one control at the same moment, or after one of them couldn't store: every field is kept.</summary>
public sealed class TogetherTests(Browser browser)
{
    private const int Rounds = 20;

    // Round by round, at the same moment in every tab that runs this: types the words into a field of the round's control.
    private const string Answering = """
        async ([field, words, start, rounds]) => {
          for (let round = 0; round < rounds; round++) {
            const { element } = Checklist.page.answerable[round];
            element.querySelector('[data-edit]').click();
            const input = element.querySelector(`[data-editor] [data-field=${field}]`);
            await new Promise((go) => setTimeout(go, start + 40 * round - 15 - Date.now()));
            while (Date.now() < start + 40 * round);
            for (const letter of words) {
              input.value += letter;
              input.dispatchEvent(new Event('input', { bubbles: true }));
            }
          }
        }
        """;

    private const string AreAllStored = """
        ([fields, words, rounds, prefix]) => Checklist.page.answerable.slice(0, rounds).every(({ id }) => {
          const answer = JSON.parse(localStorage.getItem(prefix + id) ?? '{}');
          return fields.every((field) => String(answer[field] ?? '') === words);
        })
        """;

    [Theory]
    [InlineData("x", new[] { "note", "owner" })]
    [InlineData("typed", new[] { "note", "evidence" })]
    [InlineData("x", new[] { "note", "owner", "evidence" })]
    public async Task What_tabs_write_into_different_fields_at_the_same_moment_is_all_kept(string words, string[] fields)
    {
        await using var context = await browser.OpenAsync();
        var tabs = new List<ChecklistPage>();
        foreach (var _ in fields)
            tabs.Add(await ChecklistPage.OpenAsync(browser, context));
        var start = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 200;

        await Task.WhenAll(tabs.Select((tab, i) => tab.Page.EvaluateAsync(Answering, new object[] { fields[i], words, start, Rounds })));

        foreach (var tab in tabs)
            await tab.Page.WaitForFunctionAsync(AreAllStored, new object[] { fields, words, Rounds, $"{ChecklistPage.Prefix}2025-10-07:" });
        await Expect(tabs[0].Yours.First.Locator("[data-summary]")).ToContainTextAsync(words);
        Assert.All(tabs, t => Assert.Empty(t.Watch.Faults));
    }

    [Fact]
    public async Task What_another_tab_stored_while_the_storage_was_full_is_kept_when_there_is_room_again()
    {
        await using var context = await browser.OpenAsync();
        var full = await ChecklistPage.OpenAsync(browser, context);
        await full.Page.EvaluateAsync("() => { const set = Storage.prototype.setItem; window.isFull = true; Storage.prototype.setItem = function (...given) { if (window.isFull) throw new DOMException('full', 'QuotaExceededError'); set.apply(this, given); }; }");
        var other = await ChecklistPage.OpenAsync(browser, context);

        await full.Yours.First.Locator("[data-edit]").ClickSteadyAsync();
        await full.Field("note").FillAsync("from the full one");
        await other.Yours.First.Locator("[data-edit]").ClickSteadyAsync();
        await other.Field("owner").FillAsync("from the other");
        await full.Page.EvaluateAsync("window.isFull = false");
        await full.Page.Locator("[data-storage-retry]").ClickAsync();

        var stored = Assert.Single(await full.StoredAsync("2025-10-07")).Value;
        Assert.Contains("from the full one", stored, StringComparison.Ordinal);
        Assert.Contains("from the other", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_last_is_stored_though_the_page_closes_at_once()
    {
        await using var context = await browser.OpenAsync();
        var stays = await ChecklistPage.OpenAsync(browser, context);
        var closes = await ChecklistPage.OpenAsync(browser, context);

        await closes.Yours.First.Locator("[data-edit]").ClickSteadyAsync();
        await closes.Field("note").PressSequentiallyAsync("last");
        await closes.Page.CloseAsync();

        await Expect(stays.Yours.First.Locator("[data-summary]")).ToContainTextAsync("last");
    }
}
