using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Printing;

/// <summary>The PDFs that several tests look into, each printed once, when the first asks for it.</summary>
public sealed class PrintedSheets : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly ConcurrentDictionary<string, Lazy<PrintedPdf>> _printed = new(StringComparer.Ordinal);

    /// <summary>The options of <c>print</c> for each of them.</summary>
    internal static IReadOnlyDictionary<string, string> Options { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["short"] = "aws-proton@2025-10-07",
        ["long"] = "aws-proton@2025-10-07 --form long --paper letter --landscape",
        ["corpus"] = "secrets --form long",
    };

    internal PrintedPdf Get(string name) => _printed.GetOrAdd(name, n => new Lazy<PrintedPdf>(() => Print(n))).Value;

    public void Dispose() => _workspace.Dispose();

    private PrintedPdf Print(string name)
    {
        Repository.Require(Browsing.Browser.FindBrowser() is not null, "No Chromium or Chrome is on PATH; tests/run.sh says how to install one.");
        string[] content = ["--content", string.Equals(name, "corpus", StringComparison.Ordinal) ? CorpusContent() : Repository.Content];
        var run = GeneratorProgram.Usual.Run(_workspace.Root, ["print", .. Options[name].Split(' '), .. content, "--output", $"{name}.pdf", "--pdf"]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Errors, run.Output));
        return new PrintedPdf(File.ReadAllText(_workspace.PathOf($"{name}.html")), File.ReadAllBytes(_workspace.PathOf($"{name}.pdf")));
    }

    // Links of the guide to other products' pages are broken where it was published, and keep content from being printed.
    private string CorpusContent()
    {
        _workspace.Write("content/site.yml", "title: Corpus\nsummary: A guide as it was published.\n");
        _workspace.Write("content/guides/secrets/guide.yml", "title: AWS Secrets Manager user guide\nservice: AWS Secrets Manager\nprovider: AWS\nsummary: Its security.\nattribution:\n  text: Amazon Web Services, CC BY-SA 4.0.\nversions:\n  - date: 2023-06-15\n");
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("corpora/aws-secrets-manager-docs/2023-06-15"), "*.md"))
            _workspace.Write($"content/guides/secrets/2023-06-15/{Path.GetFileName(file)}", Regex.Replace(File.ReadAllText(file), @"\]\((AWSCloudFormation|secretsmanager)/[^)]*\)", "](https://docs.example.com/)"));
        return _workspace.PathOf("content");
    }
}
