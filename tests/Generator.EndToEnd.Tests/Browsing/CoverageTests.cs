using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The coverage page in a browser: what was passed over comes when somebody asks for it.</summary>
public sealed class CoverageTests(Browser browser)
{
    private const string Folder = "guides/aws-proton/2025-10-07";

    [Fact]
    public async Task What_was_passed_over_is_read_on_demand_and_leads_to_its_line()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await OpenAsync(context);
        var topic = page.Locator(".coverage-topic").Filter(new LocatorFilterOptions { Has = page.Locator("details") }).First;
        var count = int.Parse((await topic.Locator(".swatch-passed-over b").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);

        await topic.Locator("summary").ClickAsync();

        await Expect(topic.Locator(".statements li")).ToHaveCountAsync(count);
        await Expect(topic.Locator("h3 code").First).ToBeVisibleAsync();
        var sentence = await topic.Locator(".statements li > span").First.TextContentAsync();
        await topic.Locator(".statements a").First.ClickAsync();
        await Expect(page.Locator(":target")).ToHaveCountAsync(1);
        await Expect(page.Locator("main")).ToContainTextAsync(sentence!);
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task All_of_it_is_there_to_be_searched_and_printed_once_all_topics_are_open()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await OpenAsync(context);
        var counts = await page.Locator(".coverage-topic .swatch-passed-over b").AllTextContentsAsync();
        var all = counts.Sum(c => int.Parse(c, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open all topics" }).ClickAsync();

        await Expect(page.Locator(".statements li")).ToHaveCountAsync(all);
        Assert.Empty(watch.Faults);
        Assert.Empty(await Axe.FindAsync(page));
    }

    private async Task<(IPage Page, Watch Watch)> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf($"{Folder}/coverage.html"));
        return (page, watch);
    }
}
