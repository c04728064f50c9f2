using System.Text;
using System.Text.RegularExpressions;
using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Gold;
using Generator.Tests.Reading;

namespace Generator.Tests.Specs;

/// <summary>
/// The descriptions of the dialects, whose examples run: pages in, and out their tree, what became of every sentence, the
/// controls with kind, polarity and title, and the problems. With <c>SPECS_WRITE=1</c> what comes out is written into the description, to be read before it is committed.
/// </summary>
public sealed partial class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Generator.Tests", "Specs");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_examples_hold(string name)
    {
        var path = Path.Combine(Folder, name);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var result = Example().Replace(text, m => m.Groups["pages"].Value + Outcomes(m));
        if (Environment.GetEnvironmentVariable("SPECS_WRITE") is "1")
            File.WriteAllText(path, result);
        else
            Assert.Equal(text, result);
    }

    private static string Outcomes(Match example)
    {
        var files = Page().Matches(example.Groups["pages"].Value).Select(m => new SourceFile(m.Groups["name"].Value, m.Groups["text"].Value)).ToList();
        var read = DocumentReader.Read(files, new HashSet<string>(StringComparer.Ordinal), OptionsOf(example.Groups["pages"].Value));
        var extracted = ControlExtractor.Extract("guide", "2024-01-01", read.Value, GoldGuide.Rules, AuthorOf(example.Groups["pages"].Value));
        Assert.Empty(QuoteCheck.Check(extracted.Catalog, files, read.Value));
        var outcomes = new StringBuilder();
        foreach (Match outcome in Outcome().Matches(example.Groups["outcomes"].Value))
        {
            var lines = outcome.Groups["name"].Value switch
            {
                "tree" => read.Value.Select(d => TreeText.Of(d.Root)),
                "ledger" => extracted.Ledger.Select(Line),
                "controls" => extracted.Catalog.Controls.Select(Line),
                _ => read.Diagnostics.Select(d => $"{d.Span} {d.Rule.Code} {d.Message}"),
            };
            outcomes.Append($"~~~~ {outcome.Groups["name"].Value}\n{string.Concat(lines.Select(l => l + "\n"))}~~~~\n{outcome.Groups["after"].Value}");
        }
        return outcomes.ToString();
    }

    private static string Line(Statement statement) =>
        $"{(statement.Kind is { } kind ? kind.ToString().ToLowerInvariant() : statement.Disposition.ToString().ToLowerInvariant())}: {statement.Text}";

    private static string Line(Control control) =>
        $"{control.Kind.ToString().ToLowerInvariant()}{(control.Polarity is ControlPolarity.Avoid ? ", avoid" : "")}: {control.Title}{Particulars(control)}";

    private static string Particulars(Control control)
    {
        (string Name, string? Value)[] all = [("label", control.Label), ("level", control.Level), ("owner", control.Owner), ("due", control.Due)];
        var told = string.Join(", ", all.Where(p => p.Value is not null).Select(p => $"{p.Name} {p.Value}"));
        return told.Length > 0 ? $" [{told}]" : "";
    }

    private static GuideAuthor? AuthorOf(string pages) =>
        Option().Matches(pages).FirstOrDefault(m => m.Groups["kind"].Value is "author") is { } said ? GuideAuthorWords.Find(said.Groups["value"].Value) : null;

    /// <summary>What <c>guide.yml</c> would say, as <c>name = value</c> lines and a line of variants.</summary>
    private static ReadingOptions OptionsOf(string pages)
    {
        var pairs = Option().Matches(pages).ToLookup(m => m.Groups["kind"].Value, m => m.Groups["value"].Value.Trim());
        var variables = pairs["variable"].Select(v => v.Split(" = ", 2)).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal);
        return ReadingOptions.None with { Variables = variables, Variants = pairs["variant"].ToHashSet(StringComparer.Ordinal) };
    }

    [GeneratedRegex(@"(?<pages>(?:^~~~~ page [^\n]+\n(?:(?!~~~~)[^\n]*\n)*~~~~\n\n?)+)(?<outcomes>(?:^~~~~ (?:tree|ledger|controls|problems)\n(?:(?!~~~~)[^\n]*\n)*~~~~\n\n?)+)", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^~~~~ page (?<name>\S+)[^\n]*\n(?<text>(?:(?!~~~~)[^\n]*\n)*)~~~~\n", RegexOptions.Multiline)]
    private static partial Regex Page();

    [GeneratedRegex(@"^~~~~ (?<name>tree|ledger|controls|problems)\n(?:(?!~~~~)[^\n]*\n)*~~~~\n(?<after>\n?)", RegexOptions.Multiline)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^~~~~ page \S+[^\n]*?\((?<kind>variable|variant|author): (?<value>[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
