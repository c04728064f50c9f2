using System.Globalization;
using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>The labels of a sentence of a whole guide (<c>Gold/Whole</c>); the text stays with the guide.</summary>
internal sealed record WholeLabel(string File, int Line, string Digest, string Page, string First, string? Second)
{
    /// <summary>What the first reader called it; <c>null</c> for none.</summary>
    public ControlKind? Kind => KindOf(First);

    /// <summary>What the second reader called it, who read a part of them only; <c>null</c> for none.</summary>
    public ControlKind? SecondKind => Second is null ? null : KindOf(Second);

    private static ControlKind? KindOf(string label) => Enum.TryParse<ControlKind>(label, ignoreCase: true, out var kind) ? kind : null;
}

/// <summary>A whole guide of which some pages are labelled.</summary>
internal sealed record WholeGuide(string Name, string Version, IReadOnlyList<WholeLabel> Labels)
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<WholeGuide> All =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Generator.Tests", "Gold", "Whole"), "*.tsv").Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>Where its pages are.</summary>
    public string Folder => Repository.Shared($"corpora/{Name}/{Version}");

    /// <summary>What was extracted of the sentence that is labelled; <c>null</c> where it was cut elsewhere or reworded since.</summary>
    public static Statement? Find(WholeLabel label, ILookup<(string File, string Digest), Statement> statements) =>
        statements[(label.File, label.Digest)].MinBy(s => Math.Abs(s.Source.Line - label.Line));

    /// <summary>Statements by what labels name them by.</summary>
    public static ILookup<(string File, string Digest), Statement> ByDigest(IEnumerable<Statement> ledger) =>
        ledger.ToLookup(s => (s.Source.File, StatementDigest.Of(s.Text)));

    private static WholeGuide Load(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path).Split('@');
        return new WholeGuide(name[0], name[1], [.. File.ReadLines(path).Skip(1).Select(line => ToLabel(line.Split('\t')))]);
    }

    private static WholeLabel ToLabel(string[] fields) =>
        new(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3], fields[4].TrimEnd('?'), fields.Length > 5 ? fields[5] : null);
}
