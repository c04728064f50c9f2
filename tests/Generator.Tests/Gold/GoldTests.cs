using System.Globalization;
using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>How well the rules find what people labelled.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    // The figures of the last change that moved them; a change may lose no more than a hundredth of one.
    private const double LastCheck = 0.934;
    private const double LastAny = 0.868;
    private const double LastKind = 0.959;
    private const double MostLost = 0.01;

    [Fact]
    public void Check_items_are_found_in_all_labelled_guides()
    {
        var all = new List<(ControlKind? Gold, ControlKind? Found)>();
        output.WriteLine($"{"guide",-45} check  any");
        foreach (var guide in GoldGuide.All)
        {
            var found = GoldScore.Predict(guide.Units, guide.Extract().Catalog);
            var pairs = guide.Units.Select((u, i) => (u.Label, found[i])).ToList();
            Write(guide.Name, pairs);
            all.AddRange(pairs);
        }
        Write("pooled", all);
        var matched = all.Where(p => p.Gold is not null && p.Found is not null).ToList();
        var kind = (double)matched.Count(p => p.Gold == p.Found) / matched.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right kind on {matched.Count} matched units: {kind:0.000}; last: check {LastCheck:0.000}, any {LastAny:0.000}, kind {LastKind:0.000}"));
        Assert.InRange(GoldScore.F1(all, IsCheck).F1, LastCheck - MostLost, 1);
        Assert.InRange(GoldScore.F1(all, _ => true).F1, LastAny - MostLost, 1);
        Assert.InRange(kind, LastKind - MostLost, 1);
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

    private void Write(string name, List<(ControlKind? Gold, ControlKind? Found)> pairs)
    {
        var check = GoldScore.F1(pairs, IsCheck);
        var any = GoldScore.F1(pairs, _ => true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {check.F1:0.000}  {any.F1:0.000}"));
    }

    private static bool IsCheck(ControlKind kind) => kind is ControlKind.Requirement or ControlKind.Recommendation;
}
