using System.Globalization;
using System.Text;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist of 200 controls, built by the program, and one of 5,000, which has all but its first topic 33 times: the program would take much longer.</summary>
public sealed class LongChecklist : IDisposable
{
    private const int Topics = 4;
    private const int PerTopic = 50;
    private const int Times = 33;

    private readonly Workspace _workspace = new();

    public LongChecklist()
    {
        var pages = new StringBuilder();
        for (var topic = 0; topic < Topics; topic++)
        {
            pages.Append(CultureInfo.InvariantCulture, $"=== guides/demo/2024-01-01/subject-{topic}.md\n# Security topic {topic}\n\n");
            for (var i = topic * PerTopic; i < (topic + 1) * PerTopic; i++)
                pages.Append(SentenceOf(i)).Append("\n\n");
        }
        _workspace.WithSite(pages.ToString());
        File.Delete(_workspace.PathOf("content/guides/demo/2024-01-01/security.md"));
        var run = GeneratorProgram.Usual.Run(_workspace.Root, "build", "--output", _workspace.PathOf("site"));
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"The site wasn't built: {run.Errors}");
        var html = File.ReadAllText(Path);
        html = Repeat(html, html.IndexOf("<section class=\"topic\"", html.IndexOf("data-topic=\"subject-0\"", StringComparison.Ordinal), StringComparison.Ordinal), "</div>\n<div hidden data-groups>");
        html = Repeat(html, html.IndexOf("<li><a", html.IndexOf("data-topic-link=\"subject-0\"", StringComparison.Ordinal), StringComparison.Ordinal), "</ol>");
        html = Repeat(html, html.IndexOf("<label>", html.IndexOf("value=\"subject-0\"", StringComparison.Ordinal), StringComparison.Ordinal), "</fieldset>");
        File.WriteAllText(LongestPath, html);
    }

    /// <summary>The statement of a control of the first, by its place.</summary>
    public static string SentenceOf(int number)
    {
        string[] verbs = ["encrypt", "rotate", "restrict", "log", "review", "monitor", "limit"];
        string[] objects = ["access keys", "customer data", "root credentials", "API calls", "network traffic", "secrets", "backups", "service roles"];
        return string.Create(CultureInfo.InvariantCulture, $"You must {verbs[number % verbs.Length]} {objects[number % objects.Length]} in account {number}.");
    }

    /// <summary>How many controls the checklist has.</summary>
    public const int Controls = Topics * PerTopic;

    /// <summary>How many the longest one has.</summary>
    public const int MostControls = PerTopic + (Times * (Topics - 1) * PerTopic);

    /// <summary>The file of the checklist of 200 controls.</summary>
    internal string Path => _workspace.PathOf("site/guides/demo/2024-01-01/checklist.html");

    /// <summary>The file of the checklist of 5,000.</summary>
    internal string LongestPath => _workspace.PathOf("site/guides/demo/2024-01-01/longest.html");

    public void Dispose() => _workspace.Dispose();

    // What stands between an offset and the next end, again and again, with topics of other names.
    private static string Repeat(string html, int from, string end)
    {
        var to = html.IndexOf(end, from, StringComparison.Ordinal);
        var part = html[from..to];
        var parts = Enumerable.Range(1, Times - 1).Select(i => part.Replace("subject-", $"subject{i}-", StringComparison.Ordinal));
        return $"{html[..to]}{string.Concat(parts)}{html[to..]}";
    }
}
