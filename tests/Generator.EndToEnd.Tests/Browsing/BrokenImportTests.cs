using static Generator.EndToEnd.Tests.Browsing.AnswerText;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist with one answer, opened once for tests that change nothing.</summary>
public sealed class AnsweredChecklist(Browser browser) : IAsyncDisposable
{
    private SharedChecklist? _checklist;

    /// <summary>The checklist, without a dialog.</summary>
    internal async Task<SharedChecklist> OpenAsync()
    {
        if (_checklist is null)
        {
            _checklist = await SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist));
            await _checklist.AnswerAsync(0, "status=satisfied");
        }
        if (await _checklist.Import.IsVisibleAsync())
            await _checklist.Page.Keyboard.PressAsync("Escape");
        await Expect(_checklist.Import).ToBeHiddenAsync();
        return _checklist;
    }

    public ValueTask DisposeAsync() => _checklist?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>Files of answers that are refused. Each must leave everything as it is, so that all are given to one page, one after the other.</summary>
public sealed class BrokenImportTests(AnsweredChecklist answered) : IClassFixture<AnsweredChecklist>
{
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
        { Answer($"'note': '{new string('x', 100_001)}'"), "answers[0].note has 100,001 letters; at most 100,000 are taken." },
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
        var page = await answered.OpenAsync();
        var before = await page.StoredAsync();

        await page.ChooseAsync("answers.json", text);

        await Expect(page.Import).ToContainTextAsync(expected);
        await Expect(page.Import.Locator("[data-import-apply]")).ToBeHiddenAsync();
        Assert.Equal(before, await page.StoredAsync());
        Assert.NotEqual("1", await page.Page.TitleAsync());
        Assert.Empty(page.Watch.Faults);
    }
}
