using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>
/// Scores a catalog against labelled units the way the reference scorer does: a unit counts as extracted when its words
/// stand, in order and nearly all of them, in the title or the statement of a control of its file.
/// </summary>
internal static partial class GoldScore
{
    /// <summary>The kind that each unit was extracted as, <c>null</c> for none, in the order of the units.</summary>
    public static IReadOnlyList<ControlKind?> Predict(IReadOnlyList<GoldUnit> units, Catalog catalog)
    {
        var byFile = catalog.Controls
            .SelectMany(c => c.AlsoAt.Prepend(c.Source).SelectMany(s => new[] { (s.File, Text: Words(c.Statement), c.Kind), (s.File, Text: Words(c.Title), c.Kind) }))
            .ToLookup(c => c.File, c => (c.Text, c.Kind), StringComparer.Ordinal);
        return [.. units.Select(u => Best(Words(u.Text), InFile(byFile, u.File)))];
    }

    /// <summary>F1 of the units that <paramref name="counts"/> accepts.</summary>
    public static Scored F1(IEnumerable<(ControlKind? Gold, ControlKind? Found)> pairs, Func<ControlKind, bool> counts)
    {
        var (both, gold, found) = (0, 0, 0);
        foreach (var (expected, actual) in pairs)
        {
            var isGold = expected is { } e && counts(e);
            var isFound = actual is { } a && counts(a);
            gold += isGold ? 1 : 0;
            found += isFound ? 1 : 0;
            both += isGold && isFound ? 1 : 0;
        }
        return new Scored(found == 0 ? 0 : (double)both / found, gold == 0 ? 0 : (double)both / gold);
    }

    private static IEnumerable<(string[] Text, ControlKind Kind)> InFile(ILookup<string, (string[] Text, ControlKind Kind)> byFile, string name) =>
        byFile.Where(g => string.Equals(g.Key, name, StringComparison.Ordinal) || g.Key.EndsWith($"/{name}", StringComparison.Ordinal)).SelectMany(g => g);

    private static ControlKind? Best(string[] unit, IEnumerable<(string[] Text, ControlKind Kind)> controls)
    {
        ControlKind? best = null;
        var shortest = int.MaxValue;
        foreach (var (text, kind) in controls)
        {
            if (text.Length < shortest && Covers(unit, text))
                (best, shortest) = (kind, text.Length);
        }
        return best;
    }

    private static bool Covers(string[] unit, string[] text)
    {
        if (unit.Length == 0 || text.Length == 0)
            return false;
        if ($" {string.Join(' ', text)} ".Contains($" {string.Join(' ', unit)} ", StringComparison.Ordinal))
            return true;
        return unit.Length >= 6 && CoversNearly(unit, text);
    }

    private static bool CoversNearly(string[] unit, string[] text)
    {
        var (at, hits, first, last) = (0, 0, -1, -1);
        for (var i = 0; i < text.Length && at < unit.Length; i++)
        {
            var ahead = Array.IndexOf(unit, text[i], at, Math.Min(4, unit.Length - at));
            if (ahead < 0)
                continue;
            at = ahead + 1;
            hits++;
            first = first < 0 ? i : first;
            last = i;
        }
        return hits >= 0.85 * unit.Length && last - first + 1 <= 1.5 * unit.Length;
    }

    /// <summary>The words that are compared: runs of letters and digits, in lower case.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}

/// <summary>Precision and recall.</summary>
internal sealed record Scored(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
