using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>
/// Axe over a page as it stands, for what it finds fault with. It runs in the page and tells a line per fault: Deque's package for
/// Playwright opens a browser window for each run and takes all that passed out of the page, which takes longer than to find it.
/// </summary>
internal static class Axe
{
    // The page's frames are looked into as well, and on a disk each is of an origin of its own.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript() + "\naxe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

    /// <summary>The rules that depend on colours; what else axe looks at is the same in every scheme.</summary>
    public static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    // Of a fault that is everywhere three places are enough to find it by.
    private const string Find =
        """
        async (part, rules) => {
          const found = await axe.run(part, { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}) });
          return found.violations.map((fault) => `${fault.id}: ${fault.help}: ${fault.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`);
        }
        """;

    /// <summary>The same of a part of the page, for dialogs over a page that is looked at elsewhere.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part)
    {
        await BringAsync(part.Page);
        return await part.EvaluateAsync<string[]>($"part => ({Find})(part, [])");
    }

    /// <summary>What axe finds, a line per rule with the first places; by <paramref name="rules"/> alone where there are any.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, params string[] rules)
    {
        await BringAsync(page);
        return await page.EvaluateAsync<string[]>($"rules => ({Find})(document, rules)", rules);
    }

    private static async Task BringAsync(IPage page)
    {
        foreach (var frame in page.Frames)
            await frame.EvaluateAsync(Script);
    }
}
