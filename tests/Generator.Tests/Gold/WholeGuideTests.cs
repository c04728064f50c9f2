using System.Globalization;
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
        var units = Directory.EnumerateFiles(Folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(Found).ToList();
        var table = new List<string> { $"{"whole guides",-45} check  any    kind" };
        table.AddRange(units.GroupBy(u => u.Label.Page, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key,-45} {Of(g)}"));
        var now = Of(units);
        table.AddRange([$"{"pooled",-45} {now}", $"{"the last change's",-45} {Last}"]);
        output.WriteLine(string.Join('\n', table));

        Assert.InRange(units.Count(u => !u.IsKnown), 0, MostReadAnew * units.Count);
        Assert.InRange(now.Check, Last.Check - MostLost, 1);
        Assert.InRange(now.Any, Last.Any - MostLost, 1);
        Assert.InRange(now.Kind, Last.Kind - MostLost, 1);
    }

    [Fact]
    public void Two_readers_agree()
    {
        var both = Directory.EnumerateFiles(Folder, "*.tsv").SelectMany(Labels).Where(l => l.Second is not null).Select(l => (KindOf(l.First), KindOf(l.Second!))).ToList();
        var agreement = Figures.Of(both);
        output.WriteLine($"{both.Count} sentences, {agreement}");

        Assert.True(both.Count > 900, $"only {both.Count} sentences");
        Assert.InRange(agreement.Check, 0.95, 1);
        Assert.InRange(agreement.Any, 0.9, 1);
    }

    private static string Folder => Path.Combine(Repository.Root, "tests", "Generator.Tests", "Gold", "Whole");

    private static Figures Of(IEnumerable<Unit> units) => Figures.Of([.. units.Select(u => (KindOf(u.Label.First), u.Found))]);

    private static ControlKind? KindOf(string label) => Enum.TryParse<ControlKind>(label, ignoreCase: true, out var kind) ? kind : null;

    private static List<Label> Labels(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(f => new Label(f[0], int.Parse(f[1], CultureInfo.InvariantCulture), f[2], f[3], f[4].TrimEnd('?'), f.Length > 5 ? f[5] : null))];

    private static IEnumerable<Unit> Found(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path).Split('@');
        var documents = GoldGuide.DocumentsIn(Repository.Shared($"corpora/{name[0]}/{name[1]}"));
        var statements = ControlExtractor.Extract(name[0], name[1], documents, GoldGuide.Rules).Ledger
            .ToLookup(s => (s.Source.File, StatementDigest.Of(s.Text)));
        foreach (var label in Labels(path))
        {
            var nearest = statements[(label.File, label.Digest)].OrderBy(s => Math.Abs(s.Source.Line - label.Line)).FirstOrDefault();
            yield return new Unit(label, nearest is not null, nearest?.Kind);
        }
    }

    private sealed record Label(string File, int Line, string Digest, string Page, string First, string? Second);

    private sealed record Unit(Label Label, bool IsKnown, ControlKind? Found);
}
