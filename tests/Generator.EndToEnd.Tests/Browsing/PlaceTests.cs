using Generator.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Whose a browser's answers are: another site's pages never show them, and another copy's only where somebody says so.</summary>
public sealed class PlaceTests(Browser browser)
{
    private const string Move =
        """
        site => {
          for (const key of Object.keys(localStorage).filter((key) => key.startsWith(`generator:${site}:answer:`))) {
            localStorage.setItem(key.replace(`${site}:`, ''), localStorage[key]);
            localStorage.removeItem(key);
          }
        }
        """;

    [Fact]
    public async Task What_was_answered_before_sites_had_names_is_moved_when_somebody_agrees()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Not satisfied");
        var before = await list.StoredAsync("2025-10-07");
        await list.Page.EvaluateAsync(Move, ChecklistPage.Site);
        await list.Page.ReloadAsync();

        await Expect(list.Done).ToHaveTextAsync("0");
        await Expect(list.Page.Locator("[data-offer-words]")).ToContainTextAsync("keeps 2 answers to AWS Proton security guide that don’t say which site’s they are");
        Assert.Empty(await list.StoredAsync("2025-10-07"));
        await list.Page.Locator("[data-offer-take]").ClickAsync();

        await Expect(list.Done).ToHaveTextAsync("1");
        await Expect(list.Page.Locator("[data-offer]")).ToBeHiddenAsync();
        Assert.Equal(before, await list.StoredAsync("2025-10-07"));
        Assert.Empty(list.Watch.Faults);
    }

    // An answer that stands here already is neither replaced nor lost.
    [Fact]
    public async Task What_is_left_is_asked_about_once_and_what_is_here_stays()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Satisfied");
        await list.Page.EvaluateAsync(Move, ChecklistPage.Site);
        await list.Page.ReloadAsync();
        await list.AnswerAsync(0, "Not satisfied");
        var here = await list.StoredAsync("2025-10-07");

        await list.Page.Locator("[data-offer-leave]").ClickAsync();
        await list.Page.ReloadAsync();
        await Expect(list.Page.Locator("[data-status=not-satisfied]")).ToHaveCountAsync(1);
        await Expect(list.Page.Locator("[data-offer]")).ToBeHiddenAsync();
        await list.Page.EvaluateAsync("site => localStorage.removeItem(`generator:${site}:left`)", ChecklistPage.Site);
        await list.Page.ReloadAsync();
        await list.Page.Locator("[data-offer-take]").ClickAsync();
        await Expect(list.Done).ToHaveTextAsync("1");

        var after = await list.StoredAsync("2025-10-07");
        Assert.Equal(2, after.Count);
        Assert.All(here, record => Assert.Equal(record.Value, after[record.Key]));
        Assert.Equal(1, await list.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter((key) => key.startsWith('generator:answer:')).length"));
    }

    [Fact]
    public async Task A_copy_of_the_site_begins_anew_unless_it_is_the_same()
    {
        using var copy = new Workspace();
        copy.CopyFolder(browser.Site, "copy");
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");

        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        var other = new ChecklistPage(page, watch);
        await page.GotoAsync(new Uri(copy.PathOf($"copy/{ChecklistPage.Newest}")).AbsoluteUri);
        await Expect(other.Done).ToHaveTextAsync("0");
        await Expect(page.Locator("[data-offer-words]")).ToContainTextAsync($"{browser.Site}/, and 1 answer was given there");
        await page.Locator("[data-offer-take]").ClickAsync();
        await Expect(other.Done).ToHaveTextAsync("1");
        await other.AnswerAsync(1, "Satisfied");
        await Expect(list.Done).ToHaveTextAsync("2");

        using var third = new Workspace();
        third.CopyFolder(browser.Site, "copy");
        await page.GotoAsync(new Uri(third.PathOf($"copy/{ChecklistPage.Newest}")).AbsoluteUri);
        await page.Locator("[data-offer-leave]").ClickAsync();
        await other.AnswerAsync(5, "Satisfied");
        await Expect(other.Done).ToHaveTextAsync("1");
        await Expect(list.Done).ToHaveTextAsync("2");
        await page.GotoAsync(new Uri(third.PathOf("copy/dashboard.html")).AbsoluteUri);
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("1");
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Another_site_has_nothing_of_this_ones()
    {
        using var copy = new Workspace();
        copy.CopyFolder(browser.Site, "copy");
        var file = copy.PathOf($"copy/{ChecklistPage.Newest}");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace(ChecklistPage.Site, "00000000000000ff", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");

        await list.Page.GotoAsync(new Uri(file).AbsoluteUri);

        await Expect(list.Done).ToHaveTextAsync("0");
        await Expect(list.Page.Locator("[data-offer]")).ToBeHiddenAsync();
    }
}
