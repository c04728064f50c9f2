using Generator.Model;

namespace Generator.Writing.Words;

/// <summary>The words for kinds and parties in class names, views and pages.</summary>
internal static class KindWord
{
    /// <summary>The kinds in the order to list them: what the customer does, then the provider's side.</summary>
    public static readonly EquatableArray<ControlKind> All =
        [ControlKind.Requirement, ControlKind.Recommendation, ControlKind.Option, ControlKind.Assurance, ControlKind.Limitation];

    public static string Of(ControlKind kind) => kind switch
    {
        ControlKind.Requirement => "requirement",
        ControlKind.Recommendation => "recommendation",
        ControlKind.Option => "option",
        ControlKind.Assurance => "assurance",
        ControlKind.Limitation => "limitation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of control."),
    };

    public static string Title(ControlKind kind)
    {
        var word = Of(kind);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    public static string Of(Party party) => party == Party.Customer ? "customer" : "provider";
}
