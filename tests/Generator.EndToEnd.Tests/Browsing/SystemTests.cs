using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A guide answered for several systems: each has answers of its own, from the checklist to the report.</summary>
public sealed class SystemTests(Browser browser)
{
    private const string SystemFile =
        """
        name: Payments
        owner: Ana
        out-of-scope:
          - controls: [page.rotate-key-every-month]
            reason: There is no key.
        """;

    // One guide of three controls, one of them out of scope for the system of the content.
    private static Workspace Build()
    {
        var workspace = new Workspace();
        workspace.Write("content/guides/demo/guide.yml", "title: Demo guide\nversions:\n  - date: 2024-01-01\n");
        workspace.Write("content/guides/demo/2024-01-01/page.md", "# Page\n\nYou must use multi-factor authentication. You must rotate the key every month. You must encrypt the backups.\n");
        workspace.Write("content/site.yml", "title: Desk\n");
        workspace.Write("content/systems/payments.yml", SystemFile);
        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");
        Assert.Equal("", run.Errors);
        return workspace;
    }

    [Fact]
    public async Task A_system_has_answers_of_its_own_and_what_does_not_concern_it_says_why()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { AcceptDownloads = true });
        var list = await OpenAsync(context, workspace);
        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Satisfied");
        await ChooseAsync(list, "payments");

        await Expect(list.Done).ToHaveTextAsync("0");
        await Expect(list.Applicable).ToHaveTextAsync("2");
        await Expect(list.Page.Locator(".scope-note")).ToHaveTextAsync("Out of scope for Payments: There is no key.");
        await Expect(list.Entry("page.rotate-key-every-month").Locator("[data-tick]")).ToBeDisabledAsync();
        await list.AnswerAsync(0, "Not satisfied");
        // What is answered for all that is shown leaves it alone.
        await list.Page.Locator("[data-bulk]").ClickAsync();
        await list.Page.Locator("[data-bulk-field=owner]").FillAsync("Bo");
        await list.Page.Locator("[data-bulk-apply]").ClickAsync();
        await Expect(list.Toast).ToHaveTextAsync("2 controls changed.");

        var export = JsonDocument.Parse(await File.ReadAllTextAsync(await ExportAsync(list, workspace, "payments.json"), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("""{"id":"payments","name":"Payments","owner":"Ana","outOfScope":[{"control":"page.rotate-key-every-month","reason":"There is no key."}]}""", JsonSerializer.Serialize(export.GetProperty("system")));
        Assert.Equal(2, export.GetProperty("answers").GetArrayLength());

        await ChooseAsync(list, "");
        await Expect(list.Done).ToHaveTextAsync("2");
        var report = GeneratorProgram.Usual.Run(workspace.Root, "assess", "report", await ExportAsync(list, workspace, "none.json"), "payments.json", "--format", "markdown", "--group-by", "system");
        Assert.Contains("| Payments | 0 | 2 |", report.Output, StringComparison.Ordinal);
        Assert.Contains("| no system | 2 | 3 |", report.Output, StringComparison.Ordinal);
        var csv = GeneratorProgram.Usual.Run(workspace.Root, "export", "demo", "--format", "csv", "--assessment", "payments.json");
        Assert.Contains(",not-applicable,Out of scope for Payments: There is no key.,", csv.Output, StringComparison.Ordinal);
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task Answers_for_one_system_are_not_taken_for_another()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { AcceptDownloads = true });
        var list = await OpenAsync(context, workspace, "?system=payments");
        await list.AnswerAsync(0, "Satisfied");
        var file = await ExportAsync(list, workspace, "payments.json");
        await ChooseAsync(list, "");

        await list.Page.Locator("[data-import-file]").SetInputFilesAsync(file);

        await Expect(list.Page.Locator("[data-import-body]")).ToContainTextAsync("These are answers for Payments, and this page is for no system in particular");
        await Expect(list.Page.Locator("[data-import-apply]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_system_made_on_the_page_begins_with_anothers_answers_and_the_two_are_compared()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync();
        var list = await OpenAsync(context, workspace);
        await list.AnswerAsync(0, "Satisfied");
        await OpenSystemsAsync(list);
        await list.Page.Locator("[data-systems-new]").ClickAsync();
        await list.Page.Locator("[data-system-name]").FillAsync("Ärger & Söhne");
        await list.Page.Locator("[data-system-from]").SelectOptionAsync("");
        await list.Page.Locator("[data-system-keep]").ClickAsync();
        await Expect(list.Page.Locator("[data-system]")).ToHaveValueAsync("arger-sohne");
        await Expect(list.Done).ToHaveTextAsync("1");
        await list.AnswerAsync(2, "Risk accepted");

        await OpenSystemsAsync(list);
        await list.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "No system" }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Compare" }).ClickAsync();

        await Expect(list.Page.Locator("[data-systems-lede]")).ToHaveTextAsync("1 of 3 controls are answered otherwise.");
        await Expect(list.Page.Locator("[data-systems-body] tbody tr")).ToContainTextAsync("Risk accepted");
        await list.Page.Keyboard.PressAsync("Escape");
        // It has answers, so nobody removes it by a click.
        await OpenSystemsAsync(list);
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Remove" }).ClickAsync();
        await Expect(list.Toast).ToContainTextAsync("Ärger & Söhne has 2 answers.");

        await list.Page.GotoAsync(new Uri(workspace.PathOf("output/site/dashboard.html")).AbsoluteUri);
        await Expect(list.Page.Locator("[data-system-rows] tr")).ToHaveTextAsync(["No system1 of 3200", "Ärger & Söhne2 of 3100"]);
        await list.Page.Locator("[data-only-system]").SelectOptionAsync("=arger-sohne");
        await Expect(list.Done).ToHaveTextAsync("2");
        await list.Page.Locator("[data-cards] a").First.ClickAsync();
        await Expect(list.Page.Locator("[data-system]")).ToHaveValueAsync("arger-sohne");
        Assert.Empty(list.Watch.Faults);

        await OpenSystemsAsync(list);
        Assert.Empty(await Axe.FindAsync(list.Page.Locator("[data-systems-dialog]")));
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Change", Exact = true }).ClickAsync();
        Assert.Empty(await Axe.FindAsync(list.Page.Locator("[data-systems-dialog]")));
    }

    // As on the page of a profile, or of a version that hasn't all controls.
    [Fact]
    public async Task Changing_a_system_leaves_what_the_page_does_not_show()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync();
        var list = await OpenAsync(context, workspace);
        await OpenSystemsAsync(list);
        await list.Page.Locator("[data-systems-new]").ClickAsync();
        await list.Page.Locator("[data-system-name]").FillAsync("Sandbox");
        await list.Page.Locator("[data-system-keep]").ClickAsync();
        await Expect(list.Page.Locator("[data-system]")).ToHaveValueAsync("sandbox");
        await list.Page.EvaluateAsync("() => { const key = Object.keys(localStorage).find((name) => name.endsWith(':systems')); const [system] = JSON.parse(localStorage[key]); system.out = { demo: { 'other.gone': 'Never there.', 'page.encrypt-backups': 'None.' } }; localStorage[key] = JSON.stringify([system]); }");
        await list.Page.ReloadAsync();
        await Expect(list.Applicable).ToHaveTextAsync("2");

        await OpenSystemsAsync(list);
        await list.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Change", Exact = true }).ClickAsync();
        await Expect(list.Page.Locator("[data-system-topics] input")).ToBeCheckedAsync();
        await list.Page.Locator("[data-system-topics] input").UncheckAsync();
        await list.Page.Locator("[data-system-keep]").ClickAsync();

        await Expect(list.Applicable).ToHaveTextAsync("3");
        Assert.Equal("""{"demo":{"other.gone":"Never there."}}""", await list.Page.EvaluateAsync<string>("() => JSON.stringify(JSON.parse(localStorage[Object.keys(localStorage).find((name) => name.endsWith(':systems'))])[0].out)"));
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task A_saved_copy_and_the_print_sheet_are_the_systems()
    {
        using var workspace = Build();
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { AcceptDownloads = true });
        var list = await OpenAsync(context, workspace, "?system=payments");
        await list.AnswerAsync(0, "Satisfied");
        var saving = list.Page.WaitForDownloadAsync();
        await list.Page.Locator(".menu [data-save-copy]").DispatchEventAsync("click");
        var saved = await saving;
        Assert.StartsWith("demo-2024-01-01-payments-checklist-", saved.SuggestedFilename, StringComparison.Ordinal);
        await saved.SaveAsAsync(workspace.PathOf("copy.html"));

        await list.Page.GotoAsync(new Uri(workspace.PathOf("output/site/guides/demo/2024-01-01/print.html")).AbsoluteUri);
        await Expect(list.Page.Locator("[data-sheet-system]").First).ToHaveTextAsync("Payments");
        await Expect(list.Page.Locator("[data-box=not-applicable]").Filter(new LocatorFilterOptions { HasText = "×" }).First).ToBeAttachedAsync();
        await list.Page.GotoAsync(new Uri(workspace.PathOf("copy.html")).AbsoluteUri);

        await Expect(list.Page.Locator("[data-copy-words]")).ToContainTextAsync("Demo guide, 1 Jan 2024, for Payments");
        await Expect(list.Applicable).ToHaveTextAsync("2");
        await Expect(list.Page.Locator(".scope-note")).ToHaveCountAsync(1);
        await Expect(list.Page.Locator("[data-system]")).ToBeDisabledAsync();
        Assert.Empty(list.Watch.Faults);
    }

    private static async Task<ChecklistPage> OpenAsync(IBrowserContext context, Workspace workspace, string view = "")
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(new Uri(workspace.PathOf("output/site/guides/demo/2024-01-01/checklist.html")).AbsoluteUri + view);
        return new ChecklistPage(page, watch);
    }

    private static async Task ChooseAsync(ChecklistPage list, string system)
    {
        await list.Page.Locator("[data-system]").SelectOptionAsync(system);
        await Expect(list.Page).ToHaveURLAsync(new Regex(system.Length > 0 ? $"[?&]system={system}(&|$)" : @"^[^?]*(\?(?!.*system=).*)?$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(list.Page.Locator("[data-system]")).ToHaveValueAsync(system);
    }

    private static async Task OpenSystemsAsync(ChecklistPage list) => await list.Page.Locator("[data-systems-open]").DispatchEventAsync("click");

    private static async Task<string> ExportAsync(ChecklistPage list, Workspace workspace, string name)
    {
        var download = list.Page.WaitForDownloadAsync();
        await list.Page.Locator("[data-export]").DispatchEventAsync("click");
        await (await download).SaveAsAsync(workspace.PathOf(name));
        return workspace.PathOf(name);
    }
}
