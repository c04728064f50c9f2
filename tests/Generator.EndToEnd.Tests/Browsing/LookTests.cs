using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Schemes and contrast: by the system's setting, and by the switch that wins over it.</summary>
public sealed class LookTests(Browser browser)
{
    private const string Ink = "getComputedStyle(document.body).color";
    private const string HighContrastInk = "rgb(0, 0, 0)";

    // Runs before the page's deferred scripts, as the first paint may.
    private const string NoteTheFirstLook =
        "new MutationObserver(() => { if (document.body && !('first' in window)) window.first = document.documentElement.dataset.contrast + ' ' + document.documentElement.dataset.theme; }).observe(document, { childList: true, subtree: true });";

    [Fact]
    public async Task High_contrast_survives_a_reload_and_is_there_before_anything_is_painted()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await context.AddInitScriptAsync(NoteTheFirstLook);
        var page = await OpenAsync(context, "index.html");
        Assert.Equal("normal undefined", await page.EvaluateAsync<string>("first"));

        await page.Locator("[data-contrast-switch]").CheckAsync(new LocatorCheckOptions { Force = true });
        await page.Locator("[data-theme-switch] [value=light]").CheckAsync(new LocatorCheckOptions { Force = true });
        Assert.Equal(HighContrastInk, await page.EvaluateAsync<string>(Ink));
        await page.ReloadAsync();

        Assert.Equal("more light", await page.EvaluateAsync<string>("first"));
        Assert.Equal(HighContrastInk, await page.EvaluateAsync<string>(Ink));
        Assert.True(await page.Locator("[data-contrast-switch]").IsCheckedAsync());
    }

    [Fact]
    public async Task The_systems_high_contrast_is_followed_and_can_be_switched_off()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { Contrast = Contrast.More });
        var page = await OpenAsync(context, "index.html");
        Assert.Equal(HighContrastInk, await page.EvaluateAsync<string>(Ink));

        await page.Locator("[data-contrast-switch]").UncheckAsync(new LocatorUncheckOptions { Force = true });
        await page.ReloadAsync();

        Assert.NotEqual(HighContrastInk, await page.EvaluateAsync<string>(Ink));
    }

    [Fact]
    public async Task Without_scripts_the_systems_setting_holds()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { Contrast = Contrast.More, JavaScriptEnabled = false });
        var page = await OpenAsync(context, "index.html");

        Assert.Equal(HighContrastInk, await page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).color"));
    }

    [Fact]
    public async Task Another_tab_follows_the_switch()
    {
        await using var context = await browser.OpenAsync();
        var first = await OpenAsync(context, "index.html");
        var second = await OpenAsync(context, "design.html");

        await first.Locator("[data-contrast-switch]").CheckAsync(new LocatorCheckOptions { Force = true });

        await Assertions.Expect(second.Locator("[data-contrast-switch]")).ToBeCheckedAsync();
        Assert.Equal(HighContrastInk, await second.EvaluateAsync<string>(Ink));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("guides/aws-proton/2025-10-07/checklist.html")]
    [InlineData("guides/aws-proton/2025-10-07/responsibility.html")]
    [InlineData("guides/aws-proton/2025-10-07/coverage.html")]
    [InlineData("guides/aws-proton/changes/2023-04-18..2025-10-07/index.html")]
    [InlineData("guides/aws-proton/history/index.html")]
    public async Task No_text_is_smaller_than_twelve_pixels(string path)
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context, path);

        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('body *')]
              .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) && parseFloat(getComputedStyle(element).fontSize) < 12)
              .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`)
            """));
    }

    [Fact]
    public async Task In_forced_colours_what_is_chosen_can_be_told_from_what_is_not()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
        var page = await OpenAsync(context, "design.html");
        const string outline = "span => getComputedStyle(span).outlineStyle + getComputedStyle(span).backgroundColor";

        var chosen = await page.Locator("[data-theme-switch] input:checked + span").EvaluateAsync<string>(outline);
        var other = await page.Locator("[data-theme-switch] input:not(:checked) + span").First.EvaluateAsync<string>(outline);

        Assert.NotEqual(chosen, other);
        var fills = await page.Locator("[data-sample-meter] .meter-part").EvaluateAllAsync<string[]>("parts => parts.map(part => getComputedStyle(part).backgroundColor)");
        Assert.Equal(fills.Length, fills.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, fills.Length);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, false)]
    [InlineData(ReducedMotion.NoPreference, true)]
    public async Task Who_wants_less_motion_gets_none(ReducedMotion wish, bool moves)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ReducedMotion = wish });
        var page = await OpenAsync(context, "design.html");

        var moving = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].filter(e => [getComputedStyle(e).transitionDuration, getComputedStyle(e).animationDuration].some(d => d.split(', ').some(s => s !== '0s'))).length");

        Assert.Equal(moves, moving > 0);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(path));
        return page;
    }
}
