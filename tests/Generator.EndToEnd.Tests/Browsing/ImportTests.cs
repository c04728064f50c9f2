using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Generator.EndToEnd.Tests.Browsing.AnswerText;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Answers taken from files: what is shown first, what is refused, what two people's files become.</summary>
public sealed class ImportTests(Browser browser)
{
    private static readonly string[] Fields = ["Status", "Note", "Owner", "Due", "Review on", "Evidence"];

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
        await Expect(ada.Import.Locator(".merge-choice").Nth(3)).ToContainTextAsync(new Regex(@"Mary'sMary, \d\d? [A-Z][a-z]{2} 20\d\d, \d\d:\d\d UTC"));
        if (button is not null)
            await ada.Import.GetByText(button).ClickAsync();
        await ada.ApplyAsync();

        await Expect(ada.Entries.First.Locator(".summary-owner")).ToHaveTextAsync(owner);
        await Expect(ada.Entries.First).ToHaveAttributeAsync("data-status", status);
        await Expect(ada.Entries.Nth(1)).ToHaveAttributeAsync("data-status", "satisfied");
        await Expect(ada.Entries.Nth(2)).ToHaveAttributeAsync("data-status", "in-progress");
        var merged = await ada.ExportAsync();
        await mary.ChooseAsync(merged);
        await Expect(mary.Import).Not.ToContainTextAsync("Changed on both sides");
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
              const key = (element) => `generator:${document.documentElement.dataset.site}:answer:aws-proton:2023-04-18:${element.dataset.control}`;
              const [first, , third] = document.querySelectorAll('[data-control][data-party=customer]');
              localStorage.setItem(key(first), '{"status":"satisfied","statement":"0123456789ab","at":{}}');
              localStorage.setItem(key(third), '{"status":"done","statement":"0123456789ab"}');
              localStorage.setItem(`generator:${document.documentElement.dataset.site}:orphan:aws-proton:2023-04-18:x@1`, '{"answer":{"control":"x"}}');
            }
            """);
        var stored = await page.StoredAsync();

        await page.Page.ReloadAsync();

        await Expect(page.Page.Locator("[data-done]")).ToHaveTextAsync("1");
        await Expect(page.Page.Locator("[data-kept-apart]")).ToBeHiddenAsync();
        Assert.Equal(stored, await page.StoredAsync());
        Assert.Empty(page.Watch.Faults);
    }

    private Task<SharedChecklist> OpenAsync(string name = "") => SharedChecklist.OpenAsync(browser, browser.AddressOf(AnswerText.Checklist), name);
}
