using Generator.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Hostile;

/// <summary>Hostile strings in a real browser and on a terminal: nothing runs, nothing leaves its element, nothing is asked for.</summary>
public sealed class HostileSiteTests(Browser browser, HostileSite site) : IClassFixture<HostileSite>
{
    private const string Guide = "guides/hostile/2025-01-01";

    // What no page has of itself, what would run or send, and addresses that may not be. Own drawings have no addresses and no scripts.
    private const string Faults =
        """
        isAlone => {
          const faults = [];
          const tell = (element, what) => faults.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
          const safe = new Set(["file:", "http:", "https:", "mailto:"]);
          const own = location.href.slice(0, location.href.indexOf("/output/") + "/output/".length);
          for (const element of document.querySelectorAll("*")) {
            const name = element.localName;
            // A file that stands alone has its style and script within it; what else ran would have told.
            if (isAlone && (name === "style" || name === "script")) continue;
            if (["object", "embed", "base", "style", "video", "audio", "source", "applet", "portal", "marquee", "math", "foreignobject", "animate", "set", "use", "image", "feimage", "frame"].includes(name)) tell(element, "element");
            if (name === "script" && !(element.getAttribute("src") || element.type === "application/json")) tell(element, "script");

            for (const { name: attribute, value } of element.attributes) {
              // The pages' own scripts tell a sheet its height and a bar its parts.
              if (attribute === "style" && !value.includes("url") && element.matches("main.laid-out, .meter-part, li.gap, section.topic, .grid-space > td")) continue;
              if (/^on/i.test(attribute) || ["style", "srcdoc", "ping", "formaction", "background", "xlink:href", "data", "poster", "srcset", "contenteditable", "autofocus"].includes(attribute)) tell(element, attribute);
              if (["href", "src", "action"].includes(attribute)) {
                let address;
                try { address = new URL(value, document.baseURI); } catch { continue; }
                if (!safe.has(address.protocol)) tell(element, "scheme");
                if ((name !== "a" || address.protocol === "file:") && !address.href.startsWith(own)) tell(element, "outside");
              }
            }
          }
          return faults;
        }
        """;

    private const string Frame = "() => [...document.querySelectorAll('html > *, body > *, body > main > *, head > *')].map(e => e.localName).join(' ')";

    /// <summary>Pages of each kind but those of documents and controls.</summary>
    private static readonly string[] Kinds =
    [
        "index.html", "dashboard.html", "guides/hostile/index.html", $"{Guide}/index.html", $"{Guide}/responsibility.html", $"{Guide}/coverage.html", $"{Guide}/checklist/team.html", $"{Guide}/print/team.html",
        "guides/hostile/history/index.html", "guides/hostile/changes/2024-01-01..2025-01-01/index.html",
    ];

    [Fact]
    public async Task Nothing_runs_leaves_its_element_or_is_asked_for()
    {
        Assert.True(site.Built.ExitCode == 0, site.Built.Errors);
        await using var context = await OpenAsync();
        var (page, watch, ran) = await ShowAsync(context);
        var faults = new List<string>();
        foreach (var address in Pages())
        {
            await page.GotoAsync(address);
            faults.AddRange((await page.EvaluateAsync<string[]>(Faults, false)).Select(f => $"{address}: {f}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(ran);
        Assert.Empty(watch.Faults);
    }

    [Fact]
    public async Task Every_page_keeps_the_frame_of_a_harmless_one()
    {
        await using var context = await OpenAsync();
        var (page, _, _) = await ShowAsync(context);
        var frames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in HostileSite.Pages.Prepend("clean"))
        {
            await page.GotoAsync(site.AddressOf($"{Guide}/pages/{name}.html"));
            frames.Add(name, await page.EvaluateAsync<string>(Frame));
        }

        Assert.All(frames, f => Assert.Equal(frames["clean"], f.Value));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("extract", "content/guides/hostile/2025-01-01", "--ledger", "--all-warnings")]
    public void Nothing_commands_a_terminal(params string[] arguments)
    {
        var run = arguments is ["build"] ? site.Built : site.Run(arguments);

        var printed = run.Output + run.Errors;
        Assert.DoesNotContain(printed, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202D' or '\u2066' or '\u2028');
    }

    [Fact]
    public async Task Answers_are_text_on_sheets_and_in_reports()
    {
        var answers = site.WriteAnswers();
        Assert.Equal(0, site.Run("assess", "report", answers, "--format", "html", "--output", "output/report.html").ExitCode);
        Assert.Equal(0, site.Run("print", "hostile", "--form", "long", "--assessment", answers, "--output", "output/sheet.html").ExitCode);
        await using var context = await OpenAsync();
        var (page, watch, ran) = await ShowAsync(context);
        var faults = new List<string>();
        foreach (var name in new[] { "report.html", "sheet.html" })
        {
            await page.GotoAsync(new Uri(site.PathOf($"output/{name}")).AbsoluteUri);
            faults.AddRange(await page.EvaluateAsync<string[]>(Faults, true));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(ran);
        Assert.Empty(watch.Faults);
    }

    // Without the policy of the pages too, which would stop most of what could run.
    private Task<IBrowserContext> OpenAsync() => browser.OpenAsync(new BrowserNewContextOptions { BypassCSP = true });

    private static async Task<(IPage Page, Watch Watch, List<string> Ran)> ShowAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var ran = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            ran.Add($"{page.Url}: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return (page, new Watch(page), ran);
    }

    private IEnumerable<string> Pages()
    {
        var documents = HostileSite.Pages.Select(p => $"{Guide}/pages/{p}.html");
        var alone = Directory.EnumerateFiles(site.PathOf($"output/site/{Guide}/pages/alone")).Order(StringComparer.Ordinal).Where((_, i) => i % 8 == 0).Select(f => $"{Guide}/pages/alone/{Path.GetFileName(f)}");
        var controls = Directory.EnumerateDirectories(site.PathOf("output/site/guides/hostile/controls")).Order(StringComparer.Ordinal).Where((_, i) => i % 100 == 0).Select(d => $"guides/hostile/controls/{Path.GetFileName(d)}/index.html");
        return Kinds.Concat(documents).Concat(alone).Concat(controls).Select(site.AddressOf);
    }
}
