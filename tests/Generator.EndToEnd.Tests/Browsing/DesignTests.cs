using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The design page, opened from disk: values are shown by using them, parts work as they do elsewhere.</summary>
public sealed class DesignTests(Browser browser)
{
    [Fact]
    public async Task Values_are_shown_by_using_them()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await OpenAsync(context);

        Assert.Equal("24px", await page.Locator("[data-token=text-xl]").EvaluateAsync<string>("sample => getComputedStyle(sample).fontSize"));
        Assert.Equal("14px", await page.Locator("[data-token=radius-l]").EvaluateAsync<string>("sample => getComputedStyle(sample).borderTopLeftRadius"));
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Entries_show_every_status_can_be_answered_and_leave_nothing_behind()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await OpenAsync(context);
        var statuses = page.Locator("[data-checklist] [data-status-button]");
        await Expect(statuses).ToHaveTextAsync(["Open", "In progress", "Satisfied", "Not satisfied", "Not applicable", "Risk accepted", "Satisfied"]);
        await Expect(page.Locator("[data-checklist] .look-again")).ToHaveCountAsync(1);

        await page.Locator("[data-checklist] [data-tick]").First.CheckAsync();

        await Expect(statuses.First).ToHaveTextAsync("Satisfied");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        Assert.Empty(watch.Faults);
    }

    private async Task<(IPage Page, Watch Watch)> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf("index.html"));
        await page.Locator(".colophon").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Design" }).ClickAsync();
        return (page, watch);
    }
}
