using Generator.Extraction;
using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>
/// How well the rules do on pages of every kind: how-to, reference and security. The labels (<c>Gold/Whole</c>, a file per guide) name a
/// sentence by its page, line and digest; the text stays with the guide. A label behind which "?" stands was in doubt. Pages were labelled
/// by the guideline beside the other labels, without sight of any output; a second reader's labels stand beside a part of them.
/// </summary>
public sealed class WholeGuideTests(ITestOutputHelper output)
{
    // The figures of the last change that moved them; a change may lose no more than a hundredth of one.
    private static readonly Figures Last = new(0.768, 0.704, 0.953);
    private const double MostLost = 0.01;

    // So many of the labelled sentences may have been read anew since: cut elsewhere, or reworded by a dialect.
    private const double MostReadAnew = 0.02;

    [Fact]
    public void Controls_are_found_on_pages_of_every_kind()
    {
        var units = WholeGuide.All.SelectMany(Found).ToList();
        var table = new List<string> { $"{"whole guides",-45} check  any    kind" };
        table.AddRange(units.GroupBy(u => u.Label.Page, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key,-45} {Of(g)}"));
        var now = Of(units);
        table.AddRange([$"{"pooled",-45} {now}", $"{"the last change's",-45} {Last}"]);
        output.WriteLine(string.Join('\n', table));

        Assert.InRange(units.Count(u => u.Found is null), 0, MostReadAnew * units.Count);
        Assert.InRange(now.Check, Last.Check - MostLost, 1);
        Assert.InRange(now.Any, Last.Any - MostLost, 1);
        Assert.InRange(now.Kind, Last.Kind - MostLost, 1);
    }

    [Fact]
    public void Two_readers_agree()
    {
        var both = WholeGuide.All.SelectMany(g => g.Labels).Where(l => l.Second is not null).Select(l => (l.Kind, l.SecondKind)).ToList();
        var agreement = Figures.Of(both);
        output.WriteLine($"{both.Count} sentences, {agreement}");

        Assert.True(both.Count > 900, $"only {both.Count} sentences");
        Assert.InRange(agreement.Check, 0.95, 1);
        Assert.InRange(agreement.Any, 0.9, 1);
    }

    private static Figures Of(IEnumerable<Unit> units) => Figures.Of([.. units.Select(u => (u.Label.Kind, u.Found?.Kind))]);

    private static IEnumerable<Unit> Found(WholeGuide guide)
    {
        var statements = WholeGuide.ByDigest(ControlExtractor.Extract(guide.Name, guide.Version, GoldGuide.DocumentsIn(guide.Folder), GoldGuide.Rules).Ledger);
        return guide.Labels.Select(label => new Unit(label, WholeGuide.Find(label, statements)));
    }

    private sealed record Unit(WholeLabel Label, Statement? Found);
}
