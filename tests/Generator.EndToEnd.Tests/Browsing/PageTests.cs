using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Every kind of page, opened from disk.</summary>
public sealed class PageTests(Browser browser, SharedTab tab) : IClassFixture<SharedTab>
{
    private static readonly string[] Kinds =
    [
        "index.html",
        "dashboard.html",
        "design.html",
        "guides/aws-proton/index.html",
        "guides/aws-proton/2025-10-07/index.html",
        "guides/aws-proton/2025-10-07/checklist.html",
        "guides/aws-proton/2025-10-07/checklist/developers.html",
        "guides/aws-proton/2025-10-07/responsibility.html",
        "guides/aws-proton/2025-10-07/print.html",
        "guides/aws-proton/2025-10-07/coverage.html",
        "guides/aws-proton/changes/2022-03-25..2023-04-18/index.html",
        "guides/aws-proton/changes/2021-06-10..2025-10-07/index.html",
        "guides/aws-proton/history/index.html",
        "guides/aws-proton/controls/ag-security.limit-template-registration-administrators/index.html",
        "guides/aws-proton/controls/security-iam.assign-permissions-groups-rather/index.html",
        "guides/aws-proton/2025-10-07/pages/infrastructure-security.html",
        "guides/aws-proton/2021-06-10/pages/security-iam.html",
    ];

    public static TheoryData<string> Paths => new(Kinds);

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Axe_finds_nothing_in_either_scheme_and_nothing_leaves_the_disk(string path)
    {
        var page = await tab.ShowAsync(path);

        // Before axe runs: it asks for the stylesheets itself, which the pages' own policy rightly refuses.
        Assert.Empty(tab.Faults);
        Assert.Empty(await Axe.FindAsync(page));
        await tab.LookAsync(ColorScheme.Dark);
        Assert.Empty(await Axe.FindAsync(page, Axe.Colours));
    }

    [Fact]
    public async Task The_overview_leads_to_all_nine_topics()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf("guides/aws-proton/2023-04-18/pages/ag-security.html"));
        var links = page.Locator("main .topics a, main nav.topics a, main [data-topics] a");
        var count = await links.CountAsync();

        Assert.Equal(9, count);
        for (var i = 0; i < count; i++)
        {
            await page.GotoAsync(browser.AddressOf("guides/aws-proton/2023-04-18/pages/ag-security.html"));
            var title = (await links.Nth(i).InnerTextAsync()).Trim();
            await links.Nth(i).ClickAsync();
            Assert.Equal(title, (await page.Locator("h1").InnerTextAsync()).Trim(), ignoreCase: true);
        }
    }

    [Fact]
    public async Task The_theme_switch_is_remembered()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf("index.html"));
        var light = await BackgroundAsync(page);

        await page.Locator("[data-theme-switch] label").Filter(new LocatorFilterOptions { HasText = "Dark" }).ClickAsync();
        var dark = await BackgroundAsync(page);
        await page.ReloadAsync();

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(page));
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor");
}
