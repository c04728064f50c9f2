using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklists by audience, opened from disk.</summary>
public sealed class ProfileTests(Browser browser)
{
    [Fact]
    public async Task A_reader_changes_audience_and_version_without_a_script()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf("guides/aws-proton/2025-10-07/index.html"));

        await page.Locator(".profile-card a").Filter(new LocatorFilterOptions { HasText = "Developers" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Checklist: Developers");
        await page.Locator(".profiles a").Filter(new LocatorFilterOptions { HasText = "Auditor" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Checklist: Auditor");
        await page.Locator(".switcher summary").ClickAsync();
        await page.Locator(".switcher a").Filter(new LocatorFilterOptions { HasText = "2021" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Checklist: Auditor");
        await page.Locator(".profiles a").First.ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Checklist");
        Assert.EndsWith("/2021-06-10/checklist.html", page.Url, StringComparison.Ordinal);
        Assert.Empty(watch.Faults);
    }
}
