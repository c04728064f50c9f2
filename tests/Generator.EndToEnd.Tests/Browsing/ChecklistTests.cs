using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Answers in the checklist, as a person gives them, opened from disk.</summary>
public sealed class ChecklistTests(Browser browser)
{
    [Theory]
    [InlineData("2022-01-05", "5 Jan 2022", "5 Jan 2022")]
    [InlineData("2024-02-29", "29 Feb 2024", "29 Feb 2024")]
    [InlineData("2026-01-01T00:30:00+02:00", "31 Dec 2025", "31 Dec 2025, 22:30 UTC")]
    [InlineData("2026-09-30T09:05:59Z", "30 Sep 2026", "30 Sep 2026, 09:05 UTC")]
    [InlineData("undated", "undated", "undated")]
    [InlineData("", "", "")]
    public async Task Dates_are_written_as_the_program_writes_them(string text, string day, string moment)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        Assert.Equal([day, moment], await list.Page.EvaluateAsync<string[]>("text => [Checklist.elements.dayWords(text), Checklist.elements.momentWords(text)]", text));
    }

    [Fact]
    public async Task A_tick_survives_a_reload_and_moves_the_progress()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.Yours.First.Locator("[data-tick]").CheckAsync();
        await list.Page.ReloadAsync();

        await Expect(list.Yours.First.Locator("[data-tick]")).ToBeCheckedAsync();
        await Expect(list.Yours.First.Locator("[data-status-button]")).ToHaveTextAsync("Satisfied");
        await Expect(list.Done).ToHaveTextAsync("1");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Each_status_counts_as_it_should()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var all = await list.Yours.CountAsync();
        string[] statuses = ["In progress", "Satisfied", "Not satisfied", "Not applicable", "Risk accepted"];

        for (var i = 0; i < statuses.Length; i++)
            await list.AnswerAsync(i, statuses[i]);

        await Expect(list.Done).ToHaveTextAsync("2");
        await Expect(list.Applicable).ToHaveTextAsync(Text(all - 1));
        await Expect(list.Page.Locator("[data-meter]")).ToHaveAttributeAsync("aria-label", $"1 satisfied, 1 risk accepted, 1 not satisfied, 1 in progress, {all - 5} open, 1 not applicable");
        await Expect(list.Page.Locator("[data-show-count=todo]")).ToHaveTextAsync(Text(all - 3));
    }

    [Fact]
    public async Task The_line_over_time_begins_with_the_first_answer_and_follows_the_next()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var all = await list.Yours.CountAsync();
        await list.Page.Locator("[data-charts-toggle]").ClickAsync();
        var line = list.Page.Locator("[data-burn-chart] svg");
        await Expect(list.Page.Locator("[data-burn-chart]")).ToHaveTextAsync("The line begins with your first answer.");

        await list.AnswerAsync(0, "Satisfied");
        await Expect(line).ToHaveAttributeAsync("aria-label", OfAll(1, all));
        await list.AnswerAsync(1, "Not applicable");
        await Expect(line).ToHaveAttributeAsync("aria-label", OfAll(1, all - 1));
    }

    [Fact]
    public async Task A_topic_of_which_nothing_applies_divides_by_nothing()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.ChooseAsync("topic", "Using roles for AWS Proton sync");
        await list.Page.Locator("[data-bulk]").ClickAsync();
        await list.Page.Locator("[data-bulk-field=status]").SelectOptionAsync("not-applicable");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();

        var topic = list.Page.Locator("[data-topic]:visible");
        await Expect(topic.Locator("[data-topic-words]")).ToHaveTextAsync("Nothing applies");
        Assert.DoesNotContain("NaN", await list.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_field_is_kept_as_it_is_typed_with_who_and_when_and_a_history()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Locator(".menu > summary").ClickAsync();
        await list.Page.Locator("[data-name]").ClickAsync();
        await list.Page.Locator("[data-name-input]").FillAsync("Dana Fischer");
        await list.Page.Keyboard.PressAsync("Enter");
        var entry = list.Yours.First;

        await entry.Locator("[data-edit]").ClickSteadyAsync();
        await list.Page.Locator("[data-editor] .status-choice").Filter(new LocatorFilterOptions { HasText = "Not satisfied" }).ClickAsync();
        await list.Field("note").PressSequentiallyAsync("Still a shared role.");
        await list.Field("owner").FillAsync("Platform team");
        await list.Field("due").FillAsync("2020-02-29");
        await list.Field("due").EvaluateAsync("field => { field.value = '20260-01-01'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
        await list.Field("review").FillAsync("2099-12-31");
        await list.Field("evidence").FillAsync("https://tickets.example.com/4711\njavascript:alert(1)");
        await list.Page.ReloadAsync();

        await Expect(entry.Locator("[data-summary]")).ToContainTextAsync("Platform team");
        await Expect(entry.Locator("[data-summary]")).ToContainTextAsync("Overdue since 29 Feb 2020");
        await Expect(entry.Locator("[data-summary]")).ToContainTextAsync("Dana Fischer");
        await Expect(list.Page.Locator("[data-overdue-count]")).ToHaveTextAsync("1 overdue");
        await entry.Locator("[data-edit]").ClickSteadyAsync();
        await Expect(list.Field("note")).ToHaveValueAsync("Still a shared role.");
        await Expect(list.Field("evidence")).ToHaveValueAsync("https://tickets.example.com/4711\njavascript:alert(1)");
        await Expect(list.Page.Locator("[data-editor-links] a")).ToHaveCountAsync(1);
        var history = list.Page.Locator("[data-editor-history] li");
        await Expect(history).ToHaveCountAsync(6);
        await Expect(history.Last).ToContainTextAsync("Dana Fischer: Status: Open → Not satisfied");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Undo_and_redo_reach_back_over_a_reload()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.Yours.First.Locator("[data-edit]").ClickAsync();
        await list.Field("note").PressSequentiallyAsync("seen");
        await list.Page.ReloadAsync();

        await list.Page.Locator("[data-undo]").ClickAsync();
        await Expect(list.Yours.First.Locator("[data-summary]")).Not.ToContainTextAsync("seen");
        await Expect(list.Done).ToHaveTextAsync("1");
        await list.Page.Locator("[data-undo]").ClickAsync();

        await Expect(list.Done).ToHaveTextAsync("0");
        await Expect(list.Page.Locator("[data-undo]")).ToBeDisabledAsync();
        Assert.Empty(await list.StoredAsync("2025-10-07"));
        await list.Page.Locator("[data-redo]").ClickAsync();
        await list.Page.Locator("[data-redo]").ClickAsync();
        await Expect(list.Yours.First.Locator("[data-summary]")).ToContainTextAsync("seen");
    }

    [Fact]
    public async Task What_is_shown_is_changed_at_once_and_undone_at_once()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.ChooseAsync("tag", "Logging");
        var count = await list.Page.Locator("[data-party=customer]:not([hidden])").CountAsync();

        await list.Page.Locator("[data-bulk]").ClickAsync();
        await Expect(list.Page.Locator("[data-bulk-title]")).ToHaveTextAsync($"Change {count} controls");
        await list.Page.Locator("[data-bulk-field=status]").SelectOptionAsync("in-progress");
        await list.Page.Locator("[data-bulk-field=owner]").FillAsync("Observability");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();

        var stored = await list.StoredAsync("2025-10-07");
        Assert.Equal(count, stored.Count);
        Assert.All(stored.Values, v => Assert.Contains("Observability", v, StringComparison.Ordinal));
        await list.Page.Locator("[data-toast-undo]").ClickAsync();
        await Expect(list.Toast).ToContainTextAsync("Undone");
        Assert.Empty(await list.StoredAsync("2025-10-07"));
    }

    [Fact]
    public async Task The_same_control_of_another_version_is_not_answered_with_it()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, ChecklistPage.Older);
        await list.AnswerAsync(0, "Satisfied");

        await list.Page.GotoAsync(browser.AddressOf("guides/aws-proton/2022-03-25/checklist.html"));

        await Expect(list.Done).ToHaveTextAsync("0");
    }

    [Fact]
    public async Task Two_tabs_keep_in_step_and_neither_loses_what_the_other_wrote()
    {
        await using var context = await browser.OpenAsync();
        var first = await ChecklistPage.OpenAsync(browser, context);
        var second = await ChecklistPage.OpenAsync(browser, context);

        await first.AnswerAsync(3, "Satisfied");
        await Expect(second.Yours.Nth(3).Locator("[data-status-button]")).ToHaveTextAsync("Satisfied");
        await second.Yours.Nth(3).Locator("[data-edit]").ClickSteadyAsync();
        await second.Field("note").FillAsync("from the second tab");
        await Expect(first.Yours.Nth(3).Locator("[data-summary]")).ToContainTextAsync("from the second tab");

        await first.Page.Locator("[data-undo]").ClickAsync();
        await Expect(second.Done).ToHaveTextAsync("0");
        await Expect(second.Field("note")).ToHaveValueAsync("from the second tab");
    }

    [Fact]
    public async Task A_confirmation_that_is_undone_is_none_though_another_tab_wrote_meanwhile()
    {
        await using var context = await browser.OpenAsync();
        var first = await ChecklistPage.OpenAsync(browser, context);
        await first.AnswerAsync(0, "Satisfied");
        await first.Page.EvaluateAsync("key => localStorage.setItem(key, localStorage.getItem(key).replace(/\"statement\":\"[0-9a-f]{12}\"/, '\"statement\":\"000000000000\"'))", $"{ChecklistPage.Prefix}2025-10-07:{await first.Yours.First.GetAttributeAsync("data-control")}");
        await first.Page.ReloadAsync();
        await Expect(first.Done).ToHaveTextAsync("0");
        var second = await ChecklistPage.OpenAsync(browser, context);

        // The same status once more says that somebody has looked again.
        await first.AnswerAsync(0, "Satisfied");
        await Expect(first.Done).ToHaveTextAsync("1");
        await second.Yours.First.Locator("[data-edit]").ClickAsync();
        await second.Field("note").FillAsync("from the second tab");
        await Expect(first.Yours.First.Locator("[data-summary]")).ToContainTextAsync("from the second tab");
        await first.Page.Locator("[data-undo]").ClickAsync();

        await Expect(first.Done).ToHaveTextAsync("0");
        await Expect(first.Page.Locator("[data-again-count]")).ToHaveTextAsync("1 to look at again");
        await Expect(first.Yours.First.Locator("[data-summary]")).ToContainTextAsync("from the second tab");
    }

    [Fact]
    public async Task Where_storage_is_forbidden_a_banner_says_so_and_the_page_goes_on()
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });");
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.AnswerAsync(0, "Satisfied");

        await Expect(list.Page.Locator("[data-storage-banner]")).ToContainTextAsync("forbids");
        await Expect(list.Done).ToHaveTextAsync("1");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task A_full_storage_is_told_and_what_it_would_not_take_is_stored_once_there_is_room()
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync("const set = Storage.prototype.setItem; window.isFull = true; Storage.prototype.setItem = function (...given) { if (window.isFull) throw new DOMException('full', 'QuotaExceededError'); set.apply(this, given); };");
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.AnswerAsync(0, "Satisfied");
        await Expect(list.Page.Locator("[data-storage-banner]")).ToContainTextAsync("full");
        await Expect(list.Done).ToHaveTextAsync("1");
        await list.Page.EvaluateAsync("window.isFull = false");
        await list.Page.Locator("[data-storage-retry]").ClickAsync();

        await Expect(list.Page.Locator("[data-storage-banner]")).ToBeHiddenAsync();
        Assert.Single(await list.StoredAsync("2025-10-07"));
    }

    [Fact]
    public async Task An_answer_to_another_sentence_and_one_past_its_review_never_count_as_done()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Satisfied");
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("review").FillAsync("2020-01-01");
        // As if the page had been built anew with another sentence under the same id.
        await list.Page.EvaluateAsync("key => localStorage.setItem(key, localStorage.getItem(key).replace(/\"statement\":\"[0-9a-f]{12}\"/, '\"statement\":\"000000000000\"'))", $"{ChecklistPage.Prefix}2025-10-07:{await list.Yours.First.GetAttributeAsync("data-control")}");
        await list.Page.ReloadAsync();

        await Expect(list.Done).ToHaveTextAsync("0");
        await Expect(list.Page.Locator("[data-again-count]")).ToHaveTextAsync("2 to look at again");
        await list.Page.Locator("[data-again-count]").ClickAsync();
        await Expect(list.Shown).ToHaveCountAsync(2);
        await list.Yours.First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Still true" }).ClickAsync();
        await list.Yours.Nth(1).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Still true" }).ClickSteadyAsync();

        await Expect(list.Done).ToHaveTextAsync("2");
        await Expect(list.Yours.Nth(1).Locator("[data-summary]")).ToContainTextAsync("Review on");
    }

    [Fact]
    public async Task Without_scripts_it_is_the_complete_list()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var list = await ChecklistPage.OpenAsync(browser, context, ChecklistPage.Older);

        var entries = await list.Entries.CountAsync();

        Assert.True(entries > 40, string.Create(CultureInfo.InvariantCulture, $"only {entries} entries"));
        Assert.Equal(await list.Yours.CountAsync(), await list.Page.Locator("[data-party=customer]:visible").CountAsync());
        Assert.Equal(0, await list.Page.Locator(".needs-script:visible").CountAsync());
    }

    [Fact]
    public async Task A_citation_leads_to_the_marked_sentence()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var statement = await list.Yours.First.Locator(".entry-words").TextContentAsync() ?? "";

        await list.Yours.First.Locator(".entry-foot a").First.ClickAsync();

        var target = list.Page.Locator("mark:target");
        await Expect(target).ToBeInViewportAsync();
        var words = (await target.InnerTextAsync()).Trim();
        Assert.Contains(words[..Math.Min(20, words.Length)], statement, StringComparison.Ordinal);
        Assert.Empty(list.Watch.Faults);
    }

    private static Regex OfAll(int done, int all) => new($"^{done} of {all} done ", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
