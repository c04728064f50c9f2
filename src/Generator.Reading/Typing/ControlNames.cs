using System.Runtime.CompilerServices;
using Generator.Model;

namespace Generator.Reading.Typing;

/// <summary>Which control of a catalog a word names.</summary>
internal static class ControlNames
{
    private const int MostShown = 5;

    private static readonly ConditionalWeakTable<Catalog, KnownControls> Known = [];
    private static readonly ConditionalWeakTable<IReadOnlyList<Control>, CodeOrder> Codes = [];

    private sealed record KnownControls(List<Control> Asked, List<Control> All);

    private sealed record CodeOrder(IReadOnlyList<KeyValuePair<string, string>> Ordered);

    /// <summary>The control; <c>null</c>, and why, where it isn't exactly one of the customer's.</summary>
    public static Control? Find(PlacedText word, Catalog catalog, List<Diagnostic> problems)
    {
        var (asked, all) = Known.GetValue(catalog, c => new KnownControls([.. c.Controls.Where(o => o.Party == Party.Customer)], [.. c.Controls]));
        var found = Candidates(word.Text, asked);
        if (found.Count == 1)
            return found[0];
        problems.Add(found.Count > 1 ? Ambiguous(word, found) : Candidates(word.Text, all) is [var provided, ..] ? OfProvider(word, provided) : Unknown(word, catalog, asked));
        return null;
    }

    /// <summary>The controls that a word may mean: the first of these that finds any. An id; a code; the last part of an id; its beginning or end.</summary>
    public static IReadOnlyList<Control> Candidates(string word, IReadOnlyList<Control> controls)
    {
        if (word.Length == 0)
            return [];
        if (controls.Where(c => Is(c.Id, word)).ToList() is { Count: > 0 } named)
            return named;
        Func<Control, bool>[] ways = [CodeOf(word, controls), c => Is(LastPart(c.Id), word), c => Begins(c.Id, word) || c.Id.EndsWith(word, StringComparison.OrdinalIgnoreCase)];
        return ways.Select(way => controls.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>What stands behind an id's topic.</summary>
    public static string LastPart(string id) => id[(id.LastIndexOf('.') + 1)..];

    private static Func<Control, bool> CodeOf(string word, IReadOnlyList<Control> controls)
    {
        // Thousands of lines name controls of one catalog: its codes are computed once.
        var ids = ControlCodes.Find(word, Codes.GetValue(controls, all => new CodeOrder(ControlCodes.Ordered(all.Select(c => c.Id)))).Ordered).ToHashSet(StringComparer.Ordinal);
        return c => ids.Contains(c.Id);
    }

    private static Diagnostic Ambiguous(PlacedText word, IReadOnlyList<Control> found)
    {
        var more = found.Count > MostShown ? $" and {found.Count - MostShown} more" : "";
        return new Diagnostic(DiagnosticRules.TypedControlAmbiguous, word.Place, $"\"{word.Text}\" may be {string.Join(", ", found.Take(MostShown).Select(c => c.Id))}{more}.");
    }

    private static Diagnostic OfProvider(PlacedText word, Control control) =>
        new(DiagnosticRules.TypedControlOfProvider, word.Place, $"\"{word.Text}\" is {control.Id}, which the provider sees to.");

    private static Diagnostic Unknown(PlacedText word, Catalog catalog, IReadOnlyList<Control> asked) =>
        new(DiagnosticRules.TypedControlUnknown, word.Place, $"{catalog.Guide}@{catalog.Version} has no control \"{word.Text}\".{Nearest(word.Text, asked)}");

    private static string Nearest(string word, IReadOnlyList<Control> asked)
    {
        var parts = asked.GroupBy(c => LastPart(c.Id), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        return NearestName.Hint(word, asked.Select(c => c.Id)) is { Length: > 0 } hint ? hint
            : NearestName.Of(word, parts.Keys) is { } part ? $" Did you mean \"{parts[part]}\"?"
            : "";
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string id, string word) => id.StartsWith(word, StringComparison.OrdinalIgnoreCase) || LastPart(id).StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
