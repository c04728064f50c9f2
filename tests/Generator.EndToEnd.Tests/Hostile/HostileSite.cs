using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Hostile;

/// <summary>
/// One site with every hostile string in half of the contexts of markdown, in every text of its YAML, in decisions and answers. Built once.
/// </summary>
public sealed class HostileSite : IDisposable
{
    private const string Version = "content/guides/hostile/2025-01-01";
    private const string Older = "content/guides/hostile/2024-01-01";

    private const int Parts = 9;

    // {0} is the string, {1} its number.
    private static readonly (string Name, string Text)[] Contexts =
    [
        ("paragraphs", "You must encrypt the store {1} of {0} here.\n\n"),
        ("headings", "## {0}\n\n"), ("items", "- {0}\n"), ("quotes", "> {0}\n\n"), ("cells", "| a | b |\n| --- | --- |\n| {0} | b |\n\n"),
        ("strong", "**{0}**\n\n"), ("links", "[{0}](https://a.example/{1})\n\n"), ("addresses", "[a]({0}) [b](<{0}>)\n\n"), ("titles", "[a](https://a.example \"{0}\")\n\n"),
        ("images", "![{0}](x.png) ![a](<{0}>)\n\n"), ("auto", "<{0}>\n\n"), ("code", "`{0}`\n\n"), ("fences", "~~~~~~ {0}\n{0}\n~~~~~~\n\n"), ("attributes", "<a name=\"{0}\"></a>\n\n<a href=\"{0}\" title='{0}'>a</a>\n\n"),
        ("references", "[a][r{1}]\n\n[r{1}]: <{0}> \"{0}\"\n\n"), ("labels", "**{0}:** a\n\n"), ("notes", "!!! note \"{0}\"\n    a\n\n> [!NOTE] {0}\n> a\n\n"), ("tabs", "=== \"{0}\"\n\n    a\n\n"),
        ("footnotes", "a[^{1}]\n\n[^{1}]: {0}\n\n"), ("terms", "{0}\n: a\n\n"), ("details", "<details><summary>{0}</summary>\n\n{0}\n\n</details>\n\n"),
    ];

    private readonly Workspace _workspace = new Workspace().WithSite();

    public HostileSite()
    {
        WriteYaml();
        foreach (var (context, (name, text)) in Contexts.Index())
            _workspace.Write($"{Version}/{name}.md", $"# The page\n\n{string.Concat(HostileStrings.All.Index().Where(s => context == 0 || (s.Index + context) % 2 == 0).Select(s => Fill(text, HostileStrings.OnOneLine(s.Item), s.Index)))}");
        // As they stand, a page each: what one opens ends with its page.
        foreach (var (text, i) in HostileStrings.All.Where(HostileStrings.IsOpener).Select((s, i) => (s, i)))
            _workspace.Write($"{Version}/alone/{i}.md", $"# The page\n\n{text}\n\nYou must rotate key {i}.\n");
        _workspace.Write($"{Version}/clean.md", "# The page\n\nYou must log each access to the data.\n");
        _workspace.Write($"{Older}/clean.md", "# The page\n\nYou should log each access to the data.\n");
        _workspace.Write($"{Older}/paragraphs.md", $"# The page\n\n{string.Concat(HostileStrings.All.Take(20).Select((s, i) => Fill(Contexts[0].Text, s + " now", i)))}");
        _workspace.Write($"{Version}/\"><img src=x onerror=alert(1)>\u001b[31m\u202e.md", "# A name\n\nYou must log each access to the name.\n");
        Answers = Run("assess", "new", "hostile@2025-01-01").Output;
        Decide();
        Built = Run("build");
    }

    /// <summary>The build.</summary>
    internal RunResult Built { get; }

    /// <summary>The names of the pages that hold the strings in their contexts.</summary>
    internal static IEnumerable<string> Pages => Contexts.Select(c => c.Name);

    // A blank answer to each control, to know the controls by.
    private string Answers { get; }

    internal RunResult Run(params string[] arguments) => GeneratorProgram.Usual.Run(_workspace.Root, arguments);

    internal string PathOf(string path) => _workspace.PathOf(path);

    /// <summary>The address of a page of the site.</summary>
    internal string AddressOf(string path) => new Uri(PathOf($"output/site/{path}")).AbsoluteUri;

    /// <summary>The strings as answers to controls: a file for the commands that take one.</summary>
    internal string WriteAnswers()
    {
        var assessment = JsonNode.Parse(Answers)!;
        foreach (var (answer, i) in assessment["answers"]!.AsArray().Select((a, i) => (a!, i)))
        {
            var text = HostileStrings.All[i % HostileStrings.All.Length];
            (answer["status"], answer["note"], answer["owner"], answer["by"]) = (i % 2 == 0 ? "risk-accepted" : "not-satisfied", text, text, text);
            (answer["evidence"], answer["due"]) = (new JsonArray($"x {HostileStrings.OnOneLine(text)}"), "2025-01-01");
        }
        _workspace.Write("answers.json", assessment.ToJsonString());
        return "answers.json";
    }

    public void Dispose() => _workspace.Dispose();

    private static string Fill(string text, string value, int number) => text.Replace("{0}", value, StringComparison.Ordinal).Replace("{1}", number.ToString(), StringComparison.Ordinal);

    // What stands on every page has a part of the strings each, or the site would be as large as all of them times its pages.
    private void WriteYaml()
    {
        _workspace.Write("content/site.yml", $"title: {Part(0)}\norganization: {Part(1)}\nsummary: {Summary(0)}\n");
        _workspace.Write("content/guides/hostile/guide.yml", $"title: {Part(2)}\nservice: {Part(3)}\nprovider: {Part(4)}\nsummary: {Part(5)}\nattribution:\n  text: {Part(6)}\n  license: {Part(7)}\nversions:\n  - date: 2024-01-01\n    summary: {Summary(1)}\n  - date: 2025-01-01\n    summary: {Summary(2)}\n");
        _workspace.Write("content/profiles/team.yml", $"guide: hostile\ntitle: {Part(8)}\nsummary: {Summary(3)}\ninclude:\n  - topics: [paragraphs]\n");
    }

    // No text of these files may be longer than a few of the strings' hundreds.
    private static string Summary(int number) => Quoted($"x {string.Join(' ', HostileStrings.All.Where((_, i) => i % 4 == number).Select(HostileStrings.OnOneLine))}");

    private static string Part(int number) => Quoted($"x {string.Join(' ', HostileStrings.All.Where((_, i) => i % Parts == number).Select(HostileStrings.OnOneLine))}");

    // Every control gets a title, a reason, an owner and a name of the strings; all of them come in turn.
    private void Decide()
    {
        var decisions = new StringBuilder("decisions:\n");
        var answers = JsonNode.Parse(Answers)!["answers"]!.AsArray();
        foreach (var (answer, i) in answers.Select((a, i) => (a!, i)))
        {
            var text = Quoted($"x {HostileStrings.OnOneLine(HostileStrings.All[i % HostileStrings.All.Length])}");
            var about = $"{Quoted((string)answer["control"]!)}\n    statement: \"{answer["statement"]}\"\n    reason: {text}\n    by: {text}\n";
            decisions.Append($"  - set: {about}    owner: {text}\n  - retitle: {about}    title: {text}\n");
        }
        _workspace.Write("content/guides/hostile/curation.yml", decisions.ToString());
    }

    // A string of JSON is one of YAML; tags beyond the first plane are written as two escapes, which YAML doesn't know.
    private static string Quoted(string text) => JsonSerializer.Serialize(string.Concat(text.Where(c => !char.IsSurrogate(c))));
}
