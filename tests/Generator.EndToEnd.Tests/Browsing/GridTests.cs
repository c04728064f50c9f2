using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklist as a table, and one control at a time, by keys alone.</summary>
public sealed class GridTests(Browser browser)
{
    private const string Focused = "document.activeElement.className.split(' ')[0] + ' ' + (document.activeElement.closest('tr')?.ariaRowIndex ?? document.activeElement.closest('tr')?.getAttribute('aria-rowindex'))";

    [Fact]
    public async Task A_table_is_gone_through_sorted_chosen_from_and_changed_by_keys()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(1, "Not satisfied");
        await list.Page.Keyboard.PressAsync("v");

        await Expect(list.Page.Locator("[data-topics]")).ToBeHiddenAsync();
        await list.Page.Locator("[data-row] .grid-title").First.FocusAsync();
        await PressAsync(list, "Control+End");
        Assert.Equal($"grid-changed {await list.Entries.CountAsync() + 1}", await list.Page.EvaluateAsync<string>(Focused));
        await PressAsync(list, "Control+Home");
        Assert.Equal("grid-chosen 2", await list.Page.EvaluateAsync<string>(Focused));

        // The owner of the third row, then the second to fourth row chosen and given a day and evidence.
        await PressAsync(list, "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
        await list.Page.Keyboard.TypeAsync("Ana");
        await PressAsync(list, "Enter", "ArrowUp", " ", "Shift+ArrowDown", "Shift+ArrowDown");
        await Expect(list.Page.Locator("[data-bulk]")).ToHaveTextAsync("Change 3 chosen…");
        await PressAsync(list, "b");
        await list.Page.Locator("[data-bulk-field=due]").FillAsync("2030-01-31");
        await list.Page.Locator("[data-bulk-field=evidence]").FillAsync("a.pdf\nb.pdf");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();
        await Expect(list.Toast).ToHaveTextAsync("3 controls changed.");
        await Expect(list.Page.Locator("[data-row] .grid-owner").Nth(2)).ToHaveTextAsync("Ana");
        await Expect(list.Page.Locator("[data-row] .grid-evidence").Nth(3)).ToHaveTextAsync("a.pdf; b.pdf");

        await list.Page.Locator("[data-grid-heads] th", new PageLocatorOptions { HasText = "Status" }).ClickAsync();
        await Expect(list.Page.Locator("[data-row] .grid-status").First).ToHaveTextAsync("Not satisfied");
        // A status by its number, where the keys are; the row stays until somebody sorts again.
        await list.Page.Locator("[data-row] .grid-title").Nth(0).FocusAsync();
        await PressAsync(list, "5");
        await Expect(list.Page.Locator("[data-row] .grid-status").First).ToHaveTextAsync("Not applicable");
        // One at a time goes through the rows as they are sorted.
        await PressAsync(list, "n");
        await Expect(list.Page.Locator("[data-focus-place]")).ToHaveTextAsync($"1 of {await list.Entries.CountAsync()}");
        await SourceShownAsync(list);
        await PressAsync(list, "Escape");
        await Expect(list.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("layout=table", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await PressAsync(list, "v");
        await Expect(list.Page.Locator("[data-topics]")).ToBeVisibleAsync();
        Assert.Equal(3, (await list.StoredAsync("2025-10-07")).Count);
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task A_cell_that_is_left_by_escape_keeps_what_it_had_and_a_table_follows_filters()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, view: "?layout=table&kind=option");
        var rows = await list.Page.Locator("[data-row]").CountAsync();
        await Expect(list.Page.Locator("[data-row] .grid-kind", new PageLocatorOptions { HasText = "Option" })).ToHaveCountAsync(rows);

        await list.Page.Locator("[data-row] .grid-owner").First.ClickAsync();
        await list.Page.Keyboard.TypeAsync("Ana");
        await PressAsync(list, "Escape");

        Assert.Equal("grid-owner 2", await list.Page.EvaluateAsync<string>(Focused));
        Assert.Empty(await list.StoredAsync("2025-10-07"));
    }

    [Fact]
    public async Task One_control_at_a_time_goes_through_what_is_shown_with_its_form_and_source()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, view: "?kind=option&party=customer");
        var count = await list.Shown.CountAsync();
        await PressAsync(list, "f");

        await Expect(list.Page.Locator("[data-focus-place]")).ToHaveTextAsync($"1 of {count}");
        await Expect(list.Shown).ToHaveCountAsync(1);
        await Expect(list.Page.Locator("[data-source-pane]")).ToBeVisibleAsync();
        await SourceShownAsync(list);
        await PressAsync(list, "3");
        await PressAsync(list, "j");
        await Expect(list.Page.Locator("[data-focus-place]")).ToHaveTextAsync($"2 of {count}");
        await SourceShownAsync(list);
        await list.Field("note").FillAsync("Seen.");
        await list.Page.Locator("[data-focus-back]").ClickAsync();
        await Expect(list.Shown).ToHaveAttributeAsync("data-status", "satisfied");
        await SourceShownAsync(list);
        await PressAsync(list, "Escape");

        await Expect(list.Page.Locator("[data-focus-bar]")).ToBeHiddenAsync();
        await Expect(list.Page.Locator("[data-source-pane]")).ToBeHiddenAsync();
        await Expect(list.Shown).ToHaveCountAsync(count);
        Assert.Equal(2, (await list.StoredAsync("2025-10-07")).Count);
        Assert.Empty(list.Watch.Faults);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 380)]
    public async Task Axe_finds_nothing_in_either_and_neither_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var list = await ChecklistPage.OpenAsync(browser, context, view: "?layout=table");
        await list.Page.Locator("[data-row] .grid-chosen").First.ClickAsync();

        Assert.Empty(await Axe.FindAsync(list.Page.Locator("main")));
        Assert.Equal(width, await list.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await PressAsync(list, "f");
        Assert.Empty(await Axe.FindAsync(list.Page.Locator("main")));
        Assert.Equal(width, await list.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    // A page that is left while it loads is a request that failed.
    private static async Task SourceShownAsync(ChecklistPage list)
    {
        await Expect(list.Page.Locator("[data-source-frame]")).ToHaveAttributeAsync("src", await list.Page.Locator("[data-source-link]").EvaluateAsync<string>("link => link.href"));
        foreach (var frame in list.Page.Frames)
            await frame.WaitForLoadStateAsync();
    }

    private static async Task PressAsync(ChecklistPage list, params string[] keys)
    {
        foreach (var key in keys)
            await list.Page.Keyboard.PressAsync(key);
    }
}
