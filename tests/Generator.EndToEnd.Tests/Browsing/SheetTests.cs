using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The site's print sheet: what is filtered and answered in the checklist, laid out on the paper that is chosen.</summary>
public sealed class SheetTests(Browser browser)
{
    private const string Sheet = "guides/aws-proton/2025-10-07/print.html";
    private const string Ids = "elements => elements.map(e => e.dataset.control)";

    private async Task<int> CountControlsAsync(IPage page)
    {
        await page.GotoAsync(browser.AddressOf("guides/aws-proton/2025-10-07/checklist.html"));
        var all = await page.Locator("[data-control]").CountAsync();
        Assert.True(all > 50, $"only {all} controls");
        return all;
    }

    // Sheets are filled a few per frame.
    private static Task LaidOutAsync(IPage page) => Expect(page.Locator("[data-sheet].laid-out:not([aria-busy])")).ToBeVisibleAsync();

    // A sheet that holds more than it has room for and so is higher than its paper, or ends with a heading.
    private const string Faults =
        """
        () => [...document.querySelectorAll('.sheet')].filter(sheet => {
          const body = sheet.querySelector('.sheet-body');
          const height = { a4: { portrait: 297, landscape: 210 }, letter: { portrait: 279.4, landscape: 215.9 } }[sheet.closest('main').dataset.paper][sheet.closest('main').dataset.orientation];
          const isFull = sheet.offsetHeight > height / 25.4 * 96 + 1 || body.scrollHeight > body.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1;
          return isFull || body.lastElementChild.matches('.run') && !body.lastElementChild.querySelector('.sheet-control, [data-item]');
        }).map(sheet => sheet.getAttribute('aria-label'))
        """;

    [Theory]
    [InlineData("checklist.html?kind=requirement&topic=data-protection&topic=security-iam")]
    [InlineData("checklist.html?since=2021-06-10&party=customer")]
    [InlineData("checklist.html?q=role%20policy&kind=requirement")]
    [InlineData("checklist/developers.html?tag=encryption-at-rest&tag=credentials")]
    [InlineData("checklist.html?show=todo")]
    public async Task What_is_printed_is_what_is_filtered(string view)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(1, "Satisfied");
        await list.Page.GotoAsync($"{browser.AddressOf("guides/aws-proton/2025-10-07")}/{view}");
        var all = await list.Page.Locator("[data-control]").CountAsync();
        var filtered = await list.Page.Locator("[data-control]:not([hidden])").EvaluateAllAsync<string[]>(Ids);

        await list.Page.Locator("[data-print-shown]").ClickAsync();
        await LaidOutAsync(list.Page);
        var printed = await list.Page.Locator(".sheet [data-control]").EvaluateAllAsync<string[]>(Ids);

        Assert.InRange(filtered.Length, 1, all - 1);
        Assert.Equal(filtered.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
        await Expect(list.Page.Locator(".cover [data-sheet-scope]")).ToContainTextAsync("Only: ");
        Assert.Empty(list.Watch.Faults);

        await list.Page.Locator("[data-sheet-everything]").ClickAsync();
        await Expect(list.Page.Locator(".sheet [data-control]")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Answers_tick_their_boxes_or_leave_them_to_a_pen()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var id = await list.Yours.Nth(1).GetAttributeAsync("data-control");
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("note").FillAsync("Asked <b>quokka</b>.");
        await list.Yours.Nth(1).Locator("[name^='status-'][value='risk-accepted']").DispatchEventAsync("click");

        var page = list.Page;
        await page.GotoAsync(browser.AddressOf(Sheet));
        var entry = page.Locator($".sheet [data-control='{id}']");

        await Expect(entry.Locator("[data-box='risk-accepted']")).ToHaveTextAsync("×");
        await Expect(entry.Locator(".sheet-note")).ToContainTextAsync("Asked <b>quokka</b>.");
        await Expect(page.Locator("[data-box]:not(:empty)")).ToHaveCountAsync(1);
        await Expect(page.Locator("[data-sheet-answers-words]")).ToContainTextAsync("1 of ");
        await page.Locator("[name=answers][value=blank]").CheckAsync(new LocatorCheckOptions { Force = true });
        await Expect(page.Locator("[data-box]:not(:empty)")).ToHaveCountAsync(0);
        await Expect(entry.Locator(".sheet-note")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_note_of_several_sheets_is_broken_between_its_lines_and_nothing_of_it_is_lost()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        var lines = Enumerable.Range(1, 120).Select(i => $"Line {i}: the role still had the old policy.").ToList();
        await list.Field("note").FillAsync(string.Join('\n', lines));

        await list.Page.GotoAsync(browser.AddressOf(Sheet));
        await LaidOutAsync(list.Page);

        Assert.Empty(await list.Page.EvaluateAsync<string[]>(Faults));
        var printed = await list.Page.Locator(".sheet .sheet-answer").AllTextContentsAsync();
        Assert.Equal(lines, printed.Where(l => l.StartsWith("Line", StringComparison.Ordinal)));
        Assert.True(await list.Page.Locator(".sheet tr.goes-on").CountAsync() > 0);
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Every_choice_fills_its_sheets_and_none_more_and_stands_in_the_address()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        var all = await CountControlsAsync(page);
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf(Sheet));
        var counts = new List<int>();
        foreach (var choice in new[] { "paper=a4", "form=long", "paper=letter", "orientation=landscape", "paper=a4", "form=short" })
        {
            await page.Locator($"[name={choice.Split('=')[0]}][value={choice.Split('=')[1]}]").CheckAsync(new LocatorCheckOptions { Force = true });
            await LaidOutAsync(page);
            Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
            Assert.Equal(all, await page.Locator(".sheet [data-control]").CountAsync());
            counts.Add(await page.Locator(".sheet").CountAsync());
        }

        Assert.True(counts.Distinct().Count() > 3);
        Assert.EndsWith("print.html?orientation=landscape", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(page.Locator(".sheet")).ToHaveCountAsync(counts[^1]);
        Assert.Equal(297d / 210, await page.Locator(".sheet").First.EvaluateAsync<double>("sheet => sheet.offsetWidth / sheet.offsetHeight"), 0.01);
        Assert.Empty(watch.Faults);
    }

    [Theory]
    [InlineData(380)]
    [InlineData(768)]
    public async Task A_sheet_is_no_wider_than_the_window(int width)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(Sheet));
        await LaidOutAsync(page);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    // Printing doesn't wait for frames; the page is told of it before, and lays out the rest at once.
    [Fact]
    public async Task What_is_printed_at_once_is_whole()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        var all = await CountControlsAsync(page);
        await page.AddInitScriptAsync("window.requestAnimationFrame = () => 0;");
        await page.GotoAsync(browser.AddressOf(Sheet));
        Assert.NotEqual(all, await page.Locator(".sheet [data-control]").CountAsync());

        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(all, await page.Locator(".sheet [data-control]").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
    }

    [Fact]
    public async Task A_choice_that_is_made_while_sheets_are_laid_out_takes_the_place_of_the_one_before()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        var all = await CountControlsAsync(page);
        await page.GotoAsync(browser.AddressOf(Sheet));

        await page.EvaluateAsync(
            """
            () => new Promise(done => {
              document.querySelector('[name=form][value=long]').click();
              requestAnimationFrame(() => {
                document.querySelector('[name=paper][value=letter]').click();
                done();
              });
            })
            """);
        await LaidOutAsync(page);

        Assert.Equal(all, await page.Locator(".sheet [data-control]").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        await Expect(page.Locator("[data-sheet-count]")).ToHaveTextAsync($"{await page.Locator(".sheet").CountAsync()} sheets");
    }

    [Fact]
    public async Task Without_scripts_it_is_a_whole_list()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var all = await CountControlsAsync(page);
        await page.GotoAsync(browser.AddressOf(Sheet));

        Assert.Equal(all, await page.Locator(".paper [data-control]:visible").CountAsync());
        await Expect(page.Locator("[data-sheet-choices]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_commands_file_is_laid_out_by_what_it_carries()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "print", "aws-proton", "--content", Repository.Content, "--profile", "developers", "--form", "long", "--output", "sheet.html").ExitCode);
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        var watch = new Watch(page);

        await page.GotoAsync(new Uri(workspace.PathOf("sheet.html")).AbsoluteUri);

        Assert.Empty(watch.Faults);
        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        Assert.True(await page.Locator(".sheet").CountAsync() > 3);
        await page.Locator("[name=form][value=short]").CheckAsync(new LocatorCheckOptions { Force = true });
        await Expect(page.Locator(".sheet-more:visible")).ToHaveCountAsync(0);
        Assert.Empty(watch.Faults);
    }
}
