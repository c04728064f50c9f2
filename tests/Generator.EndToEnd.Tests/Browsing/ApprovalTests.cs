using System.Text.Json;
using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Answers that one gives and another approves, where the site asks for it; and what people say to them.</summary>
public sealed class ApprovalTests(Browser browser)
{
    private static Workspace Build(string site)
    {
        var workspace = new Workspace();
        workspace.Write("content/guides/demo/guide.yml", "title: Demo guide\nversions:\n  - date: 2024-01-01\n");
        workspace.Write("content/guides/demo/2024-01-01/page.md", "# Page\n\nYou must use multi-factor authentication. You must rotate the key every month. You must encrypt the backups.\n");
        workspace.Write("content/site.yml", site);
        Assert.Equal("", GeneratorProgram.Usual.Run(workspace.Root, "build").Errors);
        return workspace;
    }

    private Task<SharedChecklist> OpenAsync(Workspace workspace, string name) =>
        SharedChecklist.OpenAsync(browser, new Uri(workspace.PathOf("output/site/guides/demo/2024-01-01/checklist.html")).AbsoluteUri, name);

    // The name to sign with is read with each answer.
    private static async Task ComeAsync(SharedChecklist list, string name) => await list.Page.EvaluateAsync("name => localStorage.setItem('generator:name', name)", name);

    private static ILocator ApprovalOf(SharedChecklist list, int entry) => list.Entries.Nth(entry).Locator("[data-summary] :is(.summary-proposed, .summary-approved)");

    [Fact]
    public async Task One_answers_another_approves_and_a_change_asks_again_up_to_report_and_paper()
    {
        using var workspace = Build("title: Desk\napproval: true\n");
        await using var list = await OpenAsync(workspace, "Ana Singh");
        await list.AnswerAsync(0, "status=satisfied", "note=Seen.");
        await list.AnswerAsync(1, "status=not-satisfied");
        await Expect(list.Page.Locator("[data-approve-count]")).ToHaveTextAsync("2 to approve");
        await list.Entries.Nth(0).Locator("[data-tick]").FocusAsync();
        await list.Page.Keyboard.PressAsync("a");
        await Expect(list.Toast).ToHaveTextAsync("Not approved: nobody approves their own answer.");

        await ComeAsync(list, "B. Okoye");
        await list.Page.Keyboard.PressAsync("a");
        await Expect(list.Toast).ToHaveTextAsync("Approved.");
        await Expect(ApprovalOf(list, 0)).ToContainTextAsync("Approved by B. Okoye, ");
        await list.Page.Locator("[data-approve-count]").ClickAsync();
        await Expect(list.Page.Locator("[data-control]:visible")).ToHaveCountAsync(1);
        await Expect(list.Page.Locator("p[data-status]")).ToContainTextAsync("1 of 3 statements shown");

        workspace.Write("answers.json", await File.ReadAllTextAsync(await list.ExportAsync(), TestContext.Current.CancellationToken));
        var answer = JsonDocument.Parse(File.ReadAllText(workspace.PathOf("answers.json"))).RootElement.GetProperty("answers")[0];
        Assert.Equal(("Ana Singh", "B. Okoye"), (answer.GetProperty("by").GetString(), answer.GetProperty("approval").GetProperty("by").GetString()));
        Assert.Equal("approval B. Okoye", answer.GetProperty("history").EnumerateArray().Select(h => $"{h.GetProperty("field")} {h.GetProperty("to")}").Last());
        string Run(params string[] arguments)
        {
            var run = GeneratorProgram.Usual.Run(workspace.Root, arguments);
            Assert.Equal("", run.Errors);
            return run.Output;
        }
        Assert.Contains("1 approved, 1 to be approved", Run("assess", "report", "answers.json", "--format", "markdown"), StringComparison.Ordinal);
        workspace.Write("sheet.txt", "rotate approval: yes\nrotate comment: Until May.\n");
        Assert.Contains("approval: C. Wu", Run("assess", "record", "answers.json", "--by", "C. Wu", "--file", "sheet.txt"), StringComparison.Ordinal);
        Assert.Contains("2 approved, 0 to be approved", Run("assess", "report", "answers.json", "--format", "markdown"), StringComparison.Ordinal);
        await list.ChooseAsync(workspace.PathOf("answers.json"));
        await list.Page.Locator("[data-import-apply]").ClickAsync();
        await Expect(list.Page.Locator("[data-approve-count]")).ToBeHiddenAsync();
        await list.Page.Locator("[data-show] label").Filter(new LocatorFilterOptions { HasText = "Everything" }).ClickAsync();
        await Expect(ApprovalOf(list, 1)).ToContainTextAsync("Approved by C. Wu, ");

        await list.AnswerAsync(0, "note=Seen twice.");
        await Expect(ApprovalOf(list, 0)).ToHaveTextAsync("To approve again: changed since B. Okoye approved it");
        await list.Page.GotoAsync(new Uri(workspace.PathOf("output/site/guides/demo/2024-01-01/print.html")).AbsoluteUri);
        await Expect(list.Page.Locator(".sheet-note").Filter(new LocatorFilterOptions { HasText = "Approved by" })).ToHaveCountAsync(1);
        await Expect(list.Page.Locator(".sheet-note").Filter(new LocatorFilterOptions { HasText = "Comment: C. Wu, " })).ToContainTextAsync(": Until May.");
        await list.Page.GotoAsync(new Uri(workspace.PathOf("output/site/guides/demo/2024-01-01/print.html")).AbsoluteUri + "?show=approve");
        await Expect(list.Page.Locator("[data-sheet-scope]")).ToHaveTextAsync("Only: to be approved");
        await list.Page.GotoAsync(new Uri(workspace.PathOf("output/site/design.html")).AbsoluteUri);
        await Expect(list.Page.Locator(".summary-proposed, .summary-approved")).Not.ToHaveCountAsync(0);
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task All_that_is_shown_is_approved_at_once_but_for_one_s_own_and_undone_at_once()
    {
        using var workspace = Build("title: Desk\napproval: true\n");
        await using var list = await OpenAsync(workspace, "Ana Singh");
        await list.AnswerAsync(0, "status=satisfied");
        await ComeAsync(list, "B. Okoye");
        await list.AnswerAsync(1, "status=satisfied");
        await list.Page.Locator("[data-bulk]").ClickAsync();
        await list.Page.Locator("[data-bulk-field=approval]").SelectOptionAsync("approve");
        await Expect(list.Page.Locator("[data-bulk-field=owner]")).ToBeDisabledAsync();
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();

        await Expect(list.Toast).ToContainTextAsync("1 control approved. 2 controls left: ");
        await Expect(ApprovalOf(list, 1)).ToHaveTextAsync("To approve");
        await list.Page.Locator("[data-undo]").ClickAsync();
        await Expect(ApprovalOf(list, 0)).ToHaveTextAsync("To approve");
        await Expect(list.Page.Locator("[data-show-count=approve]")).ToHaveTextAsync("2");
        await list.Page.EvaluateAsync("Checklist.filters.choose({ layout: 'table' })");
        await Expect(list.Page.GetByRole(AriaRole.Columnheader, new PageGetByRoleOptions { Name = "Approval" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_site_that_does_not_ask_shows_nothing_of_it_and_the_program_records_none()
    {
        using var workspace = Build("title: Desk\n");
        await using var list = await OpenAsync(workspace, "Ana Singh");
        await list.AnswerAsync(0, "status=satisfied");
        await list.Entries.Nth(0).Locator("[data-edit]").ClickAsync();
        await ComeAsync(list, "B. Okoye");

        await Expect(list.Page.Locator("[data-editor-approval]")).ToBeHiddenAsync();
        await Expect(list.Page.Locator("[data-approve-count], [data-bulk-field=approval], [data-show-count=approve]")).ToHaveCountAsync(0);
        Assert.DoesNotContain("approve", await list.Page.Locator("[data-keys]").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        workspace.Write("answers.json", await File.ReadAllTextAsync(await list.ExportAsync(), TestContext.Current.CancellationToken));
        workspace.Write("sheet.txt", "multi approval: yes\n");
        var run = GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", "answers.json", "--by", "B. Okoye", "--file", "sheet.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("GEN270", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_stand_in_the_order_of_time_from_two_tabs_and_what_is_not_added_yet_is_not_lost()
    {
        using var workspace = Build("title: Desk\n");
        await using var list = await OpenAsync(workspace, "Ana Singh");
        var other = await list.Page.Context.NewPageAsync();
        await other.GotoAsync(list.Page.Url);
        async Task SayAsync(IPage page, string words)
        {
            var entry = page.Locator("[data-control][data-party=customer]").First;
            if (await entry.Locator("[data-comment]").CountAsync() == 0)
                await entry.Locator("[data-edit]").ClickSteadyAsync();
            await entry.Locator("[data-comment]").FillAsync(words);
            await entry.Locator("[data-comment]").PressAsync("Control+Enter");
            await Expect(entry.Locator("[data-comment]")).ToHaveValueAsync("");
        }
        await SayAsync(list.Page, "Which account?");
        await SayAsync(other, "Production, see https://wiki.example.com/1.");
        await SayAsync(list.Page, "And staging?");

        var first = list.Entries.Nth(0);
        await Expect(first.Locator("[data-comments] .comment-words")).ToHaveTextAsync(["Which account?", "Production, see https://wiki.example.com/1.", "And staging?"]);
        await Expect(first.Locator("[data-comments] a")).ToHaveAttributeAsync("href", "https://wiki.example.com/1");
        await Expect(first.Locator("[data-summary]")).ToHaveTextAsync("3 comments");
        await first.Locator("[data-comment]").FillAsync("Half a");
        await first.Locator("[data-editor-close]").ClickAsync();
        await Expect(list.Toast).ToHaveTextAsync("The comment isn’t added yet. Add it, or empty its field.");
        await Expect(first.Locator("[data-comment]")).ToBeFocusedAsync();
        await first.Locator("[data-comment]").FillAsync("");
        await first.Locator("[data-editor-close]").ClickAsync();
        await list.Page.Locator("[data-undo]").ClickAsync();
        await Expect(first.Locator("[data-summary]")).ToHaveTextAsync("2 comments");
        await list.Page.Locator("[data-search]").FillAsync("production");
        await Expect(list.Page.Locator("p[data-status]")).ToContainTextAsync("1 of 3 statements shown");
    }
}
