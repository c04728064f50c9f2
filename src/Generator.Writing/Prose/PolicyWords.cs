using System.Globalization;
using Generator.Model;

namespace Generator.Writing.Prose;

/// <summary>A policy's statements in a few words.</summary>
internal static class PolicyWords
{
    private const int MostNamed = 3;

    /// <summary>The word for an effect.</summary>
    public static string Of(PolicyEffect? effect) => effect switch
    {
        PolicyEffect.Allow => "Allow",
        PolicyEffect.Deny => "Deny",
        _ => "Unclear",
    };

    /// <summary>The same as part of a class name.</summary>
    public static string ClassOf(PolicyEffect? effect) => effect switch
    {
        PolicyEffect.Allow => "allow",
        PolicyEffect.Deny => "deny",
        _ => "unclear",
    };

    /// <summary>The first actions by name, the others by number: "s3:GetObject, s3:ListBucket and 4 more".</summary>
    public static string ActionsOf(PolicyStatement statement) =>
        statement.Actions.IsEmpty && !statement.NotActions.IsEmpty ? $"all but {Shortened(statement.NotActions)}" : Shortened(statement.Actions);

    /// <summary>What the actions are about, and how many conditions and principals there are: "on *, 2 conditions"; may be empty.</summary>
    public static string RestOf(PolicyStatement statement)
    {
        string[] parts =
        [
            statement.Resources.IsEmpty ? "" : $"on {Shortened(statement.Resources)}",
            statement.NotResources.IsEmpty ? "" : $"on all but {Shortened(statement.NotResources)}",
            Count(statement.Principals.Concat(statement.NotPrincipals).Sum(p => p.Values.Count), "principal"),
            Count(statement.Conditions.Count, "condition"),
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string Shortened(EquatableArray<string> values) =>
        values.Count <= MostNamed
            ? string.Join(", ", values)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", values.Take(MostNamed - 1))} and {values.Count - MostNamed + 1} more");

    private static string Count(int count, string noun) => count switch
    {
        0 => "",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s"),
    };
}
