using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Pages with everything that dialects bring, beside the kinds of <see cref="PageTests"/>: how they look at every width.</summary>
public sealed class DialectPageTests(Browser browser, DialectSite site, SharedTab tab) : IClassFixture<DialectSite>, IClassFixture<SharedTab>
{
    private static readonly int[] Widths = [1440, 768, 380, 320];

    public static TheoryData<string> Paths => new("notes.html", "locks.adoc.html", "security.html", "../checklist.html", "../responsibility.html");

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_page_scrolls_sideways_and_axe_finds_nothing(string path)
    {
        var page = await tab.GotoAsync(site.AddressOf(path));
        Assert.Empty(await Axe.FindAsync(page));
        await tab.LookAsync(ColorScheme.Dark);
        Assert.Empty(await Axe.FindAsync(page, Axe.Colours));
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await tab.LookAsync(scheme);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.Equal(width, await page.EvaluateAsync<int>("new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(Math.max(document.documentElement.scrollWidth, innerWidth)))))"));
            }
        }
    }

    [Fact]
    public async Task A_long_name_in_a_table_leaves_its_neighbour_in_sight()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 380, Height = 900 } });
        var page = await OpenAsync(context, "notes.html");

        var right = await page.Locator(".prose .table-scroll tbody td:nth-child(2)").EvaluateAsync<double>("cell => cell.getBoundingClientRect().right");

        Assert.InRange(right, 0, 380);
    }

    [Fact]
    public async Task A_long_name_in_a_table_is_broken_seldom()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 380, Height = 900 } });
        var page = await OpenAsync(context, "notes.html");

        var lines = await page.Locator(".prose .table-scroll tbody td:nth-child(1)").EvaluateAsync<int>("cell => { const words = document.createRange(); words.selectNodeContents(cell); return new Set([...words.getClientRects()].map(part => part.top)).size; }");

        Assert.InRange(lines, 1, 4);
    }

    // A telephone shows no title of what is pointed at.
    [Fact]
    public async Task Where_a_dead_link_would_have_led_shows_behind_it_once_it_is_tapped_and_on_paper()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { HasTouch = true, ViewportSize = new ViewportSize { Width = 380, Height = 900 } });
        var page = await OpenAsync(context, "notes.html");
        var link = page.Locator(".dead-link");
        const string shown = "link => getComputedStyle(link, '::after').content";
        const string address = "\" (not part of this site: ../elsewhere/vault.md)\"";
        Assert.Equal("none", await link.EvaluateAsync<string>(shown));

        // Playwright waits for what is disabled to be enabled.
        await link.TapAsync(new LocatorTapOptions { Force = true });

        Assert.Equal(address, await link.EvaluateAsync<string>(shown));
        await page.Locator("h2").First.TapAsync();
        Assert.Equal("none", await link.EvaluateAsync<string>(shown));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(address, await link.EvaluateAsync<string>(shown));
    }

    // At some width every sentence fills its last line so that nothing more fits. What is narrower than a sign is where an element ends.
    [Fact]
    public async Task A_controls_sign_never_stands_alone_on_a_line()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context, "notes.html");
        const string alone =
            """
            () => [...document.querySelectorAll('.prose .control')].filter((mark) => {
              const walk = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT, (node) => node.parentElement.closest('.control-link') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
              let last = null;
              while (walk.nextNode()) last = walk.currentNode;
              const range = document.createRange();
              range.selectNodeContents(last);
              const words = [...range.getClientRects()].at(-1);
              const sign = [...mark.querySelector('.control-link').getClientRects()].filter((part) => part.width > 2).at(-1);
              return sign.top >= words.bottom;
            }).length
            """;

        for (var width = 320; width <= 480; width += 4)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(0, await page.EvaluateAsync<int>(alone));
        }
    }

    [Fact]
    public async Task A_page_that_begins_with_a_heading_has_one_rule_above_it_and_says_its_language_and_day()
    {
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(context, "notes.html");

        Assert.Equal("0px", await page.Locator(".prose > h2").First.EvaluateAsync<string>("heading => getComputedStyle(heading).borderTopWidth"));
        Assert.Equal(["notes.md", "Markdown", "Last changed 5 Mar 2024"], (await page.Locator(".byline").InnerTextAsync()).Split('\n'));
        await page.GotoAsync(site.AddressOf("locks.adoc.html"));
        Assert.Equal(["locks.adoc", "AsciiDoc", "Last changed 6 May 2024"], (await page.Locator(".byline").InnerTextAsync()).Split('\n'));
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(path));
        return page;
    }
}
