using Microsoft.Playwright;

namespace Generator.Benchmarks;

/// <summary>
/// How long the longest frame is while somebody scrolls, searches, filters and answers in a checklist of 5,000 controls, in
/// Chromium, beside the same in one of 100.
/// Then what pages of 100, 800 and 5,000 weigh (<see cref="ChecklistWeight"/>).
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- frames</c>; <c>BROWSER_PATH</c> names another browser.
/// </summary>
internal static class ChecklistFrames
{
    // The browser's own account of what happened between two frames that were shown, from 50 ms on.
    private const string Watch = "window.frames = []; new PerformanceObserver((list) => window.frames.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'long-animation-frame' });";

    // The one without windows first: what a window costs is no page's.
    private static readonly string[] Browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly (string Name, Func<IPage, Task> Act)[] Acts =
    [
        ("scroll", ScrollAsync),
        ("search, letter by letter", page => TypeAsync(page, "[data-search]", "rotate")),
        ("search cleared", page => InputAsync(page, "[data-search]", "element.value = ''")),
        ("show what is to do", page => ClickAsync(page, "[data-show] [value=todo]")),
        ("show everything", page => ClickAsync(page, "[data-show] [value='']")),
        ("one topic", page => ClickAsync(page, "[data-facet=topic] input")),
        ("all topics", page => ClickAsync(page, "[data-facet=topic] input")),
        ("a status", page => ClickAsync(page, "[data-tick]")),
        ("a note, letter by letter", NoteAsync),
    ];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("generator-frames-");
        try
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("BROWSER_PATH") ?? Browsers.First(File.Exists),
                Args = ["--no-sandbox", "--disable-gpu"],
            });
            var few = await MeasureAsync(browser, folder, 100);
            var many = await MeasureAsync(browser, folder, 5000);
            Console.WriteLine($"{"longest frame, ms (0: under 50)",-34} {"100",8} {"5,000",8} {"over 50",8} {"ratio",8}");
            foreach (var (name, _) in Acts)
                Console.WriteLine($"{name,-34} {few[name].DefaultIfEmpty().Max(),8:F0} {many[name].DefaultIfEmpty().Max(),8:F0} {many[name].Count,8} {many[name].DefaultIfEmpty().Max() / Math.Max(50, few[name].DefaultIfEmpty().Max()),8:F2}");
            await ChecklistWeight.PrintAsync(browser, folder);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<double>>> MeasureAsync(IBrowser browser, DirectoryInfo folder, int controls)
    {
        var page = await (await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } })).NewPageAsync();
        await page.GotoAsync(ChecklistSite.Build(folder, controls));
        await page.WaitForFunctionAsync("() => document.querySelector('[data-status]').textContent !== ''");
        await page.WaitForTimeoutAsync(3000);
        await page.EvaluateAsync(Watch);
        var frames = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        foreach (var (name, act) in Acts)
        {
            await page.EvaluateAsync("window.frames.length = 0");
            await act(page);
            await page.WaitForTimeoutAsync(1500);
            frames[name] = await page.EvaluateAsync<double[]>("window.frames");
        }
        return frames;
    }

    private static async Task ScrollAsync(IPage page)
    {
        await page.Mouse.MoveAsync(700, 500);
        for (var i = 0; i < 30; i++)
        {
            await page.Mouse.WheelAsync(0, 900);
            await page.WaitForTimeoutAsync(50);
        }
        await page.EvaluateAsync("scrollTo(0, 0)");
    }

    private static async Task NoteAsync(IPage page)
    {
        await ClickAsync(page, "[data-edit]");
        await TypeAsync(page, "[data-field=note]", "all of them");
    }

    private static async Task TypeAsync(IPage page, string selector, string text)
    {
        await page.EvaluateAsync("selector => document.querySelector(selector).focus()", selector);
        await page.Keyboard.TypeAsync(text, new KeyboardTypeOptions { Delay = 120 });
    }

    private static async Task ClickAsync(IPage page, string selector) => await page.EvaluateAsync("selector => document.querySelector(selector).click()", selector);

    private static async Task InputAsync(IPage page, string selector, string change) =>
        await page.EvaluateAsync($"selector => {{ const element = document.querySelector(selector); {change}; element.dispatchEvent(new Event('input', {{ bubbles: true }})); }}", selector);
}
