using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Axe over a page as it stands, for what it finds fault with; what passes is only counted, which takes half the time.</summary>
internal static class Axe
{
    // Of a fault that is everywhere a few places are enough to find it by.
    private const int MostPlaces = 3;

    /// <summary>The same of a part of the page, for dialogs over a page that is looked at elsewhere.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part) =>
        Told(await part.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] }));

    /// <summary>What axe finds, a line per rule with the first places; by <paramref name="rules"/> alone where there are any.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, params string[] rules)
    {
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        if (rules.Length > 0)
            options.RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] };
        return Told(await page.RunAxe(options));
    }

    private static IReadOnlyList<string> Told(AxeResult found) =>
        [.. found.Violations.Select(fault => $"{fault.Id}: {fault.Help}: {string.Join(" | ", fault.Nodes.Take(MostPlaces).Select(node => node.Html))}")];
}
