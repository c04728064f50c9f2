using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklist as a person works in it, opened from disk.</summary>
public sealed class ChecklistTests(Browser browser)
{
    private const string Checklist = "guides/aws-proton/2023-04-18/checklist.html";

    [Fact]
    public async Task A_tick_survives_a_reload_and_moves_the_progress()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Checklist);
        var tick = page.Locator("[data-tick]").First;
        var id = await tick.GetAttributeAsync("id");

        await tick.CheckAsync();
        await page.ReloadAsync();

        await Expect(page.Locator($"#{id!.Replace(".", "\\.", StringComparison.Ordinal)}")).ToBeCheckedAsync();
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("1");
        Assert.Equal("1", await page.Locator("[data-progress]").EvaluateAsync<string>("bar => String(bar.value)"));
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task The_same_control_of_another_version_is_not_ticked_with_it()
    {
        await using var context = await browser.OpenAsync();
        var (page, _) = await GotoAsync(context, Checklist);
        await page.Locator("[data-tick]").First.CheckAsync();

        await page.GotoAsync(browser.AddressOf("guides/aws-proton/2022-03-25/checklist.html"));

        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("0");
    }

    [Fact]
    public async Task Two_tabs_keep_in_step()
    {
        await using var context = await browser.OpenAsync();
        var (first, _) = await GotoAsync(context, Checklist);
        var (second, _) = await GotoAsync(context, Checklist);

        await first.Locator("[data-tick]").Nth(3).CheckAsync();

        await Expect(second.Locator("[data-tick]").Nth(3)).ToBeCheckedAsync();
        await Expect(second.Locator("[data-done]")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task Where_storage_is_forbidden_a_banner_says_so_and_the_page_goes_on()
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });");
        var (page, watch) = await GotoAsync(context, Checklist);

        await page.Locator("[data-tick]").First.CheckAsync();

        await Expect(page.Locator("[data-storage-banner]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("1");
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task A_full_storage_is_told_and_the_tick_stays()
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        var (page, _) = await GotoAsync(context, Checklist);

        await page.Locator("[data-tick]").First.CheckAsync();

        await Expect(page.Locator("[data-storage-banner]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-tick]").First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Filters_and_search_leave_what_is_asked_for()
    {
        await using var context = await browser.OpenAsync();
        var (page, _) = await GotoAsync(context, Checklist);
        var shown = page.Locator("[data-control]:visible");
        var all = await shown.CountAsync();

        await page.Locator("[data-search]").FillAsync("TLS");
        Assert.InRange(await shown.CountAsync(), 1, all - 1);
        Assert.All(await shown.AllTextContentsAsync(), text => Assert.Contains("tls", text, StringComparison.OrdinalIgnoreCase));

        await page.Locator("[data-search]").FillAsync("");
        await page.Locator("[data-tick]").First.CheckAsync();
        await page.Locator("[data-open-only]").SetCheckedAsync(true, new LocatorSetCheckedOptions { Force = true });
        await Expect(page.Locator("[data-tick]").First).ToBeHiddenAsync();

        await page.Locator("[data-search]").FillAsync("no such words anywhere");
        await Expect(page.Locator("[data-nothing]")).ToBeVisibleAsync();
        await page.Locator("[data-reset-filters]").ClickAsync();
        Assert.Equal(all, await shown.CountAsync());
    }

    [Fact]
    public async Task Without_scripts_it_is_the_complete_list()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var (page, _) = await GotoAsync(context, Checklist);

        var entries = await page.Locator("[data-control]").CountAsync();
        var counted = await page.Locator("[data-party=customer]").CountAsync();

        Assert.True(entries > 40, string.Create(CultureInfo.InvariantCulture, $"only {entries} entries"));
        Assert.Equal(counted, await page.Locator("[data-party=customer]:visible").CountAsync());
    }

    [Fact]
    public async Task A_citation_leads_to_the_marked_sentence()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Checklist);
        var entry = page.Locator("[data-party=customer]").First;
        var statement = await entry.InnerTextAsync();

        await entry.Locator(".entry-foot a").First.ClickAsync();

        var target = page.Locator("mark:target");
        await Expect(target).ToBeInViewportAsync();
        var words = (await target.InnerTextAsync()).Trim();
        Assert.Contains(words[..Math.Min(20, words.Length)], statement, StringComparison.Ordinal);
        Assert.Empty(watch.Faults);
    }

    private async Task<(IPage Page, Watch Watch)> GotoAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf(path));
        return (page, watch);
    }
}
