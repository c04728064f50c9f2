using Microsoft.Playwright;

namespace Generator.Benchmarks;

/// <summary>
/// What a checklist weighs when it is opened at a fourth of this processor's speed: elements once it is at rest, first paint, the longest task, and how long
/// tasks blocked the page beyond 50 ms each. Each page is opened again and again, in turn with the same page without its scripts and with one that only has
/// the same bytes, and medians are told: times are of the clock, so other work on the machine counts, and what it slows down is all three.
/// </summary>
internal static class ChecklistWeight
{
    private const int Slowdown = 4;
    private const int Times = 7;

    private const string Watch = "window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });";

    private const string Figures = "() => [document.querySelectorAll('*').length, performance.getEntriesByName('first-contentful-paint')[0].startTime, Math.max(0, ...window.tasks), window.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0)]";

    private static readonly string[] Names = ["elements", "paint", "longest", "blocked"];

    public static async Task PrintAsync(IBrowser browser, DirectoryInfo folder)
    {
        Console.WriteLine();
        Console.WriteLine($"{$"opened at 1/{Slowdown} of the speed, ms, medians of {Times}",-44} {string.Join(' ', Names.Select(n => $"{n,8}"))}");
        foreach (var controls in (int[])[100, 800, 5000])
        {
            var address = ChecklistSite.Build(folder, controls);
            await PrintAsync(browser, $"{controls:N0} controls", [address, ChecklistSite.WithoutScripts(address), ChecklistSite.Bare(address)]);
        }
    }

    // One of each kind after the other, so that what the machine does besides slows down each of them.
    private static async Task PrintAsync(IBrowser browser, string name, string[] addresses)
    {
        var found = addresses.Select(_ => new List<double[]>()).ToList();
        for (var time = 0; time < Times; time++)
        {
            foreach (var (address, figures) in addresses.Zip(found))
                figures.Add(await MeasureAsync(browser, address));
        }
        var medians = found.ConvertAll(MedianOf);
        Print(name, medians[0].Select(v => $"{v,8:F0}"));
        Print("  beside it without scripts", medians[1].Select(v => $"{v,8:F0}"));
        Print("  beside the same bytes as text", medians[2].Select(v => $"{v,8:F0}"));
        Print("  ratio to the one without scripts", medians[0].Zip(medians[1], RatioOf));
        Print("  ratio to the same bytes", medians[0].Zip(medians[2], RatioOf));
    }

    private static void Print(string name, IEnumerable<string> values) => Console.WriteLine($"{name,-44} {string.Join(' ', values)}");

    // Tasks under 50 ms aren't told by the browser.
    private static string RatioOf(double figure, double beside) => beside is 0 ? $"{"-",8}" : $"{figure / beside,8:F2}";

    private static double[] MedianOf(List<double[]> runs) => [.. Names.Select((_, i) => runs.Select(r => r[i]).Order().ElementAt(runs.Count / 2))];

    private static async Task<double[]> MeasureAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        var tools = await context.NewCDPSessionAsync(page);
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slowdown });
        await page.GotoAsync(address, new PageGotoOptions { Timeout = 120_000 });
        await page.WaitForTimeoutAsync(4000);
        return await page.EvaluateAsync<double[]>(Figures);
    }
}
