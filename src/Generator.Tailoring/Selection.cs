using Generator.Model;

namespace Generator.Tailoring;

/// <summary>Which controls a profile chooses.</summary>
internal static class Selection
{
    public static bool Includes(Profile profile, Control control) =>
        profile.Include.IsEmpty || profile.Include.Any(s => Chooses(s, control));

    /// <summary>The first exclusion that holds for the control, or <c>null</c>.</summary>
    public static ProfileExclusion? ExclusionOf(Profile profile, Control control) =>
        profile.Exclude.FirstOrDefault(e => Chooses(e.Selector, control));

    private static bool Chooses(ControlSelector selector, Control control) =>
        Names(selector.Topics, control.Group)
        && Names(selector.Controls, control.Id)
        && (selector.Kinds.IsEmpty || selector.Kinds.Contains(control.Kind))
        && (selector.Parties.IsEmpty || selector.Parties.Contains(control.Party))
        && (selector.Severities.IsEmpty || (control.Severity is { } severity && selector.Severities.Contains(severity)))
        && (selector.Tags.IsEmpty || control.Tags.Any(t => Names(selector.Tags, t)));

    private static bool Names(EquatableArray<PlacedText> wanted, string name) =>
        wanted.IsEmpty || wanted.Any(w => string.Equals(w.Text, name, StringComparison.Ordinal));
}
