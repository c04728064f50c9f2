using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>One thing that a policy says.</summary>
/// <param name="Effect">What it does with it, in lower case.</param>
/// <param name="Noun">What it is: an action, a resource, a condition, a principal.</param>
/// <param name="Value">The action, resource, condition or principal.</param>
internal sealed record PolicyPart(string Effect, string Noun, string Value)
{
    public override string ToString() => $"{Effect} {Noun} {Value}";
}

/// <summary>Policies as the set of things that they say. Order, layout, names of statements and placeholders' marks don't count.</summary>
internal static partial class PolicyParts
{
    public static HashSet<PolicyPart> Of(IEnumerable<PolicyDocument> policies) => [.. policies.SelectMany(p => p.Statements).SelectMany(Of)];

    private static IEnumerable<PolicyPart> Of(PolicyStatement statement)
    {
        var effect = statement.Effect is { } known ? known.ToString().ToLowerInvariant() : "no effect";
        return
        [
            .. statement.Actions.Select(a => new PolicyPart(effect, "action", Plain(a))),
            .. statement.NotActions.Select(a => new PolicyPart(effect, "all actions but", Plain(a))),
            .. statement.Resources.Select(r => new PolicyPart(effect, "resource", Plain(r))),
            .. statement.NotResources.Select(r => new PolicyPart(effect, "all resources but", Plain(r))),
            .. statement.Principals.SelectMany(p => p.Values.Select(v => new PolicyPart(effect, "principal", Plain(v)))),
            .. statement.NotPrincipals.SelectMany(p => p.Values.Select(v => new PolicyPart(effect, "all principals but", Plain(v)))),
            .. statement.Conditions.SelectMany(c => c.Values.Select(v => new PolicyPart(effect, "condition", $"{c.Operator} {c.Key} {Plain(v)}"))),
        ];
    }

    // An account's number is an example; how a placeholder is marked is a matter of the dialect.
    private static string Plain(string value) => Account().Replace(Marks().Replace(value, ""), "account");

    [GeneratedRegex(@"(?<![0-9])[0-9]{12}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Account();

    [GeneratedRegex(@"\{\{|\}\}|(?<!\$)[<>]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marks();
}
