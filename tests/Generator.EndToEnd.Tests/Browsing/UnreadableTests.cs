using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>What stands in the browser's storage and can't be read, damaged or of a newer version: it is told, and nothing takes it away.</summary>
public sealed class UnreadableTests(Browser browser)
{
    private const string Newer = """{"status":"satisfied","statement":"0123456789ab","note":"precious","mood":"newer"}""";

    [Fact]
    public async Task It_is_told_where_it_stands_and_kept_beside_what_is_answered_anew()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var control = await StoreAsync(list, 0, Newer);
        await StoreAsync(list, 1, "{\"status\":");

        await Expect(list.Page.Locator("[data-unread-banner]")).ToContainTextAsync("2 answers that this browser keeps can’t be read and count as open");
        await Expect(list.Page.Locator("[data-unread-list] li")).ToHaveTextAsync([new System.Text.RegularExpressions.Regex("mood isn't a member here"), new System.Text.RegularExpressions.Regex("it isn’t JSON")]);
        await Expect(list.Entry(control).Locator(".unread-note")).ToContainTextAsync("mood isn't a member here");
        var saved = await SavedAsync(list, "[data-unread-save]");
        Assert.Equal(Newer, saved[$"{ChecklistPage.Prefix}2025-10-07:{control}"]);

        await list.Page.Locator("[data-clear]").DispatchEventAsync("click");
        Assert.Contains("2 answers that can’t be read stay as they are", await list.Toast.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(Newer, (await list.StoredAsync("2025-10-07"))[control]);
        await list.Entry(control).Locator("[data-tick]").CheckSteadyAsync();
        await list.Page.Locator("[data-undo]").ClickAsync();
        await list.Page.ReloadAsync();

        await Expect(list.Page.Locator("[data-unread-list] li")).ToHaveCountAsync(1);
        await Expect(list.Page.Locator("[data-beside-count]")).ToHaveTextAsync("1");
        await list.Page.Locator("[data-beside] summary").ClickAsync();
        Assert.Equal(Newer, (await SavedAsync(list, "[data-beside-save]")).Values.Single());
        Assert.Empty(list.Watch.Faults);
    }

    // As after an upgrade: what the older page couldn't read is offered by the newer one like a file's answers.
    [Fact]
    public async Task What_was_kept_beside_and_can_be_read_is_offered()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        var control = await list.Yours.First.GetAttributeAsync("data-control");
        await list.Page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { $"generator:unread:1:{ChecklistPage.Site}:answer:aws-proton:2025-10-07:{control}", """{"status":"in-progress","statement":"0123456789ab","note":"precious"}""" });
        await list.Page.ReloadAsync();

        await list.Page.Locator("[data-beside] summary").ClickAsync();
        await list.Page.Locator("[data-beside-list] button").ClickAsync();
        await list.Page.Locator("[data-import-apply]").ClickAsync();

        await Expect(list.Yours.First.Locator("[data-summary]")).ToContainTextAsync("precious");
        await Expect(list.Page.Locator("[data-beside]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Dashboards_print_sheets_and_newer_versions_count_it_as_open_and_say_so()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context, ChecklistPage.Older);
        await StoreAsync(list, 0, Newer, "2021-06-10");

        await list.Page.GotoAsync(browser.AddressOf("dashboard.html"));
        await Expect(list.Page.Locator("[data-unread-list]")).ToHaveTextAsync("AWS Proton security guide, 10 Jun 2021: 1 answer");
        await Expect(list.Page.Locator("[data-done]")).ToHaveTextAsync("0");
        await list.Page.GotoAsync(browser.AddressOf("guides/aws-proton/2021-06-10/print.html"));
        await Expect(list.Page.Locator("[data-sheet-unread]")).ToContainTextAsync("1 answer that this browser keeps can’t be read");
        await Expect(list.Page.Locator(".sheet-note").First).ToHaveTextAsync("Not printed: the answer that the browser keeps can’t be read");
        await list.Page.GotoAsync(browser.AddressOf(ChecklistPage.Newest));
        await Expect(list.Page.Locator("[data-carry-unread]")).ToContainTextAsync("1 answer of 10 Jun 2021 can’t be read");
        Assert.Empty(list.Watch.Faults);
    }

    [Fact]
    public async Task What_an_answer_cant_hold_is_told_while_it_is_typed_and_stays_in_its_field()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await list.Yours.First.Locator("[data-edit]").ClickSteadyAsync();
        var fault = list.Page.Locator("[data-editor-fault]");

        await TypeAsync("evidence", "'e\\n'.repeat(5001)");
        await Expect(fault).ToHaveTextAsync("Evidence has 5,001 items; at most 5,000 are taken. Until it is shorter, it isn’t stored.");
        await list.Field("owner").FillAsync("Platform team");
        await list.Page.Locator("[data-editor-close]").ClickAsync();
        await Expect(list.Field("evidence")).ToBeFocusedAsync();
        Assert.Equal(10_002, (await list.Field("evidence").InputValueAsync()).Length);

        await TypeAsync("evidence", "'e\\n'.repeat(5000)");
        await Expect(fault).ToBeHiddenAsync();
        await TypeAsync("note", "'x'.repeat(100001)");
        await Expect(fault).ToContainTextAsync("Note has 100,001 letters; at most 100,000 are taken.");
        await list.Field("note").FillAsync("");
        await list.Page.ReloadAsync();
        await Expect(list.Yours.First.Locator("[data-summary]")).ToContainTextAsync("5000 pieces of evidence");

        // At once, as a paste: letter by letter a browser takes minutes for so much.
        Task TypeAsync(string field, string text) => list.Field(field).EvaluateAsync($"field => {{ field.value = {text}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }}");
    }

    // A clock that is ahead, and a history that is full.
    [Fact]
    public async Task A_change_after_the_end_of_time_and_one_more_than_a_history_holds_can_be_read_again()
    {
        await using var context = await browser.OpenAsync();
        var list = await ChecklistPage.OpenAsync(browser, context);
        await StoreAsync(list, 0, """{"status":"open","statement":"0123456789ab","note":"x","by":"B","at":"9999-12-31T23:59:59Z","history":[{"at":"9999-12-31T23:59:59Z","by":"B","field":"note","to":"x"}]}""");
        var changes = string.Join(',', Enumerable.Range(0, 5000).Select(i => $$"""{"at":"2026-01-01T08:00:00Z","field":"owner","from":"{{i}}","to":"{{i + 1}}"}"""));
        await StoreAsync(list, 1, $$"""{"status":"open","statement":"0123456789ab","owner":"5000","history":[{{changes}}]}""");

        await list.AnswerAsync(0, "Satisfied");
        await list.AnswerAsync(1, "Satisfied");
        await list.Page.ReloadAsync();

        await Expect(list.Done).ToHaveTextAsync("2");
        await Expect(list.Page.Locator("[data-unread-banner]")).ToBeHiddenAsync();
        await list.Yours.Nth(1).Locator("[data-edit]").ClickSteadyAsync();
        await list.Page.Locator("[data-editor-history] summary").ClickAsync();
        await Expect(list.Page.Locator("[data-editor-full]")).ToBeVisibleAsync();
        Assert.Empty(list.Watch.Faults);
    }

    // What another page left in the session is nothing to go on from.
    [Theory]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("""{"done":[{"label":"x","items":[{"name":"answer:a","before":null,"after":{"mood":1}}]},{}],"undone":[]}""")]
    public async Task Damaged_steps_keep_nobody_from_answering(string steps)
    {
        await using var context = await browser.OpenAsync();
        await context.AddInitScriptAsync($"sessionStorage.getItem('generator:steps:{ChecklistPage.Site}:aws-proton:2025-10-07') ?? sessionStorage.setItem('generator:steps:{ChecklistPage.Site}:aws-proton:2025-10-07', {JsonSerializer.Serialize(steps)});");
        var list = await ChecklistPage.OpenAsync(browser, context);

        await list.AnswerAsync(0, "Satisfied");

        await Expect(list.Done).ToHaveTextAsync("1");
        Assert.Single(await list.StoredAsync("2025-10-07"));
        Assert.Empty(list.Watch.Faults);
    }

    // Puts a text under the n-th of the customer's controls and shows the page anew; gives the control's id.
    private static async Task<string> StoreAsync(ChecklistPage list, int n, string text, string version = "2025-10-07")
    {
        var control = await list.Yours.Nth(n).GetAttributeAsync("data-control") ?? "";
        await list.Page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { $"{ChecklistPage.Prefix}{version}:{control}", text });
        await list.Page.ReloadAsync();
        return control;
    }

    private static async Task<Dictionary<string, string>> SavedAsync(ChecklistPage list, string button)
    {
        var download = await list.Page.RunAndWaitForDownloadAsync(() => list.Page.Locator(button).ClickAsync());
        await using var file = await download.CreateReadStreamAsync();
        return await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(file) ?? [];
    }
}
