using System.Diagnostics;
using Microsoft.Playwright;

namespace Generator.Benchmarks;

/// <summary>
/// How long the longest frame is while somebody scrolls, searches, filters and answers in a checklist of 5,000 controls, in
/// Chromium, beside the same in one of 100.
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- frames</c>; <c>BROWSER_PATH</c> names another browser.
/// </summary>
internal static class ChecklistFrames
{
    private const int PerPage = 50;

    // The browser's own account of what happened between two frames that were shown, from 50 ms on.
    private const string Watch = "window.frames = []; new PerformanceObserver((list) => window.frames.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'long-animation-frame' });";

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
                ExecutablePath = Environment.GetEnvironmentVariable("BROWSER_PATH") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu"],
            });
            var few = await MeasureAsync(browser, folder, 100);
            var many = await MeasureAsync(browser, folder, 5000);
            Console.WriteLine($"{"longest frame, ms (0: under 50)",-34} {"100",8} {"5,000",8} {"over 50",8} {"ratio",8}");
            foreach (var (name, _) in Acts)
                Console.WriteLine($"{name,-34} {few[name].DefaultIfEmpty().Max(),8:F0} {many[name].DefaultIfEmpty().Max(),8:F0} {many[name].Count,8} {many[name].DefaultIfEmpty().Max() / Math.Max(50, few[name].DefaultIfEmpty().Max()),8:F2}");
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
        await page.GotoAsync(new Uri(Build(folder, controls)).AbsoluteUri);
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

    // A guide whose every second sentence is a control, built by the program as its users run it.
    private static string Build(DirectoryInfo folder, int controls)
    {
        var content = folder.CreateSubdirectory($"{controls}/content/guides/large/2024-01-01").FullName;
        for (var page = 0; page < controls / PerPage; page++)
            File.WriteAllLines(Path.Combine(content, $"topic-{page:D3}.md"), [$"# Security topic {page}", "", .. Enumerable.Range(page * PerPage, PerPage).SelectMany(Sentences)]);
        var top = Path.Combine(folder.FullName, $"{controls}");
        File.WriteAllText(Path.Combine(top, "content/site.yml"), "title: Large\nsummary: A large guide.\n");
        File.WriteAllText(Path.Combine(top, "content/guides/large/guide.yml"), "title: Large guide\nservice: Large\nprovider: Example\nsummary: Large.\nattribution:\n  text: Written for a benchmark.\nversions:\n  - date: 2024-01-01\n");
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Generator.Cli/release/generator.dll"));
        using var run = Process.Start(new ProcessStartInfo("dotnet", [program, "build", "--output", Path.Combine(top, "site")]) { WorkingDirectory = top, RedirectStandardOutput = true, UseShellExecute = false })!;
        run.WaitForExit();
        return Path.Combine(top, "site/guides/large/2024-01-01/checklist.html");
    }

    private static IEnumerable<string> Sentences(int number)
    {
        string[] verbs = ["encrypt", "rotate", "restrict", "log", "review", "monitor", "limit"];
        string[] objects = ["access keys", "customer data", "root credentials", "API calls", "network traffic", "secrets", "backups", "service roles"];
        return [$"You must {verbs[number % verbs.Length]} {objects[number % objects.Length]} in account {number}.", "", $"This explains to people what they gain by doing so in account {number}, and what it costs.", ""];
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
