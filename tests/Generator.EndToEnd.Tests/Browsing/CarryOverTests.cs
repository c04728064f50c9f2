using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Ticks of an older version in the checklist of a newer one, opened from disk.</summary>
public sealed class CarryOverTests(Browser browser)
{
    private const string Old = "guides/aws-proton/2021-06-10/checklist.html";
    private const string New = "guides/aws-proton/2025-10-07/checklist.html";
    private const string Kept = "security-logging-and-monitoring.create-trail-covers-aws";
    private const string Doubtful = "security-logging-and-monitoring.keep-log-files-least";
    private const string Prefix = ChecklistPage.Prefix;

    [Fact]
    public async Task Ticks_are_previewed_carried_confirmed_and_survive_a_reload()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Old);
        await Expect(page.Locator("[data-carry-offer]")).ToHaveCountAsync(0);
        await TickAllAsync(page);
        var ticked = await KeysAsync(page, "2021-06-10");

        await page.GotoAsync(browser.AddressOf(New));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Carry over answers from 10 Jun 2021" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Carry over answers from 10 Jun 2021" });
        await Expect(dialog).ToContainTextAsync("To be looked at again");
        await Expect(dialog.Locator("li").Filter(new LocatorFilterOptions { HasText = "90 days → 365 days" }).Locator("del")).ToHaveTextAsync("90");

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cancel" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("0");
        Assert.Empty(await KeysAsync(page, "2025-10-07"));

        await CarryAsync(page);
        await page.ReloadAsync();

        Assert.Equal(ticked, await KeysAsync(page, "2021-06-10"));
        await Expect(Entry(page, Kept).Locator("[data-tick]")).ToBeCheckedAsync();
        await Expect(Entry(page, Doubtful).Locator("[data-tick]")).Not.ToBeCheckedAsync();
        await Expect(Entry(page, Doubtful).Locator(".look-again ins")).ToHaveTextAsync("365");
        await Expect(page.Locator("[data-carry-offer]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-kept-apart]")).ToBeVisibleAsync();
        Assert.Equal(await page.Locator("[data-kept-apart-count]").InnerTextAsync(), $"{await page.Locator("[data-kept-apart-list] li").CountAsync()}");

        var done = int.Parse(await page.Locator("[data-done]").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await Entry(page, Doubtful).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Still true" }).ClickSteadyAsync();
        await page.ReloadAsync();

        await Expect(Entry(page, Doubtful).Locator("[data-tick]")).ToBeCheckedAsync();
        await Expect(Entry(page, Doubtful).Locator(".look-again")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync($"{done + 1}");
        Assert.Empty(watch.Faults);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 380)]
    public async Task Axe_finds_nothing_in_the_dialog_nor_in_what_it_leaves_and_neither_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var (page, _) = await GotoAsync(context, Old);
        await TickAllAsync(page);
        await page.GotoAsync(browser.AddressOf(New));

        await page.Locator("[data-carry-buttons] button").First.ClickAsync();
        Assert.Empty(await Axe.FindAsync(page.Locator("[data-carry-dialog]")));
        Assert.True(await page.Locator("[data-carry-dialog]").EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth"));
        await page.Locator("[data-carry-confirm]").ClickAsync();
        await page.Locator("[data-kept-apart] summary").ClickAsync();

        Assert.Empty(await Axe.FindAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
    }

    [Fact]
    public async Task What_was_ticked_here_already_is_not_overwritten()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Old);
        await Entry(page, Doubtful).Locator("[data-tick]").CheckSteadyAsync();
        await Entry(page, Kept).Locator("[data-tick]").CheckSteadyAsync();
        await page.GotoAsync(browser.AddressOf(New));
        await Entry(page, Doubtful).Locator("[data-tick]").CheckSteadyAsync();

        await CarryAsync(page);

        await Expect(Entry(page, Doubtful).Locator("[data-tick]")).ToBeCheckedAsync();
        await Expect(page.Locator(".look-again")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("2");
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task The_dialog_is_worked_by_keyboard_and_a_tick_confirms_too()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Old);
        await Entry(page, Doubtful).Locator("[data-tick]").CheckSteadyAsync();
        await page.GotoAsync(browser.AddressOf(New));

        await page.Locator("[data-carry-buttons] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("[data-carry-dialog]")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[data-again-count]")).ToHaveTextAsync("1 to look at again");
        await Expect(Entry(page, Doubtful).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Still true" })).ToBeFocusedAsync();
        await Entry(page, Doubtful).Locator("[data-tick]").CheckSteadyAsync();
        await Expect(page.Locator(".look-again")).ToHaveCountAsync(0);
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task An_answer_that_was_in_doubt_there_is_in_doubt_here()
    {
        await using var context = await browser.OpenAsync();
        var (page, _) = await GotoAsync(context, Old);
        await Entry(page, Kept).Locator("[data-tick]").CheckSteadyAsync();
        await page.EvaluateAsync("key => localStorage.setItem(key, localStorage.getItem(key).replace(/\"statement\":\"[0-9a-f]{12}\"/, '\"statement\":\"000000000000\"'))", $"{Prefix}2021-06-10:{Kept}");
        await page.GotoAsync(browser.AddressOf(New));

        await CarryAsync(page);

        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("0");
        await Expect(page.Locator("[data-again-count]")).ToHaveTextAsync("1 to look at again");
    }

    [Fact]
    public async Task Without_scripts_nothing_of_it_is_seen()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var (page, _) = await GotoAsync(context, New);

        Assert.Equal(0, await page.Locator("[data-carry-offer]:visible, [data-carry-dialog]:visible, [data-kept-apart]:visible").CountAsync());
    }

    private static async Task TickAllAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('[data-tick]').forEach((tick) => tick.click())");

    private static ILocator Entry(IPage page, string control) => page.Locator($"[data-control='{control}']");

    private static async Task CarryAsync(IPage page)
    {
        await page.Locator("[data-carry-buttons] button").First.ClickAsync();
        await page.Locator("[data-carry-confirm]").ClickAsync();
        await Expect(page.Locator("[data-carry-dialog]")).ToBeHiddenAsync();
    }

    private static async Task<string[]> KeysAsync(IPage page, string version) =>
        await page.EvaluateAsync<string[]>("prefix => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).sort()", $"{Prefix}{version}:");

    private async Task<(IPage Page, Watch Watch)> GotoAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf(path));
        return (page, watch);
    }
}
