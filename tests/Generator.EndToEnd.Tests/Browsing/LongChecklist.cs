using System.Globalization;
using System.Text;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A checklist of 200 controls, built by the program, and one of 5,000, which has all but its first topic 33 times: the program would take much longer.</summary>
public sealed class LongChecklist : IDisposable
{
    private const int Topics = 4;
    private const int MostTopics = 100;
    private const int PerTopic = 50;

    private readonly Workspace _workspace = SiteOf(Topics);
    private readonly Lazy<Workspace> _longest = new(() => SiteOf(MostTopics));

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
    public const int MostControls = MostTopics * PerTopic;

    /// <summary>The file of the checklist of 200 controls.</summary>
    internal string Path => PathIn(_workspace);

    /// <summary>The file of the checklist of 5,000.</summary>
    internal string LongestPath => PathIn(_longest.Value);

    public void Dispose()
    {
        _workspace.Dispose();
        if (_longest.IsValueCreated)
            _longest.Value.Dispose();
    }

    private static string PathIn(Workspace workspace) => workspace.PathOf("site/guides/demo/2024-01-01/checklist.html");

    private static Workspace SiteOf(int topics)
    {
        var workspace = new Workspace();
        var pages = new StringBuilder();
        for (var topic = 0; topic < topics; topic++)
        {
            pages.Append(CultureInfo.InvariantCulture, $"=== guides/demo/2024-01-01/subject-{topic:d3}.md\n# Security topic {topic}\n\n");
            for (var i = topic * PerTopic; i < (topic + 1) * PerTopic; i++)
                pages.Append(SentenceOf(i)).Append("\n\n");
        }
        workspace.WithSite(pages.ToString());
        File.Delete(workspace.PathOf("content/guides/demo/2024-01-01/security.md"));
        var run = GeneratorProgram.Usual.Run(workspace.Root, "build", "--output", workspace.PathOf("site"));
        return run.ExitCode == 0 ? workspace : throw new InvalidOperationException($"The site wasn't built: {run.Errors}");
    }
}
