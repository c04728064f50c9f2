using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist that goes from hand to hand: from the site or a saved copy, with the folder that their files go to.</summary>
internal sealed class SharedChecklist : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Workspace _folder = new();

    private SharedChecklist(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        Watch = new Watch(page);
    }

    public IPage Page { get; }

    public Watch Watch { get; }

    /// <summary>The entries that can be answered.</summary>
    public ILocator Entries => Page.Locator("[data-control][data-party=customer]");

    /// <summary>The dialog of an import.</summary>
    public ILocator Import => Page.Locator("[data-import-dialog]");

    /// <summary>The message at the foot of the page.</summary>
    public ILocator Toast => Page.Locator("[data-toast-words]");

    /// <summary>Opens a checklist in a fresh profile, for somebody of this name.</summary>
    public static async Task<SharedChecklist> OpenAsync(Browser browser, string address, string name = "")
    {
        var context = await browser.OpenAsync(new BrowserNewContextOptions { AcceptDownloads = true });
        var opened = new SharedChecklist(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(address);
        if (name.Length > 0)
            await opened.Page.EvaluateAsync("name => localStorage.setItem('generator:name', name)", name);
        return opened;
    }

    /// <summary>Gives the entry's fields these values, as <c>field=value</c>.</summary>
    public async Task AnswerAsync(int entry, params IReadOnlyList<string> values)
    {
        var element = Entries.Nth(entry);
        await element.Locator("[data-edit]").ClickSteadyAsync();
        foreach (var (field, value) in values.Select(v => v.Split('=', 2)).Select(p => (p[0], p[1])))
        {
            if (string.Equals(field, "status", StringComparison.Ordinal))
                await element.Locator($"[name^='status-'][value='{value}']").DispatchEventAsync("click");
            else
                await element.Locator($"[data-field='{field}']").FillAsync(value);
        }
        await element.Locator("[data-editor-close]").ClickSteadyAsync();
    }

    /// <summary>Exports the answers and returns the file's path.</summary>
    public Task<string> ExportAsync() => DownloadAsync("[data-export]");

    /// <summary>Saves a copy and returns the file's path.</summary>
    public Task<string> SaveAsync() => DownloadAsync(".menu [data-save-copy]");

    /// <summary>Saves a table of what is shown, <c>csv</c> or <c>xlsx</c>, and returns the file's path.</summary>
    public Task<string> TableAsync(string kind) => DownloadAsync($"[data-table={kind}]");

    /// <summary>Chooses a file to import; its dialog is open then.</summary>
    public async Task ChooseAsync(string path)
    {
        await Page.Locator("[data-import-file]").SetInputFilesAsync(path);
        await Expect(Import).ToBeVisibleAsync();
    }

    /// <summary>The same with a file of this text.</summary>
    public Task ChooseAsync(string name, string text)
    {
        _folder.Write(name, text);
        return ChooseAsync(_folder.PathOf(name));
    }

    /// <summary>Agrees to what the dialog shows.</summary>
    public async Task ApplyAsync()
    {
        await Import.Locator("[data-import-apply]").ClickAsync();
        await Expect(Import).ToBeHiddenAsync();
    }

    /// <summary>Everything that the browser keeps for the page's site, as one text.</summary>
    public Task<string> StoredAsync() => Page.EvaluateAsync<string>("JSON.stringify(Object.entries(localStorage).sort())");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<string> DownloadAsync(string button)
    {
        await Page.Locator(".progress-actions summary").ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(button).ClickAsync());
        var path = _folder.PathOf(download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
