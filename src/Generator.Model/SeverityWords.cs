using System.Text.RegularExpressions;

namespace Generator.Model;

/// <summary>
/// How much depends on a control where nobody said so: estimated from what it is and how its words ask, and from nothing else. What a person says, in
/// <see cref="Control.Severity"/>, always takes its place; the two are never one member.
/// </summary>
/// <remarks>
/// A requirement whose own words or introduction insist ("must", "never") is high, another medium. A recommendation is medium, and low where its words leave it to
/// the reader ("consider", "where possible"). An option is low. What the provider says of its own side asks nothing of anybody, and has none.
/// </remarks>
public static partial class SeverityWords
{
    /// <summary>The estimate; <c>null</c> for the provider's side.</summary>
    public static ControlSeverity? Estimate(ControlKind kind, string statement, string? context) => kind switch
    {
        ControlKind.Requirement => Insists().IsMatch(statement) || (context is not null && Insists().IsMatch(context)) ? ControlSeverity.High : ControlSeverity.Medium,
        ControlKind.Recommendation => Leaves().IsMatch(statement) ? ControlSeverity.Low : ControlSeverity.Medium,
        ControlKind.Option => ControlSeverity.Low,
        _ => null,
    };

    /// <summary>"high" where a person said so, "high, estimated" where nobody did; <c>null</c> for the provider's side.</summary>
    public static string? Of(Control control) =>
        control.Severity is { } severity ? CurationWords.Of(severity) : control.SeverityEstimate is { } estimate ? $"{CurationWords.Of(estimate)}, estimated" : null;

    // Who "must" only under a condition ("if you must share it") isn't made to.
    [GeneratedRegex(@"(?<!\bif (?:you|they|we|it) )\b(?:must|shall|never|always|mandatory|prohibited|forbidden|required|not allowed|do not|don['’]t)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Insists();

    [GeneratedRegex(@"\b(?:consider|optionally|(?:may|might) (?:want|wish) to|(?:if|where|when|whenever|wherever) (?:possible|feasible|practical|practicable))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Leaves();
}
