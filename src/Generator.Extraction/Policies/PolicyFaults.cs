using Generator.Model;

namespace Generator.Extraction.Policies;

/// <summary>Tells the faults of one policy, each with its line in the markdown file.</summary>
internal sealed class PolicyFaults(SourceSpan block, IReadOnlyList<LooseSpot> spots, List<Diagnostic> problems)
{
    /// <summary>The line in the file of a line within the block's text, which is counted from 0.</summary>
    public int LineOf(int line) => block.Line + 1 + line;

    /// <summary>Whether something between these lines of the text is left out.</summary>
    public bool IsAbridged(JsonValue value) =>
        spots.Any(s => s.Kind is Looseness.Elision or Looseness.Comment && s.Line >= value.Line && s.Line <= value.EndLine);

    public void Add(DiagnosticRule rule, int line, string message) =>
        problems.Add(new Diagnostic(rule, SourceSpan.At(block.File, LineOf(line), 1), message));

    /// <summary>Adds that the text can't be read beyond a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="reason">The parser's words; the place that it puts behind them is dropped, ours is the file's.</param>
    public void AddBroken(int line, string reason)
    {
        var end = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        Add(DiagnosticRules.PolicyBroken, line, $"The policy can't be read beyond this line: {(end < 0 ? reason : reason[..end]).TrimEnd('.', ' ')}.");
    }

    /// <summary>Adds what the example writes beside JSON: commas too many one by one, the rest once.</summary>
    public void AddSpots()
    {
        foreach (var comma in spots.Where(s => s.Kind == Looseness.TrailingComma))
            Add(DiagnosticRules.PolicyBroken, comma.Line, "Nothing follows this line's last comma, which JSON doesn't allow.");
        if (spots.FirstOrDefault(s => s.Kind != Looseness.TrailingComma) is { } first)
            Add(DiagnosticRules.PolicyAbridged, first.Line, $"\"{first.Text}\" isn't JSON, so the policy can't be used as it stands.");
    }

    /// <summary>Checks the names at the top of policies.</summary>
    public void CheckPolicies(IEnumerable<JsonValue> policies)
    {
        foreach (var policy in policies)
            CheckNames(policy, PolicyElement.OfPolicy, "a policy");
    }

    /// <summary>Adds every name of an object that isn't known or stands there twice.</summary>
    /// <returns>The known names that the unknown ones were probably meant to be.</returns>
    public IReadOnlyList<string> CheckNames(JsonValue value, string[] known, string holder)
    {
        var meant = new List<string>();
        foreach (var member in value.Members.Where(m => !known.Contains(m.Name, StringComparer.Ordinal)))
        {
            var nearest = NearestName.Of(member.Name, known);
            meant.AddRange(nearest is null ? [] : [nearest]);
            var hint = nearest is null ? "" : $" Did you mean \"{nearest}\"?";
            Add(DiagnosticRules.PolicyElement, member.Line, $"\"{member.Name}\" is not an element of {holder}; known are {string.Join(", ", known)}.{hint}");
        }
        CheckTwice(value);
        return meant;
    }

    /// <summary>Adds every name that an object has twice.</summary>
    public void CheckTwice(JsonValue value)
    {
        foreach (var again in value.Members.GroupBy(m => m.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            Add(DiagnosticRules.PolicyTwice, again.Line, $"\"{again.Name}\" stands twice in one object; only one of them counts.");
    }
}
