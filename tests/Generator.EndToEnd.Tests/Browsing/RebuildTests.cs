using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A guide that changes while its checklist is open and answered, as <c>serve</c> shows it.</summary>
public sealed class RebuildTests(Browser browser)
{
    [Fact]
    public async Task Answers_to_a_sentence_that_changed_are_doubted_and_to_one_that_is_gone_kept_apart()
    {
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);
        await using var list = await SharedChecklist.OpenAsync(browser, new Uri(server.Client.BaseAddress!, "guides/demo/2024-01-01/checklist.html").AbsoluteUri);
        await list.AnswerAsync(0, "status=satisfied", "note=By the platform");
        await list.AnswerAsync(1, "status=risk-accepted", "note=Until spring");
        var gone = await list.Entries.Nth(1).GetAttributeAsync("data-control");

        workspace.Write("content/guides/demo/2024-01-01/security.md", "# Security best practices\n\nYou must encrypt all of your data at rest.\n");
        await Expect(list.Entries).ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });

        await Expect(list.Page.Locator("[data-again-count]")).ToHaveTextAsync("1 to look at again");
        await Expect(list.Page.Locator("[data-done]")).ToHaveTextAsync("0");
        await Expect(list.Entries.First.Locator("[data-summary]")).ToContainTextAsync("By the platform");
        await list.Page.Locator("[data-kept-apart] summary").ClickAsync();
        await Expect(list.Page.Locator("[data-kept-apart-list]")).ToContainTextAsync($"{gone} Risk accepted in the version of 1 Jan 2024. Until spring");
        Assert.All(list.Watch.Faults, fault => Assert.StartsWith($"left the site: {server.Client.BaseAddress}", fault, StringComparison.Ordinal));
    }
}
