using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist of which the browser has elements only near the view: nothing of it can be told from one that has them all.</summary>
public sealed class LongChecklistTests(Browser browser, LongChecklist site) : IClassFixture<LongChecklist>
{
    private const string IsLight = "() => document.querySelectorAll('*').length <= 5000";

    // Runs that came near are laid out in the frames after, and given back once the hand rests.
    private const string IsAtRest = "count => document.querySelectorAll('[data-control]').length < count && ![...document.querySelectorAll('.gap:not([hidden])')].some(gap => gap.checkVisibility() && gap.getBoundingClientRect().top < innerHeight && gap.getBoundingClientRect().bottom > 0)";

    [Fact]
    public async Task Five_thousand_controls_have_at_most_five_thousand_elements_at_rest()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.LongestPath);
        Assert.Equal(LongChecklist.MostControls, await list.Page.EvaluateAsync<int>("new Set(Checklist.page.entries.map(({ id }) => id)).size"));
        await list.Page.WaitForFunctionAsync(IsLight);

        for (var i = 1; i <= 4; i++)
        {
            await list.Page.EvaluateAsync("part => scrollTo(0, part * document.documentElement.scrollHeight)", i / 4.0);
            await list.Page.WaitForFunctionAsync(IsAtRest, 60);
        }
        await list.Page.WaitForFunctionAsync(IsLight);
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Axe_finds_nothing_and_folded_topics_leave_no_room()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        Assert.Empty(await Axe.FindAsync(list.Page));

        await list.Page.EvaluateAsync("document.querySelector('[data-collapse]').click()");
        await list.Page.WaitForFunctionAsync("() => document.documentElement.scrollHeight < 1500");
        await list.Page.EvaluateAsync("document.querySelector('[data-expand]').click()");
        await list.Page.WaitForFunctionAsync("() => document.documentElement.scrollHeight > 10000");
    }

    [Fact]
    public async Task Search_finds_and_marks_what_had_no_element_yet()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        await Expect(list.Page.GetByText("account 187", new PageGetByTextOptions { Exact = false })).ToHaveCountAsync(0);

        await list.Page.Locator("[data-search]").FillAsync("account 187.");

        await Expect(list.Shown).ToHaveCountAsync(1);
        await Expect(list.Shown).ToContainTextAsync("account 187.");
        await Expect(list.Shown).ToHaveAttributeAsync("aria-setsize", "1");
        await list.Page.WaitForFunctionAsync("() => CSS.highlights.get('search')?.size >= 2");
        await list.Page.Locator("[data-search]").FillAsync("");
        await Expect(list.Page.Locator("[data-status]")).ToHaveTextAsync($"{LongChecklist.Controls} statements");
        Assert.Empty(list.Watch.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?group=tag&sort=title")]
    [InlineData("?q=account+3")]
    public async Task A_link_leads_to_the_last_control_whatever_is_shown(string view)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        var id = await list.Page.EvaluateAsync<string>("Checklist.page.entries.at(-1).elementId");

        await list.Page.GotoAsync($"{new Uri(site.Path).AbsoluteUri}{view}#{Uri.EscapeDataString(id)}");

        var last = list.Page.Locator($"[id='{id}']");
        await Expect(last).ToBeInViewportAsync();
        Assert.True(await last.EvaluateAsync<bool>("entry => entry.matches(':target')"));
        // A link within the page, to what is far away again.
        var first = await list.Page.EvaluateAsync<string>("Checklist.page.entries[30].elementId");
        await list.Page.EvaluateAsync("id => { location.hash = id; }", first);
        await Expect(list.Page.Locator($"[id='{first}']")).ToBeInViewportAsync();
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Paper_has_all_and_the_screen_gives_them_back()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);

        await list.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(list.Entries).ToHaveCountAsync(LongChecklist.Controls);
        await Expect(list.Page.Locator(".gap:not([hidden])")).ToHaveCountAsync(0);
        // The hand rests while the printer is chosen.
        await list.Page.EvaluateAsync("new Promise(tell => setTimeout(tell, 600))");
        await Expect(list.Entries).ToHaveCountAsync(LongChecklist.Controls);

        await list.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await list.Page.WaitForFunctionAsync(IsAtRest, 60);
    }

    [Fact]
    public async Task A_saved_copy_has_all_and_saves_them_again()
    {
        await using var page = await SharedChecklist.OpenAsync(browser, new Uri(site.Path).AbsoluteUri);
        var first = await page.SaveAsync();
        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(first).AbsoluteUri);
        var second = await copy.SaveAsync();

        await using var last = await SharedChecklist.OpenAsync(browser, new Uri(second).AbsoluteUri);
        await last.Page.Locator("[data-search]").FillAsync("account 199.");
        await Expect(last.Page.Locator("[data-status]")).ToContainTextAsync("1 of ");
        await last.Page.Locator("[data-control]:visible [data-tick]").CheckAsync();

        await Expect(last.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        Assert.Equal(LongChecklist.Controls, await last.Page.EvaluateAsync<int>("new Set(Checklist.page.entries.map(({ id }) => id)).size"));
        Assert.Equal(LongChecklist.SentenceOf(LongChecklist.Controls - 1), await last.Page.EvaluateAsync<string>("Checklist.page.statementOf(Checklist.page.entries.at(-1))"));
        Assert.Empty(last.Watch.Faults);
    }

    [Fact]
    public async Task Keys_go_past_what_had_no_element_and_what_is_answered_shows_it_when_it_is_made_again()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);

        for (var i = 0; i < 60; i++)
            await list.Page.Keyboard.PressAsync("j");
        await list.Page.Keyboard.PressAsync("4");
        var at = await list.Page.EvaluateAsync<string>("document.activeElement.closest('[data-control]').dataset.control");
        Assert.Equal(at, await list.Page.EvaluateAsync<string>("Checklist.page.entries[59].id"));

        // Opened anew, it begins at its top.
        await list.Page.GotoAsync(new Uri(site.Path).AbsoluteUri);
        Assert.Equal(0, await list.Entry(at).CountAsync());
        await list.Page.Locator("[data-search]").FillAsync("account 59.");
        await Expect(list.Entry(at).Locator("[data-status-button]")).ToHaveTextAsync("Not satisfied");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task What_somebody_types_stays_however_far_they_go()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        var entry = list.Yours.Nth(3);
        await entry.Locator("[data-edit]").ClickAsync();
        await list.Field("note").FillAsync("half a sentence");
        await list.Page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, document.documentElement.scrollHeight)");
        await list.Page.WaitForFunctionAsync("() => Checklist.page.entries.at(-1).isMade && Checklist.page.entries.filter(({ isMade }) => isMade).length < 60");

        await Expect(list.Field("note")).ToHaveValueAsync("half a sentence");
    }

    // An owner, say, may be written with any sign but the quotes that values stand in.
    [Theory]
    [InlineData("a", "high", "high")]
    [InlineData("R &amp; D > Keys", "1 > 2", "1 > 2")]
    [InlineData("", ">", ">")]
    [InlineData("a", null, null)]
    [InlineData("team=", null, null)]
    public async Task What_an_entry_says_ends_with_its_first_tag(string owner, string? level, string? expected)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        var html = $"<li class=\"entry entry-customer\" id=\"c-a\" data-owner=\"{owner}\"{(level is null ? "" : $" data-level=\"{level}\"")}>\n<p title=\"no\" data-code=\"no\" data-level=\"no\">b</p></li>";

        var found = await list.Page.EvaluateAsync<string?[]>("html => { const { tagOf, attributeOf, attributesOf } = Checklist.written; const tag = tagOf(html); const all = attributesOf(tag); return [attributeOf(tag, 'id'), attributeOf(tag, 'data-owner'), all['data-owner'], attributeOf(tag, 'data-level') ?? null, all['data-level'] ?? null, attributeOf(tag, 'data-code') ?? null]; }", html);

        var said = owner.Replace("&amp;", "&", StringComparison.Ordinal);
        Assert.Equal(["c-a", said, said, expected, expected, null], found);
    }

    [Fact]
    public async Task Without_scripts_it_leads_to_the_complete_list()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        await Expect(list.Page.Locator(".banner").GetByText("the first 8 here")).ToBeVisibleAsync();

        await list.Page.Locator(".banner").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "print sheet" }).ClickAsync();

        await Expect(list.Page.Locator(".sheet-control:visible")).ToHaveCountAsync(LongChecklist.Controls);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_told()
    {
        await using var context = await browser.OpenAsync();
        await context.RouteAsync("**/checklist-entries-1.js", route => route.AbortAsync());

        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);

        await Expect(list.Page.GetByRole(AriaRole.Alert).GetByText("This checklist isn’t whole")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_entry_that_comes_in_a_script_has_all_that_one_in_the_page_has()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, site.Path);
        const string Shape = "(at) => { const clone = Checklist.page.entries[at].element.cloneNode(true); return [clone, ...clone.querySelectorAll('*')].map((e) => `${e.localName} ${[...e.attributes].map((a) => a.name).filter((name) => !name.startsWith('aria-pos') && !name.startsWith('aria-set') && name !== 'data-of').sort()}`).join('\\n'); }";
        const string Words = "(at) => Checklist.page.entries[at].element.textContent.replace(/\\s+/g, ' ')";

        Assert.Equal(await list.Page.EvaluateAsync<string>(Shape, 0), await list.Page.EvaluateAsync<string>(Shape, 56));
        Assert.Matches("Answer: .*account 56.* history of .*account 56.* cite .*account 56", await list.Page.EvaluateAsync<string>(Words, 56));
    }
}
