using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The topics beside a page of a long guide: all of them with scripts, those around it without.</summary>
public sealed class TopicListTests(Browser browser)
{
    private const int Pages = 40;

    // Every tenth page stands above the nine that follow it.
    private static Workspace Build()
    {
        var workspace = new Workspace();
        workspace.Write("content/site.yml", "title: Desk\n");
        workspace.Write("content/guides/demo/guide.yml", "title: Demo guide\nversions:\n  - date: 2024-01-01\n");
        var pages = Enumerable.Range(0, Pages).ToList();
        foreach (var n in pages)
            workspace.Write($"content/guides/demo/2024-01-01/{FileOf(n)}", $"# Topic <{n}> & more\n\n{(n == 7 ? "You must rotate each key. You must encrypt the backups." : "Words.")}\n");
        workspace.Write("content/guides/demo/2024-01-01/toc.yml", string.Concat(pages.Select(n => n % 10 == 0 ? $"- name: Topic {n}\n  href: {FileOf(n)}\n  items:\n" : $"  - name: Topic {n}\n    href: {FileOf(n)}\n")));
        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return workspace;
    }

    private static string FileOf(int n) => n % 3 == 0 ? $"part/page {n}.md" : $"page {n}.md";

    [Theory]
    [InlineData(5)]
    [InlineData(27)]
    public async Task With_scripts_a_page_lists_every_topic_and_knows_its_own(int own)
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context, workspace, own);
        var links = page.Locator(".rail-topics li a");

        await Expect(links).ToHaveCountAsync(Pages);
        await Expect(page.Locator(".rail-topics [aria-current=page]")).ToHaveTextAsync($"Topic <{own}> & more");
        await Expect(links.Nth(7)).ToHaveTextAsync("Topic <7> & more 2 controls");
        await Expect(page.Locator(".rail-topics li.rail-below")).ToHaveCountAsync(Pages * 9 / 10);
        await links.Nth(33).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Topic <33> & more");
    }

    [Fact]
    public async Task Without_scripts_a_page_lists_what_stands_around_it_and_the_way_to_the_rest()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(context, workspace, 27);

        string[] expected = [.. new[] { 20 }.Concat(Enumerable.Range(25, 5)).Select(n => $"Topic <{n}> & more"), "All topics"];
        Assert.Equal(expected, (await page.Locator(".rail-topics li").AllInnerTextsAsync()).Select(t => t.Trim()));
        await page.Locator(".rail-topics li a").Last.ClickAsync();
        await Expect(page.Locator(".topics-table tbody tr")).ToHaveCountAsync(Pages);
    }

    [Fact]
    public async Task The_drawer_of_a_small_screen_opens_at_the_pages_own_topic()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context, workspace, 38);
        await page.SetViewportSizeAsync(380, 700);

        await page.Locator("button[popovertarget=site-topics]:not(.rail-close)").ClickAsync();

        await Expect(page.Locator(".rail-topics [aria-current=page]")).ToBeInViewportAsync();
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Workspace workspace, int n)
    {
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(1440, 900);
        await page.GotoAsync(new Uri(workspace.PathOf($"output/site/guides/demo/2024-01-01/pages/{FileOf(n)[..^3]}.html")).AbsoluteUri);
        return page;
    }
}
