using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Exports and saved copies, opened elsewhere.</summary>
public sealed partial class CopyTests(Browser browser)
{
    private const string Checklist = "guides/aws-proton/2022-03-25/checklist.html";
    private const string Hostile = "</script><img src=x onerror=\"document.title='run'\"> <!-- $& $' \u2028 ü";

    [Fact]
    public async Task An_export_is_an_assessment_that_the_program_carries_over()
    {
        await using var page = await OpenAsync("R. Singh");
        await page.AnswerAsync(0, "status=satisfied", $"note={Hostile}", "owner=Platform", "due=2026-12-01", "review=2027-01-31", "evidence=https://wiki.example.com/1\nminutes.pdf");
        await page.AnswerAsync(1, "status=not-satisfied");

        var path = await page.ExportAsync();

        Assert.Matches(@"^aws-proton-2022-03-25-answers-\d{4}-\d\d-\d\d\.json$", Path.GetFileName(path));
        Assert.DoesNotContain("\"open\",\n      \"statement", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var workspace = new Workspace();
        var carried = workspace.PathOf("carried.json");
        var run = GeneratorProgram.Usual.Run(Repository.Root, "assess", "carry", path, "--to", "aws-proton@2023-04-18", "--output", carried, "--yes");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var text = await File.ReadAllTextAsync(carried, TestContext.Current.CancellationToken);
        Assert.All(["Platform", "2026-12-01", "2027-01-31", "minutes.pdf", "R. Singh", "\"history\""], word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Empty(page.Watch.Faults);
    }

    [Fact]
    public async Task A_copy_opens_elsewhere_with_its_answers_and_is_saved_again_and_again()
    {
        await using var page = await OpenAsync("R. Singh");
        await page.AnswerAsync(0, "status=satisfied", $"note={Hostile}");
        var first = await page.SaveAsync();
        Assert.Matches(@"^aws-proton-2022-03-25-checklist-\d{4}-\d\d-\d\d\.html$", Path.GetFileName(first));
        Assert.Empty(page.Watch.Faults);

        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(first).AbsoluteUri, "M. Shelley");
        await Expect(copy.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        await Expect(copy.Entries.First.Locator(".summary-note")).ToHaveTextAsync(Hostile.Replace("\u2028", " ", StringComparison.Ordinal));
        await Expect(copy.Page.Locator("[data-copy-words]")).ToHaveTextAsync(OriginWords());
        await copy.AnswerAsync(1, "status=risk-accepted");
        await copy.AnswerAsync(2, "note=Seen");
        await Expect(copy.Page.Locator("[data-copy-count]")).ToHaveTextAsync("2 changes since.");
        var second = await copy.SaveAsync();
        await Expect(copy.Page.Locator("[data-copy-count]")).ToHaveTextAsync("");
        Assert.Empty(copy.Watch.Faults);

        await using var again = await SharedChecklist.OpenAsync(browser, new Uri(second).AbsoluteUri);
        await Expect(again.Page.Locator("[data-done]")).ToHaveTextAsync("2");
        await Expect(again.Page.Locator("[data-copy-words]")).ToContainTextAsync("by M. Shelley");
        await again.AnswerAsync(3, "status=satisfied");
        var third = await again.SaveAsync();
        Assert.Empty(again.Watch.Faults);

        await using var last = await SharedChecklist.OpenAsync(browser, new Uri(third).AbsoluteUri);
        await Expect(last.Page.Locator("[data-done]")).ToHaveTextAsync("3");
        await Expect(last.Entries.Nth(2).Locator(".summary-note")).ToHaveTextAsync("Seen");
        Assert.NotEqual("run", await last.Page.TitleAsync());
        Assert.Empty(last.Watch.Faults);
    }

    [Fact]
    public async Task What_changes_in_a_copy_is_a_draft_of_that_copy_alone()
    {
        await using var page = await OpenAsync();
        await page.AnswerAsync(0, "status=satisfied");
        var (first, second) = (await page.SaveAsync(), await SaveBesideAsync(page));
        var before = await page.StoredAsync();

        await page.Page.GotoAsync(new Uri(first).AbsoluteUri);
        await page.Entries.First.Locator("[data-tick]").UncheckAsync();
        await page.Page.ReloadAsync();
        await Expect(page.Page.Locator("[data-done]")).ToHaveTextAsync("0");
        await Expect(page.Page.Locator("[data-copy-count]")).ToHaveTextAsync("1 change since.");

        await page.Page.GotoAsync(new Uri(second).AbsoluteUri);
        await Expect(page.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        await page.Page.GotoAsync(browser.AddressOf(Checklist));
        await Expect(page.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        await page.Page.GotoAsync(new Uri(first).AbsoluteUri);
        await page.Page.Locator("[data-undo]").ClickAsync();
        await Expect(page.Page.Locator("[data-copy-count]")).ToHaveTextAsync("");
        Assert.Equal(before, await page.StoredAsync());
    }

    [Fact]
    public async Task A_copy_from_disk_leads_nowhere_and_allows_only_its_own_styles_and_scripts()
    {
        await using var page = await OpenAsync();
        var path = await page.SaveAsync();
        var html = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        var policy = Policy().Match(html).Groups["policy"].Value;
        Assert.Matches(@"^default-src 'none'; style-src( 'sha256-[A-Za-z0-9+/]{43}=')+; script-src( 'sha256-[A-Za-z0-9+/]{43}=')+; img-src data:; base-uri 'none'; form-action 'none'$", policy);
        await File.WriteAllTextAsync(path, html.Replace("</body>", "<script>document.title = 'run'</script></body>", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(path).AbsoluteUri);
        Assert.NotEqual("run", await copy.Page.TitleAsync());
        Assert.Contains(copy.Watch.Faults, f => f.Contains("script-src", StringComparison.Ordinal));
        Assert.Equal(0, await copy.Page.Locator("a[href]:not([href^='#'], [href^='https:']), link, [src]:not(iframe)").CountAsync());
        await copy.Page.Keyboard.PressAsync("j");
        await copy.Page.Keyboard.PressAsync("o");
        await Expect(copy.Page.Locator("[data-source-pane]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_copy_from_a_server_leads_back_to_it()
    {
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);
        var site = server.Client.BaseAddress!;
        await using var page = await SharedChecklist.OpenAsync(browser, new Uri(site, "guides/demo/2024-01-01/checklist.html").AbsoluteUri);
        var path = await page.SaveAsync();

        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(path).AbsoluteUri);
        var links = await copy.Page.Locator("a.source").EvaluateAllAsync<string[]>("links => links.map((link) => link.getAttribute('href'))");

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(site.AbsoluteUri, link, StringComparison.Ordinal));
        Assert.Empty(copy.Watch.Faults);
    }

    [Fact]
    public async Task A_copy_whose_answers_are_broken_says_so()
    {
        await using var page = await OpenAsync();
        await page.AnswerAsync(0, "status=satisfied");
        var path = await page.SaveAsync();
        var html = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, html.Replace("\"status\": \"satisfied\"", "\"status\": \"\\u003cb>\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(path).AbsoluteUri);

        await Expect(copy.Page.Locator("[data-copy-fault]")).ToContainTextAsync("answers[0].status is “<b>”");
        await Expect(copy.Page.Locator("[data-done]")).ToHaveTextAsync("0");
        Assert.Empty(copy.Watch.Faults);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_copy()
    {
        await using var page = await OpenAsync();
        var path = await page.SaveAsync();

        await using var copy = await SharedChecklist.OpenAsync(browser, new Uri(path).AbsoluteUri);
        await copy.AnswerAsync(0, "status=satisfied");

        Assert.Empty(await Axe.FindAsync(copy.Page));
    }

    private Task<SharedChecklist> OpenAsync(string name = "") => SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist), name);

    // Two copies of one day have one name.
    private static async Task<string> SaveBesideAsync(SharedChecklist page)
    {
        var first = await page.SaveAsync();
        var beside = Path.Combine(Path.GetDirectoryName(first)!, "second.html");
        File.Move(first, beside);
        await page.SaveAsync();
        return beside;
    }

    [GeneratedRegex(@"^This is a saved copy of AWS Proton security guide, 25 Mar 2022, saved on \d\d? [A-Z][a-z]{2} \d{4}, \d\d:\d\d UTC by R\. Singh\. ", RegexOptions.None, 1000)]
    private static partial Regex OriginWords();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Policy();
}
