using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The pages of change, opened from disk.</summary>
public sealed class ChangeTests(Browser browser)
{
    private const string Changes = "guides/aws-proton/changes/2022-03-25..2023-04-18/index.html";

    [Fact]
    public async Task The_picker_leads_to_any_two_versions_whichever_is_named_first()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, Changes);

        await page.Locator("[data-picker-from]").SelectOptionAsync("2025-10-07");
        await page.Locator("[data-picker-to]").SelectOptionAsync("2021-06-10");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Compare" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(browser.AddressOf("guides/aws-proton/changes/2021-06-10..2025-10-07/index.html"));
        await Expect(page.Locator(".pairs-other")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_picker_refuses_a_version_and_itself()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, Changes);

        await page.Locator("[data-picker-from]").SelectOptionAsync("2023-04-18");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Compare" }).ClickAsync();

        await Expect(page.Locator("[data-picker-status]")).ToHaveTextAsync("Choose two different versions.");
    }

    [Fact]
    public async Task Without_scripts_every_pair_is_a_link_and_what_needs_them_is_hidden()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await GotoAsync(context, Changes);

        await Expect(page.Locator("[data-pair]:visible")).ToHaveCountAsync(6);
        await Expect(page.Locator("[data-class-filter]")).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Side by side")).ToBeHiddenAsync();
        await Expect(page.Locator(".words-inline").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_two_wordings_stand_inline_or_side_by_side_and_the_choice_is_kept()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, Changes);
        await Expect(page.Locator(".words-inline").First).ToBeVisibleAsync();
        await Expect(page.Locator(".words-sides").First).ToBeHiddenAsync();

        await page.GetByLabel("Side by side").CheckAsync();
        await page.ReloadAsync();

        await Expect(page.Locator(".words-sides").First).ToBeVisibleAsync();
        await Expect(page.Locator(".words-inline").First).ToBeHiddenAsync();
        var sides = page.Locator(".words-sides").First.Locator(".words");
        await Expect(sides.Nth(0)).ToContainTextAsync("Before");
        await Expect(sides.Nth(1)).ToContainTextAsync("Now");
        await Expect(sides.Nth(0).Locator("ins")).ToHaveCountAsync(0);
        await Expect(sides.Nth(1).Locator("del")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_filter_leaves_what_has_one_of_the_classes_and_what_reopens()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, Changes);
        var shown = page.Locator("[data-change]:visible");
        var all = await shown.CountAsync();

        await page.GetByLabel("Strengthened").CheckAsync();
        var strengthened = await shown.CountAsync();
        await page.GetByLabel("Added").CheckAsync();

        Assert.InRange(strengthened, 1, await shown.CountAsync() - 1);
        await Expect(page.Locator("[data-status]")).ToHaveTextAsync($"{await shown.CountAsync()} of {all} changes shown");
        await page.GetByLabel("Only answers to look at again").CheckAsync();
        await Expect(shown).ToHaveCountAsync(strengthened);
        await page.GetByLabel("Strengthened").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show all changes" }).ClickAsync();
        await Expect(shown).ToHaveCountAsync(all);
    }

    // A hundred and one changes, of which one reopens an answer: nobody reads the others to the end first.
    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public async Task Many_changes_begin_with_what_must_be_looked_at_again(int count, bool isShort)
    {
        using var workspace = new Workspace();
        workspace.Write("content/site.yml", "title: Desk\n");
        workspace.Write("content/guides/demo/guide.yml", "title: Demo guide\nversions:\n  - date: 2024-01-01\n  - date: 2025-01-01\n");
        var rest = string.Concat(Enumerable.Range(1, count - 1).Select(n => $"You must encrypt the {(char)('a' + (n % 26))}{(char)('a' + (n / 26))}x backups.\n\n"));
        workspace.Write("content/guides/demo/2024-01-01/page.md", "# Page\n\nYou must rotate the key every 90 days.\n");
        workspace.Write("content/guides/demo/2025-01-01/page.md", $"# Page\n\nYou must rotate the key every 30 days.\n\n{rest}");
        Assert.Equal("", GeneratorProgram.Usual.Run(workspace.Root, "build").Errors);
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(workspace.PathOf("output/site/guides/demo/changes/2024-01-01..2025-01-01/index.html")).AbsoluteUri);

        await Expect(page.Locator("[data-reopens-only]")).ToBeCheckedAsync(new LocatorAssertionsToBeCheckedOptions { Checked = isShort });
        await Expect(page.Locator("[data-change]:visible")).ToHaveCountAsync(isShort ? 1 : count);
    }

    [Fact]
    public async Task A_lifeline_leads_to_the_change_and_from_there_to_the_control()
    {
        await using var context = await browser.OpenAsync();
        var page = await GotoAsync(context, "guides/aws-proton/history/index.html");
        var watch = new Watch(page);

        await page.Locator("td.fate-stronger a").First.ClickAsync();
        var change = page.Locator("[data-change]:target");
        await Expect(change).ToBeInViewportAsync();
        var title = (await change.Locator("h3").InnerTextAsync()).Trim();
        await change.Locator("h3 a").ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task The_lifelines_keep_head_and_names_in_sight_and_scroll_in_their_own_box()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 380, Height = 800 } });
        var page = await GotoAsync(context, "guides/aws-proton/history/index.html");
        var box = page.Locator(".lifelines");
        await box.ScrollIntoViewIfNeededAsync();

        await box.EvaluateAsync("b => b.scrollTo(200, 600)");

        Assert.True(await box.EvaluateAsync<bool>("b => b.scrollLeft > 0 && b.scrollTop > 0"));
        Assert.True(await box.EvaluateAsync<bool>("b => Math.abs(b.querySelector('thead th').getBoundingClientRect().top - b.getBoundingClientRect().top) < 3"));
        Assert.True(await box.EvaluateAsync<bool>("b => [...b.querySelectorAll('tbody th[scope=row]')].every((th) => Math.abs(th.getBoundingClientRect().left - b.getBoundingClientRect().left) < 3)"));
    }

    private async Task<IPage> GotoAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(path));
        return page;
    }
}
