using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Finding one's way in the checklist, opened from disk.</summary>
public sealed class FilterTests(Browser browser)
{
    [Fact]
    public async Task Search_leaves_what_has_all_the_words_and_marks_them()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var all = await list.Page.Locator("[data-control]:not([hidden])").CountAsync();

        await list.Page.Locator("[data-search]").FillAsync("role trust");
        await Expect(list.Page.Locator("[data-status]")).ToContainTextAsync("shown");
        var texts = await list.Page.Locator("[data-control]:not([hidden])").AllTextContentsAsync();

        Assert.InRange(texts.Count, 1, all - 1);
        Assert.All(texts, text => Assert.Contains("role", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(texts, text => Assert.Contains("trust", text, StringComparison.OrdinalIgnoreCase));
        Assert.True(await list.Page.EvaluateAsync<int>("CSS.highlights.get('search').size") >= 2 * texts.Count);

        await list.Page.Locator("[data-search]").FillAsync("no such words anywhere");
        await Expect(list.Page.Locator("[data-nothing]")).ToBeVisibleAsync();
        await list.Page.Locator("[data-reset-filters]").ClickAsync();
        await Expect(list.Page.Locator("[data-control]:not([hidden])")).ToHaveCountAsync(all);
        Assert.Empty(list.Watch.Faults);
    }

    [Theory]
    [InlineData("control")]
    [InlineData("code")]
    [InlineData("file")]
    public async Task Ids_codes_on_paper_and_lines_of_files_are_found(string what)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var entry = list.Yours.Nth(20);
        var words = what == "file" ? (await entry.Locator(".entry-foot a.source").First.TextContentAsync())! : await entry.GetAttributeAsync($"data-{what}");

        await list.Page.Locator("[data-search]").FillAsync(words!);

        await Expect(list.Page.Locator("[data-status]")).ToContainTextAsync(" of ");
        await Expect(entry).ToBeVisibleAsync();
        Assert.InRange(await list.Shown.CountAsync(), 1, 3);
    }

    [Fact]
    public async Task Severities_are_estimated_filtered_by_and_sorted_by()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var high = await list.Page.Locator("[data-severity=high]").CountAsync();

        await list.ChooseAsync("severity", "High");
        await Expect(list.Page.Locator("p[data-status]")).ToContainTextAsync($"{high} of ");
        await Expect(list.Page.Locator("[data-facet=severity] .facet-note")).ToHaveTextAsync("Estimated from kind and words where nobody decided.");
        // An address chooses before anybody has seen the list of choices.
        await list.Page.GotoAsync($"{browser.AddressOf(ChecklistPage.Newest)}?severity=high");
        await Expect(list.Page.Locator("p[data-status]")).ToContainTextAsync($"{high} of ");
        await Expect(list.Page.Locator("[data-chips]")).ToContainTextAsync("High");
        await list.Page.GotoAsync($"{browser.AddressOf(ChecklistPage.Newest)}?sort=severity&group=status&party=customer");
        var sorted = await list.Page.EvalOnSelectorAllAsync<string[]>("[data-groups] [data-party=customer]", "found => found.map(({ dataset }) => `${dataset.severity}${'estimated' in dataset ? ', estimated' : ''}`)");

        Assert.InRange(high, 1, sorted.Length - 1);
        Assert.Contains("high", sorted);
        // Each status is a group of its own; in this browser there is one.
        Assert.Equal(sorted.OrderBy(s => Array.IndexOf(["high", "high, estimated", "medium", "medium, estimated", "low", "low, estimated"], s)), sorted);
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1000)]
    public async Task No_list_of_choices_leaves_the_page(int width)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.SetViewportSizeAsync(width, 900);
        await list.ShowFiltersAsync();

        foreach (var facet in await list.Page.Locator("[data-facet]:visible, [data-view]").AllAsync())
        {
            await facet.Locator("summary").ClickAsync();
            await Expect(facet).ToHaveAttributeAsync("open", "");
            // What is told of the opening is told in the next frame.
            await list.Page.EvaluateAsync("new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(tell)))");
            var (left, right) = (await facet.Locator(".facet-list").EvaluateAsync<double>("e => e.getBoundingClientRect().left"), await facet.Locator(".facet-list").EvaluateAsync<double>("e => e.getBoundingClientRect().right"));
            Assert.InRange(left, 0, width);
            Assert.InRange(right, left, width);
            await list.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Numbers_are_those_of_what_is_shown()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.ShowFiltersAsync();
        await list.Page.Locator("[data-search]").FillAsync("role");
        await Expect(list.Page.Locator("[data-status]")).ToContainTextAsync(" of ");
        const string inShown = "[data-topic]:not([hidden]) [data-control]:not([hidden])";
        var shown = await list.Page.Locator(inShown).CountAsync();
        var yours = await list.Page.Locator($"{inShown}[data-party=customer]").CountAsync();

        Assert.Equal(shown, await SumAsync(list, "[data-facet=kind] .facet-figure"));
        Assert.Equal(shown, await SumAsync(list, "[data-facet=topic] .facet-figure"));
        await Expect(list.Page.Locator("[data-show-count=todo]")).ToHaveTextAsync(yours.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(shown, await list.Page.Locator(".rail-hits").EvaluateAllAsync<int>("found => found.reduce((sum, part) => sum + parseInt(part.textContent), 0)"));
        await Expect(list.Page.Locator(".rail .is-empty").First).ToHaveCSSAsync("text-decoration-line", "none");
    }

    [Theory]
    [InlineData(1440, 1000, 0.4)]
    [InlineData(380, 800, 1)]
    public async Task The_first_control_stands_on_the_first_screen_below_one_bar_that_stays(int width, int height, double most)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var list = await ChecklistPage.OpenAsync(browser, context);

        Assert.InRange(await list.Yours.First.EvaluateAsync<double>("entry => entry.getBoundingClientRect().top / innerHeight"), 0, most);
        await list.Page.EvaluateAsync("() => scrollTo(0, 3000)");
        await Expect(list.Page.Locator("[data-undo]")).ToBeInViewportAsync();
        Assert.InRange(await list.Page.Locator("[data-progress-bar]").EvaluateAsync<double>("bar => bar.getBoundingClientRect().bottom"), 30, 80);
    }

    [Fact]
    public async Task What_somebody_wrote_is_found_too()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.Nth(2).Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("note").FillAsync("quokka");

        await list.Page.Locator("[data-search]").FillAsync("Quokka");

        await Expect(list.Shown).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_address_asks_for_what_nobody_owns()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("owner").FillAsync("Platform team");
        var others = await list.Page.Locator("[data-party=customer]:not([data-owner])").CountAsync() - 1;

        await list.Page.GotoAsync($"{browser.AddressOf(ChecklistPage.Newest)}?owner=-");

        await Expect(list.Page.Locator("[data-control]:not([hidden])")).ToHaveCountAsync(others);
        await Expect(list.Page.Locator("[data-chips] .chip")).ToHaveTextAsync("Nobody");
    }

    [Fact]
    public async Task Filters_of_each_kind_work_together()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Not satisfied");
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("owner").FillAsync("Platform team");

        await list.ChooseAsync("status", "Satisfied", "Not satisfied");
        await Expect(list.Shown).ToHaveCountAsync(2);
        await list.ChooseAsync("owner", "Platform team");
        await Expect(list.Shown).ToHaveCountAsync(1);
        await list.ShowAsync("To do");
        await Expect(list.Shown).ToHaveCountAsync(1);
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Remove the filter Not satisfied" }).ClickAsync();

        await Expect(list.Shown).ToHaveCountAsync(0);
        await Expect(list.Page.Locator("[data-nothing]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("likely", "[data-trust=unsure]")]
    [InlineData("sure", "[data-trust]")]
    public async Task What_is_less_sure_can_be_hidden_and_the_page_tells_how_much(string bound, string hidden)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var shown = list.Page.Locator("[data-control]:not([hidden])");
        var (all, less) = (await shown.CountAsync(), await list.Page.Locator($"[data-control]{hidden}").CountAsync());
        Assert.InRange(less, 1, all - 1);
        await Expect(list.Page.Locator("[data-status]")).ToHaveTextAsync($"{all} statements");

        await list.ShowFiltersAsync();
        await list.Page.Locator("[data-sure]").SelectOptionAsync(bound);
        await Expect(shown).ToHaveCountAsync(all - less);
        await Expect(list.Page.Locator("[data-status]")).ToHaveTextAsync($"{all - less} of {all} statements shown, {less} less sure hidden, but printed");
        // Paper has them all the same.
        Assert.DoesNotContain("sure=", await list.Page.Locator("[data-print-shown]").GetAttributeAsync("href"), StringComparison.Ordinal);

        await list.Page.WaitForFunctionAsync($"() => location.search.includes('sure={bound}')");
        await list.Page.ReloadAsync();
        await Expect(shown).ToHaveCountAsync(all - less);
        await Expect(list.Page.Locator("[data-sure]")).ToHaveValueAsync(bound);
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Clear filters" }).ClickAsync();
        await Expect(shown).ToHaveCountAsync(all);
        await Expect(list.Page.Locator("[data-status]")).ToHaveTextAsync($"{all} statements");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task What_is_unsure_says_so_in_a_word()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        var marked = await list.Page.Locator("[data-control]", new PageLocatorOptions { Has = list.Page.GetByText("unsure", new PageGetByTextOptions { Exact = true }) }).EvaluateAllAsync<string[]>("found => found.map((entry) => entry.dataset.trust)");

        Assert.Equal(await list.Page.Locator("[data-trust=unsure]").CountAsync(), marked.Length);
        Assert.All(marked, trust => Assert.Equal("unsure", trust));
    }

    [Fact]
    public async Task What_changed_since_a_version_is_what_the_page_of_changes_says()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.ChooseAsync("since", "18 Apr 2023");
        var shown = await list.Page.Locator("[data-control]:not([hidden])").EvaluateAllAsync<string[]>("found => found.map((entry) => entry.dataset.control).sort()");
        await list.Page.GotoAsync(browser.AddressOf("guides/aws-proton/changes/2023-04-18..2025-10-07/index.html"));
        var newer = await list.Page.Locator("[data-change]").EvaluateAllAsync<string[]>("found => found.filter((change) => !change.dataset.classes.split(' ').some((name) => name === 'removed' || name === 'merged')).map((change) => change.id.replace('c-', '')).sort()");

        Assert.NotEmpty(shown);
        Assert.Equal(newer.Distinct(StringComparer.Ordinal), shown);
    }

    [Fact]
    public async Task The_whole_view_stands_in_the_address()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.ChooseAsync("kind", "Requirement");
        await list.ChooseAsync("tag", "Identity and access", "Keys");
        await list.Page.Locator("[data-view] summary").ClickAsync();
        await list.Page.Locator("[data-group]").SelectOptionAsync("tag");
        await list.Page.Locator("[data-sort]").SelectOptionAsync("title");
        await list.Page.Locator("[data-search]").FillAsync("role");
        await list.Page.WaitForFunctionAsync("() => location.search.includes('q=role')");
        var order = await OrderAsync(list);

        // Somebody else, with a browser of their own.
        await using var elsewhere = await browser.OpenAsync();
        var page = await elsewhere.NewPageAsync();
        await page.GotoAsync(list.Page.Url);

        Assert.NotEmpty(order);
        Assert.Equal(order, await OrderAsync(new ChecklistPage(page, new Watch(page))));
        await Expect(page.Locator("[data-chips] .chip")).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("owner")]
    [InlineData("status")]
    public async Task Grouping_keeps_every_entry_and_goes_back(string group)
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.AnswerAsync(4, "Risk accepted");
        var before = await OrderAsync(list);
        await list.Page.Locator("[data-view] summary").ClickAsync();

        await list.Page.Locator("[data-group]").SelectOptionAsync(group);
        var grouped = await OrderAsync(list);
        await Expect(list.Page.Locator("[data-groups] .topic").First).ToBeVisibleAsync();
        await list.Page.Locator("[data-group]").SelectOptionAsync("");

        Assert.Equal(before.Order(StringComparer.Ordinal), grouped.Order(StringComparer.Ordinal));
        Assert.NotEqual(before, grouped);
        Assert.Equal(before, await OrderAsync(list));
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Sorting_by_due_date_puts_the_earliest_first()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, $"{ChecklistPage.Newest}");
        await list.Page.Locator("[data-topic]").First.Locator("[data-party=customer]").Last.Locator("[data-edit]").ClickSteadyAsync();
        await list.Field("due").FillAsync("2030-01-01");
        var dated = await list.Page.Locator("[data-control]:has([data-editor])").GetAttributeAsync("data-control");

        await list.Page.Locator("[data-view] summary").ClickAsync();
        await list.Page.Locator("[data-sort]").SelectOptionAsync("due");

        Assert.Equal(dated, (await OrderAsync(list))[0]);
    }

    [Fact]
    public async Task Everything_folds_and_unfolds_and_compact_is_remembered()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.Locator("[data-view] summary").ClickAsync();

        await list.Page.Locator("[data-collapse]").ClickAsync();
        await Expect(list.Shown).ToHaveCountAsync(0);
        await list.Page.Locator("[data-expand]").ClickAsync();
        await list.Page.Locator("[data-density]").SelectOptionAsync("compact");
        await list.Page.SetViewportSizeAsync(1440, 900);
        await list.Entries.First.EvaluateAsync("entry => { entry.scrollIntoView(); scrollBy(0, -60); }");
        await list.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('[data-control]')].filter(e => { const at = e.getBoundingClientRect(); return e.checkVisibility() && at.top >= 0 && at.bottom <= innerHeight; }).length >= 22");
        await list.Page.GotoAsync(browser.AddressOf(ChecklistPage.Older));

        await Expect(list.Page.Locator("html")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("compact"));
    }

    [Fact]
    public async Task A_link_to_an_entry_leads_to_it_whatever_is_filtered()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var id = await list.Entries.Last.GetAttributeAsync("id");

        await list.Page.GotoAsync($"{browser.AddressOf(ChecklistPage.Newest)}?kind=option&show=overdue#{Uri.EscapeDataString(id!)}");

        await Expect(list.Entries.Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_list_to_jump_from_names_the_groups_and_a_link_to_a_topic_brings_the_topics_back()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Page.GotoAsync($"{browser.AddressOf(ChecklistPage.Newest)}?group=tag#%");

        await Expect(list.Page.Locator("[data-jump-topics]")).ToBeHiddenAsync();
        await list.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Tags" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(list.Page.Locator("[data-groups] h2").Last).ToBeInViewportAsync();
        await list.Page.EvaluateAsync("location.hash = [...document.querySelectorAll('[data-topic] h2')].at(-1).id");

        await Expect(list.Page.Locator("[data-topic] h2").Last).ToBeInViewportAsync();
        await Expect(list.Page.Locator("[data-jump-groups]")).ToBeHiddenAsync();
        Assert.Empty(list.Watch.Faults);
    }

    private static Task<int> SumAsync(ChecklistPage list, string figures) =>
        list.Page.Locator(figures).EvaluateAllAsync<int>("found => found.reduce((sum, part) => sum + Number(part.textContent), 0)");

    private static Task<string[]> OrderAsync(ChecklistPage list) =>
        list.Page.Locator("main :is([data-topics], [data-groups]):not([hidden]) [data-control]:not([hidden])").EvaluateAllAsync<string[]>("found => found.map((entry) => entry.dataset.control)");
}
