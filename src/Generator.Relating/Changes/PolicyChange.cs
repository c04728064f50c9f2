using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>What differs between the policies of a control: what was added, removed, widened or narrowed.</summary>
internal sealed class PolicyChange(EquatableArray<PolicyDocument> olds, EquatableArray<PolicyDocument> news)
{
    private readonly Dictionary<ControlSource, PolicyDocument> _olds = ByPlace(olds);
    private readonly Dictionary<ControlSource, PolicyDocument> _news = ByPlace(news);

    /// <summary>Nothing where a side's policies aren't known.</summary>
    public IEnumerable<Finding> Of(Control old, Control @new)
    {
        if (!Known(old, _olds) || !Known(@new, _news))
            return [];
        var (before, after) = (PolicyParts.Of(old.Policies.Select(p => _olds[p])), PolicyParts.Of(@new.Policies.Select(p => _news[p])));
        return Reasons([.. Ordered(before.Except(after))], [.. Ordered(after.Except(before))]).Select(r => new Finding(ChangeClass.Substantive, $"policy: {r}"));
    }

    private static bool Known(Control control, Dictionary<ControlSource, PolicyDocument> policies) => control.Policies.All(policies.ContainsKey);

    private static IEnumerable<string> Reasons(List<PolicyPart> removed, List<PolicyPart> added)
    {
        foreach (var part in added)
        {
            var narrower = removed.FindAll(r => Covers(part, r));
            removed.RemoveAll(narrower.Contains);
            var wider = narrower.Count == 0 ? removed.Find(r => Covers(r, part)) : null;
            if (narrower.Count > 0)
                yield return $"{part.Effect} {part.Noun} widened: {string.Join(", ", narrower.Select(r => r.Value))} -> {part.Value}";
            else if (wider is not null && removed.Remove(wider))
                yield return $"{part.Effect} {part.Noun} narrowed: {wider.Value} -> {part.Value}";
            else
                yield return $"now {part}";
        }
        foreach (var part in removed)
            yield return $"no longer {part}";
    }

    private static bool Covers(PolicyPart wide, PolicyPart narrow) =>
        string.Equals(wide.Effect, narrow.Effect, StringComparison.Ordinal) && string.Equals(wide.Noun, narrow.Noun, StringComparison.Ordinal) && Wildcard.Matches(wide.Value, narrow.Value);

    private static IEnumerable<PolicyPart> Ordered(IEnumerable<PolicyPart> parts) => parts.OrderBy(p => p.ToString(), StringComparer.Ordinal);

    private static Dictionary<ControlSource, PolicyDocument> ByPlace(EquatableArray<PolicyDocument> policies) =>
        policies.GroupBy(p => p.Source).ToDictionary(g => g.Key, g => g.First());
}

/// <summary>Patterns of policies.</summary>
internal static class Wildcard
{
    /// <summary>Whether everything that <paramref name="value"/> means is meant by <paramref name="pattern"/>, in which <c>*</c> stands for any characters.</summary>
    public static bool Matches(string pattern, string value)
    {
        if (!pattern.Contains('*', StringComparison.Ordinal))
            return false;
        var parts = pattern.Split('*');
        if (!value.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = value.IndexOf(part, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            at = found + part.Length;
        }
        return value.Length - at >= parts[^1].Length && value.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase);
    }
}
