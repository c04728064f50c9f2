using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>How well the rules find what people labelled.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    // The figures of the last change that moved them; a change may lose no more than a hundredth of one.
    private static readonly Figures Last = new(0.965, 0.934, 0.974);
    private static readonly Figures LastHeldOut = new(0.937, 0.905, 0.965);
    private const double MostLost = 0.01;

    [Fact]
    public void Controls_are_found_in_all_labelled_guides() =>
        Compare("in view", Last, g => g.Extracted);

    [Fact]
    public void Controls_are_found_in_a_guide_that_taught_the_rules_nothing()
    {
        var rules = new HeldOutRules(GoldGuide.Rules, GoldGuide.All);
        Assert.True(rules.Lone > 100, $"only {rules.Lone} phrases stand in one guide alone");
        Compare("held out", LastHeldOut, g => g.Extract(rules.Without(g.Name)));
    }

    [Theory]
    [InlineData("aws-proton-user-guide.site-md")]
    [InlineData("aws-proton-user-guide.html-md")]
    public void The_dialects_of_one_text_give_the_same_statements(string corpus)
    {
        var github = StatementsOf("aws-proton-user-guide");
        var other = StatementsOf(corpus);

        Assert.True(github.Count > 100, $"only {github.Count} statements");
        Assert.Empty(github.Except(other, StringComparer.Ordinal));
        Assert.Equal(github, other);
    }

    private static List<string> StatementsOf(string corpus)
    {
        var documents = GoldGuide.DocumentsIn(Repository.Shared($"corpora/{corpus}/2023-04-18"));
        var catalog = Generator.Extraction.ControlExtractor.Extract("guide", "version", documents, GoldGuide.Rules).Catalog;
        // By words: where the texts themselves differ in a character of code ("*", written as "_"), each is quoted as it is.
        return [.. catalog.Controls.Select(c => $"{c.Source.File}: {c.Kind}: {string.Join(' ', GoldScore.Words(c.Statement))}")];
    }

    private void Compare(string name, Figures last, Func<GoldGuide, ExtractionResult> extract)
    {
        var all = new List<(ControlKind? Gold, ControlKind? Found)>();
        var table = new List<string> { $"{name,-45} check  any    kind" };
        foreach (var guide in GoldGuide.All)
        {
            var found = GoldScore.Predict(guide.Units, extract(guide).Catalog);
            var pairs = guide.Units.Select((u, i) => (u.Label, found[i])).ToList();
            table.Add($"{guide.Name,-45} {Figures.Of(pairs)}");
            all.AddRange(pairs);
        }
        var now = Figures.Of(all);
        table.AddRange([$"{"pooled",-45} {now}", $"{"the last change's",-45} {last}", ""]);
        Print(table);
        Assert.InRange(now.Check, last.Check - MostLost, 1);
        Assert.InRange(now.Any, last.Any - MostLost, 1);
        Assert.InRange(now.Kind, last.Kind - MostLost, 1);
    }

    // tests/run.sh names a file, whose text it prints above its summary.
    private void Print(IEnumerable<string> table)
    {
        var text = string.Join('\n', table);
        output.WriteLine(text);
        if (Environment.GetEnvironmentVariable("FIGURES") is { Length: > 0 } file)
            File.AppendAllText(file, text + "\n");
    }
}
