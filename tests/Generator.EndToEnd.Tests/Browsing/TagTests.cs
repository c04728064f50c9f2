using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklist filtered by tags, opened from disk.</summary>
public sealed class TagTests(Browser browser)
{
    [Fact]
    public async Task A_tag_leaves_the_entries_that_have_it_and_a_second_one_adds_its_own()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.ChooseAsync("tag", "Keys");
        Assert.All(await TagsAsync(list.Shown), t => Assert.Contains("keys", t));
        var keys = await list.Shown.CountAsync();
        await list.ChooseAsync("tag", "Logging");

        Assert.All(await TagsAsync(list.Shown), t => Assert.True(t.Contains("keys") || t.Contains("logging")));
        Assert.InRange(keys, 1, await list.Shown.CountAsync() - 1);
        await Expect(list.Page.Locator("[data-facet=tag] [data-facet-chosen]")).ToHaveTextAsync("2");
    }

    [Fact]
    public async Task The_providers_side_unfolds_for_a_tag_and_folds_again()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var open = list.Page.Locator("[data-provider-side][open]");

        await list.ChooseAsync("tag", "Encryption at rest");
        Assert.InRange(await open.CountAsync(), 1, int.MaxValue);
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Clear filters" }).ClickAsync();

        await Expect(open).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_works_together_with_the_other_filters_and_is_reset_with_them()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var shown = list.Page.Locator("[data-control]:not([hidden])");
        var all = await shown.CountAsync();

        await list.ChooseAsync("tag", "Encryption in transit");
        var tagged = await shown.CountAsync();
        await list.ChooseAsync("party", "Yours");
        var yours = await shown.CountAsync();
        await list.Page.Locator("[data-search]").FillAsync("no such words anywhere");

        Assert.InRange(tagged, 1, all - 1);
        Assert.InRange(yours, 1, tagged);
        Assert.Equal(0, await list.Page.Locator("[data-party=provider]:not([hidden])").CountAsync());
        await list.Page.Locator("[data-reset-filters]").ClickAsync();
        await Expect(shown).ToHaveCountAsync(all);
        await Expect(list.Page.Locator("[data-facet=tag] input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough_and_the_focus_is_seen()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.Page.Locator("[data-facets-toggle]").FocusAsync();
        await list.Page.Keyboard.PressAsync("Enter");
        await list.Page.Locator("[data-facet=tag] summary").FocusAsync();
        await list.Page.Keyboard.PressAsync("Enter");
        await list.Page.Keyboard.PressAsync("Tab");
        await list.Page.Keyboard.PressAsync("Space");

        Assert.NotEmpty(await TagsAsync(list.Shown));
        Assert.All(await TagsAsync(list.Shown), t => Assert.Contains("identity", t));
        Assert.Equal("3px", await list.Page.Locator("[data-facet=tag] input").First.EvaluateAsync<string>("box => getComputedStyle(box).outlineWidth"));
    }

    private static async Task<IReadOnlyList<string[]>> TagsAsync(ILocator entries) =>
        [.. (await entries.EvaluateAllAsync<string[]>("found => found.map(entry => entry.dataset.tags)")).Select(t => t.Split(' '))];
}
