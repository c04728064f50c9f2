using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Generator.Benchmarks;

/// <summary>Sites of a guide of any size, built by the program as its users run it.</summary>
internal static partial class ChecklistSite
{
    private const int PerPage = 50;

    /// <summary>The address of the checklist of a guide with so many controls, built once in a folder.</summary>
    public static string Build(DirectoryInfo folder, int controls)
    {
        var top = Path.Combine(folder.FullName, $"{controls}");
        var checklist = new Uri(Path.Combine(top, "site/guides/large/2024-01-01/checklist.html"));
        if (File.Exists(checklist.LocalPath))
            return checklist.AbsoluteUri;
        WriteContent(Path.Combine(top, "content"), controls);
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Generator.Cli/release/generator.dll"));
        using var run = Process.Start(new ProcessStartInfo("dotnet", [program, "build", "--output", Path.Combine(top, "site")]) { WorkingDirectory = top, RedirectStandardOutput = true, UseShellExecute = false })!;
        run.WaitForExit();
        return checklist.AbsoluteUri;
    }

    /// <summary>The address of the same page, which asks for no script.</summary>
    public static string WithoutScripts(string address) => Beside(address, "without-scripts", html => Script().Replace(html, ""));

    /// <summary>The address of a page that has the same bytes as text, and shows a line.</summary>
    public static string Bare(string address) => Beside(address, "bare", html => $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bare</title></head><body><p>Bare</p><script type=\"text/plain\">{html.Replace("script", "scrip_", StringComparison.Ordinal)}</script></body></html>");

    private static string Beside(string address, string name, Func<string, string> change)
    {
        var path = new Uri(address).LocalPath;
        var other = Path.Combine(Path.GetDirectoryName(path)!, $"{name}.html");
        File.WriteAllText(other, change(File.ReadAllText(path)));
        return new Uri(other).AbsoluteUri;
    }

    [GeneratedRegex("<script src=[^>]*></script>\n")]
    private static partial Regex Script();

    // Every second sentence of the guide is a control.
    private static void WriteContent(string content, int controls)
    {
        var version = Directory.CreateDirectory(Path.Combine(content, "guides/large/2024-01-01")).FullName;
        for (var page = 0; page < controls / PerPage; page++)
            File.WriteAllLines(Path.Combine(version, $"topic-{page:D3}.md"), [$"# Security topic {page}", "", .. Enumerable.Range(page * PerPage, PerPage).SelectMany(Sentences)]);
        File.WriteAllText(Path.Combine(content, "site.yml"), "title: Large\nsummary: A large guide.\n");
        File.WriteAllText(Path.Combine(content, "guides/large/guide.yml"), "title: Large guide\nservice: Large\nprovider: Example\nsummary: Large.\nattribution:\n  text: Written for a benchmark.\nversions:\n  - date: 2024-01-01\n");
    }

    private static IEnumerable<string> Sentences(int number)
    {
        string[] verbs = ["encrypt", "rotate", "restrict", "log", "review", "monitor", "limit"];
        string[] objects = ["access keys", "customer data", "root credentials", "API calls", "network traffic", "secrets", "backups", "service roles"];
        return [$"You must {verbs[number % verbs.Length]} {objects[number % objects.Length]} in account {number}.", "", $"This explains to people what they gain by doing so in account {number}, and what it costs.", ""];
    }
}
