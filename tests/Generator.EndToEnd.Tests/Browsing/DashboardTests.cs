using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The dashboard, opened from disk, beside the checklists whose answers it adds up.</summary>
public sealed class DashboardTests(Browser browser)
{
    private const string Dashboard = "dashboard.html";
    private const string Checklist = "guides/aws-proton/2023-04-18/checklist.html";
    private const string Older = "guides/aws-proton/2022-03-25/checklist.html";

    // Gives answers to a checklist's first controls: a script's way to put many in place. Days are counted from today.
    private const string Put =
        """
        answers => {
          const main = document.querySelector('[data-checklist]');
          const day = (days) => { const at = new Date(); at.setDate(at.getDate() + days); return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`; };
          const entries = [...main.querySelectorAll('[data-party=customer]')];
          answers.forEach(({ due, review, ...answer }, i) => localStorage.setItem(
            `generator:${document.documentElement.dataset.site}:answer:${main.dataset.guide}:${main.dataset.version}:${entries[i].dataset.control}`,
            JSON.stringify({ statement: entries[i].dataset.digest, ...answer, ...(due === undefined ? {} : { due: day(due) }), ...(review === undefined ? {} : { review: day(review) }) })));
        }
        """;

    private static readonly object[] Mixed =
    [
        new { status = "satisfied", by = "R. Singh", at = "2026-01-05T10:00:00Z", owner = "Desk seven" },
        new { status = "satisfied", statement = "0123456789ab", at = "2026-01-04T10:00:00Z", by = "Somebody" },
        new { status = "satisfied", review = -1 },
        new { status = "risk-accepted", review = 40 },
        new { status = "not-applicable" },
        new { status = "in-progress", due = -1, owner = "Desk seven" },
        new { status = "open", due = 0, owner = "Identity" },
        new { status = "not-satisfied", due = 30 },
        new { status = "open", due = 31 },
        new { status = "satisfied", due = -5 },
    ];

    [Fact]
    public async Task Its_figures_are_the_checklists()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Checklist);
        await page.EvaluateAsync(Put, Mixed);
        await page.ReloadAsync();
        await page.Locator("[data-tick]").Nth(20).CheckSteadyAsync();
        var (done, applicable, percent) = await FiguresAsync(page);
        var flags = new { Again = await NumberAsync(page, "[data-again-count]"), Overdue = await NumberAsync(page, "[data-overdue-count]"), Todo = await NumberAsync(page, "[data-show-count=todo]") };

        await page.GotoAsync(browser.AddressOf(Dashboard));

        Assert.Equal((done, applicable, percent), await FiguresAsync(page));
        Assert.Equal("4", done);
        Assert.Equal((2, 1, 2), (flags.Again, flags.Overdue, await NumberAsync(page, "[data-soon]")));
        Assert.Equal((flags.Again, flags.Overdue, flags.Todo), (await NumberAsync(page, "[data-again]"), await NumberAsync(page, "[data-overdue]"), await NumberAsync(page, "[data-todo]")));
        await Expect(page.Locator("[data-cards] li.card")).ToHaveCountAsync(1);
        await Expect(page.Locator(".begun-last")).ToContainTextAsync("Last changed");
        await Expect(page.Locator("[data-rest-version]:visible")).ToHaveCountAsync(3);
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Its_links_lead_to_what_they_count()
    {
        await using var context = await browser.OpenAsync();
        var (page, _) = await GotoAsync(context, Checklist);
        await page.EvaluateAsync(Put, Mixed);

        foreach (var flag in new[] { "to do", "look at again", "overdue" })
        {
            await page.GotoAsync(browser.AddressOf(Dashboard));
            var link = page.Locator("[data-cards] .flag").Filter(new LocatorFilterOptions { HasText = flag });
            var count = await NumberAsync(link);
            await link.ClickAsync();
            await Expect(page.Locator("[data-control]:visible")).ToHaveCountAsync(count);
        }

        await page.GotoAsync(browser.AddressOf(Dashboard));
        var owned = page.Locator("[data-owner-rows] tr").Filter(new LocatorFilterOptions { HasText = "Desk seven" });
        await Expect(owned.Locator("td").First).ToHaveTextAsync("1");
        await owned.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("[data-control]:visible")).ToHaveCountAsync(1);

        await page.GotoAsync(browser.AddressOf(Dashboard));
        Assert.Equal(3, await page.Locator("[data-due-rows] tr").CountAsync());
        var title = await page.Locator("[data-due-rows] a").First.InnerTextAsync();
        await page.Locator("[data-due-rows] a").First.ClickAsync();
        await Expect(page.Locator(".entry:target")).ToContainTextAsync(title.TrimEnd('…'));
    }

    [Fact]
    public async Task It_adds_up_several_versions_or_the_newest_of_each_guide()
    {
        await using var context = await browser.OpenAsync();
        var (page, _) = await GotoAsync(context, Checklist);
        await page.EvaluateAsync(Put, Mixed);
        await page.GotoAsync(browser.AddressOf(Older));
        await page.EvaluateAsync(Put, new object[] { new { status = "satisfied" }, new { status = "satisfied" } });

        await page.GotoAsync(browser.AddressOf(Dashboard));
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("3");
        await page.Locator("[data-scope] [value=all]").CheckAsync(new LocatorCheckOptions { Force = true });

        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("5");
        await page.ReloadAsync();
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("5");
    }

    [Fact]
    public async Task It_follows_another_tab_and_keeps_the_readers_place()
    {
        await using var context = await browser.OpenAsync();
        var (checklist, _) = await GotoAsync(context, Checklist);
        await checklist.Locator("[data-tick]").First.CheckAsync();
        var (dashboard, _) = await GotoAsync(context, Dashboard);
        var link = dashboard.Locator("[data-cards] h3 a");
        await link.FocusAsync();

        await checklist.Locator("[data-tick]").Nth(1).CheckSteadyAsync();

        await Expect(dashboard.Locator("[data-done]")).ToHaveTextAsync("2");
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_answers_it_says_so_and_leads_to_a_checklist()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Dashboard);

        await Expect(page.Locator("[data-none]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-begun]")).ToBeHiddenAsync();
        Assert.Equal(4, await page.Locator("[data-rest-version]:visible").CountAsync());
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Where_storage_is_forbidden_it_says_so()
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });");
        var (page, watch) = await GotoAsync(context, Dashboard);

        await Expect(page.Locator("[data-forbidden]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-none]")).ToBeHiddenAsync();
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task What_can_t_be_read_counts_as_open_and_is_told_and_what_answers_no_control_counts_for_nothing()
    {
        await using var context = await browser.OpenAsync();
        var (page, watch) = await GotoAsync(context, Checklist);
        await page.EvaluateAsync(Put, new object[] { new { status = "satisfied" } });
        await page.EvaluateAsync("() => { const key = Object.keys(localStorage).find((name) => name.includes(':answer:')); localStorage.setItem(key, '{ broken'); localStorage.setItem(key + '-gone', '{\"status\":\"satisfied\"}'); }");

        await page.GotoAsync(browser.AddressOf(Dashboard));

        await Expect(page.Locator("[data-unread-list] li")).ToHaveTextAsync(new Regex(": 1 answer$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator("[data-done]")).ToHaveTextAsync("0");
        Assert.Empty(watch.Faults);
    }

    [Theory]
    [InlineData(ColorScheme.Light, Contrast.NoPreference, 1440)]
    [InlineData(ColorScheme.Dark, Contrast.NoPreference, 380)]
    [InlineData(ColorScheme.Light, Contrast.More, 320)]
    [InlineData(ColorScheme.Dark, Contrast.More, 720)]
    public async Task With_answers_and_long_names_axe_finds_nothing_and_nothing_scrolls_sideways(ColorScheme scheme, Contrast contrast, int width)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, Contrast = contrast, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var (page, _) = await GotoAsync(context, Checklist);
        await page.EvaluateAsync(Put, Mixed.Append(new { status = "open", due = -3, owner = new string('x', 200) }).ToArray());
        await page.GotoAsync(browser.AddressOf(Dashboard));

        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
        Assert.Empty(await Axe.FindAsync(page));
    }

    private static async Task<(string Done, string Applicable, string Percent)> FiguresAsync(IPage page) =>
        (await page.Locator("[data-done]").InnerTextAsync(), await page.Locator("[data-applicable]").InnerTextAsync(), (await page.Locator("[data-percent]").InnerTextAsync()).Trim());

    private static Task<int> NumberAsync(IPage page, string selector) => NumberAsync(page.Locator(selector));

    // The figure that an element begins with.
    private static async Task<int> NumberAsync(ILocator element) =>
        int.Parse((await element.TextContentAsync())!.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(IPage Page, Watch Watch)> GotoAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf(path));
        return (page, watch);
    }
}
