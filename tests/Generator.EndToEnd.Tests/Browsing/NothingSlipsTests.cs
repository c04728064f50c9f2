using Microsoft.Playwright;
using static Generator.EndToEnd.Tests.Browsing.AnswerText;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>What replaces or removes answers asks first, or can be taken back when the browser was closed.</summary>
public sealed class NothingSlipsTests(Browser browser)
{
    [Fact]
    public async Task Clearing_asks_with_the_number_and_comes_back_in_another_session()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Risk accepted");
        var before = await list.StoredAsync("2025-10-07");

        await list.Page.Locator("[data-clear]").DispatchEventAsync("click");
        await Expect(list.Page.Locator("[data-clear-title]")).ToHaveTextAsync("Clear 2 answers?");
        await list.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(before, await list.StoredAsync("2025-10-07"));
        await list.Page.Locator("[data-clear]").DispatchEventAsync("click");
        await list.Page.Locator("[data-clear-apply]").ClickAsync();
        Assert.Empty(await list.StoredAsync("2025-10-07"));
        await list.Page.CloseAsync();

        // A new tab has nothing of the old one's session.
        var later = await ChecklistPage.OpenAsync(browser, context);
        await later.AnswerAsync(2, "In progress");
        await later.Page.Locator("[data-undo]").ClickAsync();
        await later.Page.Locator("[data-undo]").ClickAsync();
        await Expect(later.Page.Locator("[data-earlier-words]")).ToContainTextAsync("all answers cleared (2 answers)");
        Assert.Empty(await later.StoredAsync("2025-10-07"));
        await later.Page.Locator("[data-earlier-apply]").ClickAsync();

        Assert.Equal(before, await later.StoredAsync("2025-10-07"));
        await Expect(later.Page.Locator("[data-undo]")).ToBeDisabledAsync();
        Assert.Empty(later.Watch.Faults);
    }

    [Fact]
    public async Task What_was_answered_anew_since_stays_where_an_earlier_change_is_taken_back()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Locator("[data-bulk]").ClickAsync();
        await list.Page.Locator("[data-bulk-field=owner]").FillAsync("Everybody");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();
        await list.Page.CloseAsync();

        var later = await ChecklistPage.OpenAsync(browser, context);
        await later.AnswerAsync(0, "Not satisfied");
        await later.Page.ReloadAsync();
        await later.Page.Locator("[data-undo]").ClickAsync();
        await later.AnswerAsync(0, "Risk accepted");
        await later.Page.CloseAsync();
        var last = await ChecklistPage.OpenAsync(browser, context);
        await last.Page.Locator("[data-undo]").ClickAsync();
        await last.Page.Locator("[data-earlier-apply]").ClickAsync();

        var stored = Assert.Single(await last.StoredAsync("2025-10-07")).Value;
        Assert.Contains("\"status\":\"risk-accepted\"", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("\"owner\":\"Everybody\"", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_gives_its_room_to_an_answer()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Locator("[data-bulk]").ClickAsync();
        await list.Page.Locator("[data-bulk-field=owner]").FillAsync("Everybody");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();
        await list.Page.EvaluateAsync("() => { for (let size = 1 << 22; size > 0;) { try { localStorage.setItem(`fill:${size}:${localStorage.length}`, 'x'.repeat(size)); } catch { size >>= 1; } } }");

        await list.AnswerAsync(0, "Satisfied");

        await Expect(list.Page.Locator("[data-storage-banner]")).ToBeHiddenAsync();
        Assert.Single((await list.StoredAsync("2025-10-07")).Values, v => v.Contains("\"satisfied\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Not satisfied", "not-satisfied")]
    [InlineData("Not applicable", "not-applicable")]
    [InlineData("Risk accepted", "risk-accepted")]
    public async Task A_tick_never_takes_the_place_of_a_finding(string name, string status)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, name);

        await list.Yours.First.Locator("[data-tick]").DispatchEventAsync("click");

        await Expect(list.Yours.First).ToHaveAttributeAsync("data-status", status);
        await Expect(list.Page.Locator("[data-status-menu]")).ToBeVisibleAsync();
        await list.Page.GetByRole(AriaRole.Menuitemradio, new PageGetByRoleOptions { Name = "Satisfied", Exact = true }).ClickAsync();
        await Expect(list.Yours.First).ToHaveAttributeAsync("data-status", "satisfied");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Addresses_are_links_of_schemes_that_only_lead_somewhere()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.First.Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("note").FillAsync("See https://wiki.example/a?b=1, then javascript:alert(1) and file:///etc.");
        await list.Field("evidence").FillAsync("https://intranet.example/report.pdf");
        await list.Page.Locator("[data-editor-close]").ClickAsync();

        var links = list.Yours.First.Locator("[data-summary] a");
        Assert.Equal(["https://intranet.example/report.pdf", "https://wiki.example/a?b=1"], await links.EvaluateAllAsync<string[]>("found => found.map(a => a.getAttribute('href'))"));
        Assert.All(await links.EvaluateAllAsync<string[]>("found => found.map(a => a.rel)"), rel => Assert.Equal("noopener noreferrer", rel));
    }

    [Theory]
    [InlineData("guides/aws-proton/2025-10-07/checklist.html", "site-topics")]
    [InlineData("guides/aws-proton/2025-10-07/pages/data-protection.html", "site-topics")]
    [InlineData("guides/aws-proton/2025-10-07/pages/data-protection.html", "site-contents")]
    public async Task A_drawer_closes_by_escape_and_by_a_button(string path, string drawer)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 380, Height = 800 } });
        var list = await ChecklistPage.OpenAsync(browser, context, path);
        var open = list.Page.Locator($"button[popovertarget={drawer}]:not(.rail-close)");

        await open.ClickAsync();
        await list.Page.Keyboard.PressAsync("Escape");
        await Expect(list.Page.Locator($"#{drawer}")).ToBeHiddenAsync();
        await open.ClickAsync();
        await list.Page.Locator($"#{drawer} .rail-close").ClickAsync();
        await Expect(list.Page.Locator($"#{drawer}")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Each_status_has_a_sign_of_its_own()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        string[] statuses = ["Satisfied", "In progress", "Not satisfied", "Not applicable", "Risk accepted"];
        for (var i = 0; i < statuses.Length; i++)
            await list.AnswerAsync(i, statuses[i]);

        var signs = await list.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-tick]')].slice(0, 6).map(t => { const s = getComputedStyle(t, '::before'); return `${s.content} ${s.clipPath}`; })");
        var colors = await list.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-tick]')].slice(0, 6).map(t => getComputedStyle(t).borderTopColor)");

        Assert.Equal(6, signs.Distinct().Count());
        Assert.Equal(6, colors.Distinct().Count());
    }

    // A backup whose answers were changed afterwards: both are seen, and the file can win.
    [Theory]
    [InlineData(null, "Afterwards", "not-satisfied")]
    [InlineData("Take all mine", "Afterwards", "not-satisfied")]
    [InlineData("Take all theirs", "Before", "satisfied")]
    public async Task A_backup_shows_what_differs_and_can_be_taken(string? button, string note, string status)
    {
        await using var page = await SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist));
        await page.AnswerAsync(0, "status=satisfied", "note=Before");
        var backup = await page.ExportAsync();
        await page.AnswerAsync(0, "status=not-satisfied", "note=Afterwards", "owner=Ada");

        await page.ChooseAsync(backup);
        await Expect(page.Import.Locator("h3")).ToHaveTextAsync("Newer here (3)");
        await Expect(page.Import.Locator(".merge-field").Nth(1)).ToContainTextAsync("Afterwards");
        await Expect(page.Import.Locator(".merge-field").Nth(1)).ToContainTextAsync("Before");
        if (button is not null)
            await page.Import.GetByText(button).ClickAsync();
        await page.ApplyAsync();

        await Expect(page.Entries.First.Locator(".summary-note")).ToHaveTextAsync(note);
        await Expect(page.Entries.First).ToHaveAttributeAsync("data-status", status);
        await page.ChooseAsync(await page.ExportAsync());
        await Expect(page.Import).ToContainTextAsync("There is nothing to import: all that the file says is here already.");
        Assert.Empty(page.Watch.Faults);
    }
}
