using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Answers taken from files: what is shown first, what is refused, what two people's files become.</summary>
public sealed class ImportTests(Browser browser)
{
    private const string Checklist = "guides/aws-proton/2023-04-18/checklist.html";
    private const string Markup = "</script><img src=x onerror=document.title=1>";
    private static readonly string[] Fields = ["Status", "Note", "Owner", "Due", "Review on", "Evidence"];

    // Members in place of the sound ones, and the words that tell what is wrong.
    public static TheoryData<string, string> Broken() => new()
    {
        { "{ oops", "isn't JSON" },
        { "[]", "The file is a list; an object was expected." },
        { "<html><body>x", "is a page without answers" },
        { File("'guide': 5"), "guide is 5; an id was expected." },
        { File("'answers': {}"), "answers is an object; a list was expected." },
        { File($"'answers': [], 'catalog': '{Markup}'"), $"catalog is “{Markup}”; " },
        { File($"'answers': [], '{Markup}': 1"), $"{Markup} isn't a member here; " },
        { File("'answers': [{}]"), "answers[0].control is missing." },
        { Answer($"'status': '{Markup}'"), $"answers[0].status is “{Markup}”; one of open, " },
        { Answer("'statement': 'abc'"), "answers[0].statement is “abc”; " },
        { Answer("'note': ['x']"), "answers[0].note is a list; a text was expected." },
        { Answer($"'note': '{new string('x', 100_001)}'"), "answers[0].note has 100001 letters; at most 100000 are taken." },
        { Answer("'due': '2026-02-30'"), "answers[0].due is “2026-02-30”; a day as 2026-01-31 was expected." },
        { Answer("'at': 'yesterday'"), "answers[0].at is “yesterday”; a time as " },
        { Answer("'evidence': [1]"), "answers[0].evidence[0] is 1; a text was expected." },
        { Answer("'__proto__': {}"), "answers[0].__proto__ isn't a member here; " },
        { Answer("'lookAgain': [{ 'since': '1' }]"), "answers[0].lookAgain[0].reasons is missing." },
        { Answer("'history': [{ 'at': '2026-01-01T00:00:00Z', 'field': 'status', 'to': 'done' }]"), "answers[0].history[0].to is “done”; one of open, " },
        { Answer("'history': [{ 'at': '2026-01-01T00:00:00Z', 'field': 'note' }]"), "answers[0].history[0] has neither from nor to; " },
        { File($"'answers': [{OneAnswer("")}, {OneAnswer("")}]"), "answers[1] answers “x” a second time." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_or_hostile_file_is_told_and_changes_nothing(string text, string expected)
    {
        await using var page = await OpenAsync();
        await page.AnswerAsync(0, "status=satisfied");
        var before = await page.StoredAsync();

        await page.ChooseAsync("answers.json", text);

        await Expect(page.Import).ToContainTextAsync(expected);
        await Expect(page.Import.Locator("[data-import-apply]")).ToBeHiddenAsync();
        Assert.Equal(before, await page.StoredAsync());
        Assert.NotEqual("1", await page.Page.TitleAsync());
        Assert.Empty(page.Watch.Faults);
    }

    [Fact]
    public async Task Markup_in_every_field_is_text()
    {
        await using var page = await OpenAsync();
        var id = await page.Entries.First.GetAttributeAsync("data-control");
        var members = $"'note': '{Markup}', 'owner': '{Markup}', 'by': '{Markup}', 'at': '2026-01-01T00:00:00Z', 'evidence': ['{Markup}'], 'lookAgain': [{{ 'since': '{Markup}', 'reasons': ['{Markup}'] }}], 'history': [{{ 'at': '2026-01-01T00:00:00Z', 'by': '{Markup}', 'field': 'note', 'to': '{Markup}' }}]";
        var orphan = $"{{ 'version': '{Markup}', 'sentence': '{Markup}', 'answer': {OneAnswer("")} }}";

        await page.ChooseAsync($"{Markup.Replace("/", "", StringComparison.Ordinal)}.json", File($"'answers': [{OneAnswer(members, id!)}], 'orphans': [{orphan}]"));
        await Expect(page.Import).ToContainTextAsync(Markup);
        await page.ApplyAsync();
        await page.Entries.First.Locator("[data-edit]").ClickAsync();

        await Expect(page.Entries.First.Locator(".summary-note")).ToHaveTextAsync(Markup);
        await Expect(page.Page.Locator("[data-kept-apart-list]")).ToContainTextAsync(Markup);
        Assert.Equal(0, await page.Page.Locator("main img").CountAsync());
        Assert.NotEqual("1", await page.Page.TitleAsync());
        Assert.Empty(page.Watch.Faults);
    }

    [Theory]
    [InlineData("'guide': 'other-guide'", "These are answers to another guide, other-guide; this is aws-proton.")]
    [InlineData("'version': '2022-03-25'", "this page will offer to carry the answers over")]
    public async Task Answers_to_something_else_are_refused_with_the_way_to_go(string member, string expected)
    {
        await using var page = await OpenAsync();

        await page.ChooseAsync("answers.json", File($"'answers': [], {member}"));

        await Expect(page.Import).ToContainTextAsync(expected);
        await Expect(page.Import.Locator("[data-import-apply]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Another_catalog_is_warned_of_and_what_it_does_not_have_is_kept_apart()
    {
        await using var page = await OpenAsync();

        await page.ChooseAsync("answers.json", File($"'answers': [{OneAnswer("'note': 'kept'")}], 'catalog': '{new string('0', 64)}'"));
        await Expect(page.Import.Locator(".dialog-warning")).ToContainTextAsync("have changed since the file was written");
        await Expect(page.Import.Locator(".merge-summary")).ToHaveTextAsync("1 kept apart.");
        await page.ApplyAsync();

        await Expect(page.Page.Locator("[data-kept-apart-count]")).ToHaveTextAsync("1");
        Assert.Contains("\"note\": \"kept\"", await System.IO.File.ReadAllTextAsync(await page.ExportAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Mary", "risk-accepted")]
    [InlineData("Take all mine", "Ada", "not-satisfied")]
    [InlineData("Take all theirs", "Mary", "risk-accepted")]
    public async Task Two_people_who_changed_every_field_choose_and_agree(string? button, string owner, string status)
    {
        await using var ada = await OpenAsync("Ada");
        await using var mary = await OpenAsync("Mary");
        await ada.AnswerAsync(0, "status=satisfied", "note=Common");
        await mary.ChooseAsync(await ada.ExportAsync());
        await mary.ApplyAsync();
        await ada.AnswerAsync(0, "status=not-satisfied", "note=Ada's", "owner=Ada", "due=2026-12-01", "review=2027-01-01", "evidence=a.pdf");
        await ada.AnswerAsync(1, "status=satisfied");
        // A later second than Ada's: changes are dated to the second.
        await mary.Page.WaitForFunctionAsync("() => Math.floor(Date.now() / 1000) > (globalThis.begun ??= Math.floor(Date.now() / 1000))");
        await mary.AnswerAsync(0, "status=risk-accepted", "note=Mary's", "owner=Mary", "due=2026-12-02", "review=2027-01-02", "evidence=m.pdf");
        await mary.AnswerAsync(2, "status=in-progress");

        await ada.ChooseAsync(await mary.SaveAsync());
        Assert.Equal(Fields, await ada.Import.Locator(".merge-field legend").AllTextContentsAsync());
        await Expect(ada.Import.Locator(".merge-summary")).ToHaveTextAsync("1 control changes · 6 fields to choose.");
        await Expect(ada.Import.Locator(".merge-choice").Nth(3)).ToContainTextAsync("Mary'sMary, 20");
        if (button is not null)
            await ada.Import.GetByText(button).ClickAsync();
        await ada.ApplyAsync();

        await Expect(ada.Entries.First.Locator(".summary-owner")).ToHaveTextAsync(owner);
        await Expect(ada.Entries.First).ToHaveAttributeAsync("data-status", status);
        await Expect(ada.Entries.Nth(1)).ToHaveAttributeAsync("data-status", "satisfied");
        await Expect(ada.Entries.Nth(2)).ToHaveAttributeAsync("data-status", "in-progress");
        var merged = await ada.ExportAsync();
        await mary.ChooseAsync(merged);
        await Expect(mary.Import.Locator(".merge-field")).ToHaveCountAsync(0);
        await mary.ApplyAsync();
        Assert.Equal(await System.IO.File.ReadAllTextAsync(merged, TestContext.Current.CancellationToken), await System.IO.File.ReadAllTextAsync(await mary.ExportAsync(), TestContext.Current.CancellationToken));
        Assert.Empty(ada.Watch.Faults.Concat(mary.Watch.Faults));
    }

    [Fact]
    public async Task One_undo_takes_an_import_back_after_a_reload_too()
    {
        await using var ada = await OpenAsync();
        await ada.AnswerAsync(0, "status=satisfied", "note=One");
        await ada.AnswerAsync(1, "status=not-applicable");
        var file = await ada.ExportAsync();
        await using var mary = await OpenAsync();
        await mary.AnswerAsync(3, "note=Mine");
        var before = await mary.StoredAsync();
        await mary.ChooseAsync(file);
        await mary.ApplyAsync();
        await Expect(mary.Toast).ToContainTextAsync("2 answers imported from ");
        var after = await mary.StoredAsync();

        await mary.Page.Locator("[data-toast-undo]").ClickAsync();
        Assert.Equal(before, await mary.StoredAsync());
        await mary.Page.Locator("[data-redo]").ClickAsync();
        Assert.Equal(after, await mary.StoredAsync());
        await mary.Page.ReloadAsync();
        await mary.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal(before, await mary.StoredAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_preview_and_the_refusal(ColorScheme scheme)
    {
        await using var page = await OpenAsync();
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await page.AnswerAsync(0, "note=Mine");
        var (own, other) = (await page.Entries.First.GetAttributeAsync("data-control"), await page.Entries.Nth(1).GetAttributeAsync("data-control"));

        await page.ChooseAsync("answers.json", File($"'answers': [{OneAnswer("'note': 'Theirs'", own!)}, {OneAnswer("'owner': 'B'", other!)}, {OneAnswer("'owner': 'C'")}], 'catalog': '{new string('0', 64)}'"));
        await Expect(page.Import.Locator(".merge-field, .merge-changes")).ToHaveCountAsync(3);
        Assert.Empty(await Axe.FindAsync(page.Import));
        await page.Page.Keyboard.PressAsync("Escape");
        await page.ChooseAsync("answers.json", File("'guide': 5"));
        Assert.Empty(await Axe.FindAsync(page.Import));
    }

    [Fact]
    public async Task What_is_stored_and_unsound_is_left_where_it_is()
    {
        await using var page = await OpenAsync();
        await page.AnswerAsync(1, "status=satisfied");
        await page.Page.EvaluateAsync(
            """
            () => {
              const key = (element) => `generator:answer:aws-proton:2023-04-18:${element.dataset.control}`;
              const [first, , third] = document.querySelectorAll('[data-control][data-party=customer]');
              localStorage.setItem(key(first), '{"status":"satisfied","statement":"0123456789ab","at":{}}');
              localStorage.setItem(key(third), '{"status":"done","statement":"0123456789ab"}');
              localStorage.setItem('generator:orphan:aws-proton:2023-04-18:x@1', '{"answer":{"control":"x"}}');
            }
            """);
        var stored = await page.StoredAsync();

        await page.Page.ReloadAsync();

        await Expect(page.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        await Expect(page.Page.Locator("[data-kept-apart]")).ToBeHiddenAsync();
        Assert.Equal(stored, await page.StoredAsync());
        Assert.Empty(page.Watch.Faults);
    }

    private static string File(string members) =>
        $"{{ 'guide': 'aws-proton', 'version': '2023-04-18', {members} }}".Replace('\'', '"');

    private static string Answer(string members) => File($"'answers': [{OneAnswer(members)}]");

    // Of a member that stands twice the last one counts.
    private static string OneAnswer(string members, string control = "x") =>
        $"{{ 'control': '{control}', 'status': 'satisfied', 'statement': '0123456789ab'{(members.Length > 0 ? ", " : "")}{members} }}";

    private Task<SharedChecklist> OpenAsync(string name = "") => SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist), name);
}
