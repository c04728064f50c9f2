using Microsoft.Playwright;

namespace Generator.Benchmarks;

/// <summary>
/// What a checklist weighs when it is opened at a fourth of this processor's speed: elements once it is at rest, first paint, the longest task, and how long
/// tasks blocked the page beyond 50 ms each. Times are of the clock, so other work on the machine counts.
/// </summary>
internal static class ChecklistWeight
{
    private const int Slowdown = 4;

    private const string Watch = "window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });";

    private const string Figures = "() => [document.querySelectorAll('*').length, performance.getEntriesByName('first-contentful-paint')[0].startTime, Math.max(0, ...window.tasks), window.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0)]";

    public static async Task PrintAsync(IBrowser browser, DirectoryInfo folder)
    {
        Console.WriteLine();
        Console.WriteLine($"{$"opened at 1/{Slowdown} of the speed, ms",-34} {"elements",8} {"paint",8} {"longest",8} {"blocked",8}");
        foreach (var controls in (int[])[100, 800, 5000])
        {
            var figures = await MeasureAsync(browser, ChecklistSite.Build(folder, controls));
            Console.WriteLine($"{$"{controls:N0} controls",-34} {figures[0],8:F0} {figures[1],8:F0} {figures[2],8:F0} {figures[3],8:F0}");
        }
    }

    private static async Task<double[]> MeasureAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        var tools = await context.NewCDPSessionAsync(page);
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slowdown });
        await page.GotoAsync(address, new PageGotoOptions { Timeout = 120_000 });
        await page.WaitForTimeoutAsync(5000);
        return await page.EvaluateAsync<double[]>(Figures);
    }
}
