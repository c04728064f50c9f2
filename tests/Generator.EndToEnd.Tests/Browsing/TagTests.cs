using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklist filtered by tags, opened from disk.</summary>
public sealed class TagTests(Browser browser)
{
    private const string Checklist = "guides/aws-proton/2025-10-07/checklist.html";

    [Fact]
    public async Task A_tag_leaves_the_entries_that_have_it_and_a_second_one_adds_its_own()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context);
        var shown = page.Locator("[data-control]:visible");

        await Tag(page, "Keys").CheckAsync();
        Assert.All(await TagsAsync(shown), t => Assert.Contains("keys", t));
        var keys = await shown.CountAsync();
        await Tag(page, "Logging").CheckAsync();

        Assert.All(await TagsAsync(shown), t => Assert.True(t.Contains("keys") || t.Contains("logging")));
        Assert.InRange(keys, 1, await shown.CountAsync() - 1);
        await Expect(page.Locator("[data-tags-chosen]")).ToHaveTextAsync("Keys, Logging");
    }

    [Fact]
    public async Task The_providers_side_unfolds_for_a_tag_and_folds_again()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context);
        var open = page.Locator("[data-provider-side][open]");

        await Tag(page, "Encryption at rest").CheckAsync();
        Assert.InRange(await open.CountAsync(), 1, int.MaxValue);
        await Tag(page, "Encryption at rest").UncheckAsync();

        await Expect(open).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_works_together_with_the_other_filters_and_is_reset_with_them()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context);
        var shown = page.Locator("[data-control]:not([hidden])");
        var all = await shown.CountAsync();

        await Tag(page, "Encryption in transit").CheckAsync();
        var tagged = await shown.CountAsync();
        await page.Locator("[data-parties] label").Filter(new LocatorFilterOptions { HasText = "Yours" }).ClickAsync();
        var yours = await shown.CountAsync();
        await page.Locator("[data-search]").FillAsync("no such words anywhere");

        Assert.InRange(tagged, 1, all - 1);
        Assert.InRange(yours, 1, tagged);
        Assert.Equal(0, await page.Locator("[data-party=provider]:not([hidden])").CountAsync());
        await page.Locator("[data-reset-filters]").ClickAsync();
        await Expect(shown).ToHaveCountAsync(all);
        await Expect(Tag(page, "Encryption in transit")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough_and_the_focus_is_seen()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, unfold: false);
        var shown = page.Locator("[data-control]:visible");

        await page.Locator("[data-tags-filter] summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");

        Assert.NotEmpty(await TagsAsync(shown));
        Assert.All(await TagsAsync(shown), t => Assert.Contains("identity", t));
        Assert.Equal("3px", await page.Locator(".tag-choice").First.EvaluateAsync<string>("choice => getComputedStyle(choice).outlineWidth"));
    }

    private async Task<IPage> GotoAsync(IBrowserContext context, bool unfold = true)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(Checklist));
        if (unfold)
            await page.Locator("[data-tags-filter] summary").ClickAsync();
        return page;
    }

    // By the name that people see: entries' boxes are labelled with words of the guide, which may be the same.
    private static ILocator Tag(IPage page, string title) => page.Locator("[data-tags-filter]").GetByLabel(title);

    private static async Task<IReadOnlyList<string[]>> TagsAsync(ILocator entries) =>
        [.. (await entries.EvaluateAllAsync<string[]>("found => found.map(entry => entry.dataset.tags)")).Select(t => t.Split(' '))];
}
