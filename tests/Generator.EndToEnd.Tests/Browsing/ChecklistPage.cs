using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist in a tab, and what a person reaches for in it.</summary>
internal sealed class ChecklistPage(IPage page, Watch watch)
{
    public const string Older = "guides/aws-proton/2021-06-10/checklist.html";
    public const string Newest = "guides/aws-proton/2025-10-07/checklist.html";
    // The site's name in content/identity.yml.
    public const string Site = "882269f7231254c6";
    public const string Prefix = $"generator:{Site}:answer:aws-proton:";

    public IPage Page => page;

    public Watch Watch => watch;

    public ILocator Entries => page.Locator("[data-control]");

    public ILocator Shown => page.Locator("[data-control]:visible");

    public ILocator Yours => page.Locator("[data-party=customer]");

    public ILocator Done => page.Locator("[data-done]");

    public ILocator Applicable => page.Locator("[data-applicable]");

    public ILocator Toast => page.Locator("[data-toast-words]");

    public ILocator Entry(string control) => page.Locator($"[data-control='{control}']");

    public ILocator Field(string name) => page.Locator($"[data-editor] [data-field={name}]");

    /// <summary>Opens a page of the built site in a new tab, with what its address says of the view.</summary>
    public static async Task<ChecklistPage> OpenAsync(Browser browser, IBrowserContext context, string path = Newest, string view = "")
    {
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(browser.AddressOf(path) + view);
        return new ChecklistPage(page, watch);
    }

    /// <summary>Gives the n-th of the customer's controls a status by the menu.</summary>
    public async Task AnswerAsync(int n, string status)
    {
        await Yours.Nth(n).Locator("[data-status-button]").ClickSteadyAsync();
        await page.Locator("[data-status-menu]").GetByRole(AriaRole.Menuitemradio, new LocatorGetByRoleOptions { Name = status, Exact = true }).ClickAsync();
    }

    /// <summary>Unfolds a filter and clicks its choices.</summary>
    public async Task ChooseAsync(string facet, params string[] choices)
    {
        await ShowFiltersAsync();
        var list = page.Locator($"[data-facet={facet}]");
        await list.Locator("summary").ClickAsync();
        foreach (var choice in choices)
            await list.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { NameRegex = new Regex($"^{Regex.Escape(choice)}( [0-9]+)?$", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Unfolds the filters where they are folded.</summary>
    public async Task ShowFiltersAsync()
    {
        if (await page.Locator("[data-facets]").IsHiddenAsync())
            await page.Locator("[data-facets-toggle]").ClickAsync();
    }

    /// <summary>Chooses one of: Everything, To do, Look again, Overdue.</summary>
    public Task ShowAsync(string what) => page.Locator("[data-show] label").Filter(new LocatorFilterOptions { HasText = what }).ClickAsync();

    /// <summary>What the browser has stored of a version's answers, by control.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StoredAsync(string version) =>
        await page.EvaluateAsync<Dictionary<string, string>>("prefix => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]))", $"{Prefix}{version}:");
}
