using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>That axe finds what is wrong, of a page as a whole, of a part of it and within a frame; elsewhere it must find nothing.</summary>
public sealed class AxeTests(Browser browser)
{
    private const string Faulty =
        """
        <p style="color: #777; background: #888">Hard to read</p>
        <div id="part"><img src="data:,"></div>
        <iframe title="Frame" srcdoc="<html lang='en'><title>Frame</title><button></button>"></iframe>
        """;

    [Fact]
    public async Task What_is_wrong_is_found()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Faulty);

        Assert.Superset(new HashSet<string> { "color-contrast", "image-alt", "document-title", "html-has-lang", "button-name" }, Ids(await Axe.FindAsync(page)));
        Assert.Equal(["color-contrast"], Ids(await Axe.FindAsync(page, "color-contrast", "link-in-text-block")));
        Assert.Equal(["image-alt"], Ids(await Axe.FindAsync(page.Locator("#part"))));
        Assert.StartsWith("image-alt: Images must have alternative text: <img", Assert.Single(await Axe.FindAsync(page.Locator("#part"))), StringComparison.Ordinal);
    }

    private static HashSet<string> Ids(IEnumerable<string> faults) => [.. faults.Select(f => f.Split(':')[0])];
}
