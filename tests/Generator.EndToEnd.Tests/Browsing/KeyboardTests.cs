using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The checklist without a mouse, opened from disk.</summary>
public sealed class KeyboardTests(Browser browser)
{
    [Fact]
    public async Task Single_keys_go_through_the_list_and_answer_it()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        string[] expected = ["Open", "In progress", "Satisfied", "Not satisfied", "Not applicable", "Risk accepted"];

        for (var i = 1; i <= expected.Length; i++)
        {
            await list.Page.Keyboard.PressAsync("j");
            await list.Page.Keyboard.PressAsync("3");
            await list.Page.Keyboard.PressAsync($"{i}");
        }
        await Expect(list.Page.Locator("[data-announcer]")).ToHaveTextAsync("Risk accepted");
        await Expect(list.Yours.Nth(5).Locator("[data-tick]")).ToHaveAccessibleDescriptionAsync("Risk accepted");
        await list.Page.Keyboard.PressAsync("k");

        for (var i = 0; i < expected.Length; i++)
            await Expect(list.Yours.Nth(i).Locator("[data-status-button]")).ToHaveTextAsync(expected[i]);
        await Expect(list.Yours.Nth(4).Locator("[data-tick]")).ToBeFocusedAsync();
        await list.Page.Keyboard.PressAsync("u");
        await Expect(list.Toast).ToHaveTextAsync("Undone: the status.");
        await Expect(list.Yours.Nth(5).Locator("[data-status-button]")).ToHaveTextAsync("Satisfied");
        await list.Page.Keyboard.PressAsync("Shift+U");
        await Expect(list.Yours.Nth(5).Locator("[data-status-button]")).ToHaveTextAsync("Risk accepted");
    }

    [Fact]
    public async Task Keys_are_off_while_somebody_types()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Keyboard.PressAsync("j");
        await list.Page.Keyboard.PressAsync("n");
        await list.Page.Keyboard.TypeAsync("1 u j ? done");

        await Expect(list.Field("note")).ToHaveValueAsync("1 u j ? done");
        await Expect(list.Page.Locator("[data-help-dialog]")).ToBeHiddenAsync();
        await list.Page.Keyboard.PressAsync("Escape");
        await Expect(list.Page.Locator("[data-editor]")).ToHaveCountAsync(0);
        await Expect(list.Yours.First.Locator("[data-edit]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_dialog_lists_every_key_and_gives_the_focus_back()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Keyboard.PressAsync("j");

        await list.Page.Keyboard.PressAsync("?");
        var dialog = list.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Keys" });
        await Expect(dialog.Locator("dt")).ToHaveCountAsync(26);
        await list.Page.Keyboard.PressAsync("Escape");

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(list.Yours.First.Locator("[data-tick]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_menu_of_statuses_is_worked_by_arrows()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var button = list.Yours.First.Locator("[data-status-button]");
        await button.FocusAsync();

        await list.Page.Keyboard.PressAsync("Enter");
        await list.Page.Keyboard.PressAsync("ArrowUp");
        await list.Page.Keyboard.PressAsync("Enter");

        await Expect(button).ToHaveTextAsync("Risk accepted");
        await Expect(button).ToBeFocusedAsync();
        await list.Page.Keyboard.PressAsync("Enter");
        await list.Page.Keyboard.PressAsync("Escape");
        await Expect(list.Page.Locator("[data-status-menu]")).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task One_key_opens_the_sentence_beside_the_list_and_one_closes_it()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Keyboard.PressAsync("j");

        await list.Page.Keyboard.PressAsync("o");
        var frame = list.Page.FrameLocator("[data-source-frame]");
        await Expect(frame.Locator("mark:target").First).ToBeInViewportAsync();
        await Expect(frame.Locator(".masthead")).ToBeHiddenAsync();
        var first = await frame.Locator("mark:target").First.InnerTextAsync();
        await list.Page.Keyboard.PressAsync("j");
        await Expect(frame.Locator("mark:target").First).Not.ToHaveTextAsync(first);
        await list.Page.Keyboard.PressAsync("Escape");

        await Expect(list.Page.Locator("[data-source-pane]")).ToBeHiddenAsync();
        await Expect(list.Yours.Nth(1).Locator("[data-tick]")).ToBeFocusedAsync();
        Assert.Empty(list.Watch.Faults);
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(380, 700)]
    public async Task Nothing_that_has_the_focus_lies_under_the_bar_that_stays_in_view(int width, int height)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.Nth(9).Locator("[data-tick]").FocusAsync();

        for (var i = 0; i < 30; i++)
        {
            await list.Page.Keyboard.PressAsync("Shift+Tab");
            Assert.Equal("", await list.Page.EvaluateAsync<string>("(() => { const at = document.activeElement; const bar = document.querySelector('[data-progress-bar]').getBoundingClientRect().bottom; return at.getBoundingClientRect().top < bar - 1 ? at.outerHTML : ''; })()"));
        }
    }

    [Fact]
    public async Task A_citation_is_copied_with_guide_version_file_anchor_and_words()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Keyboard.PressAsync("j");

        await list.Page.Keyboard.PressAsync("c");
        await Expect(list.Toast).ToContainTextAsync("Citation copied");
        var copied = await list.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Matches("^“.+”\nAWS Proton security guide, version 2025-10-07, ag-security\\.md:\\d+, #.+ \\(ag-security\\..+\\)$", copied);
        Assert.DoesNotContain("Source:", copied, StringComparison.Ordinal);
    }
}
