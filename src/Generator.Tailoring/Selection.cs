using Generator.Model;

namespace Generator.Tailoring;

/// <summary>Which controls of a version a profile chooses.</summary>
/// <param name="version">The version's id.</param>
/// <param name="topics">What its topics are called in other versions.</param>
internal sealed class Selection(string version, TopicLineages topics)
{
    public bool Includes(Profile profile, Control control) =>
        profile.Include.IsEmpty || profile.Include.Any(s => Chooses(s, control));

    /// <summary>The first exclusion that holds for the control, or <c>null</c>.</summary>
    public ProfileExclusion? ExclusionOf(Profile profile, Control control) =>
        profile.Exclude.FirstOrDefault(e => Chooses(e.Selector, control));

    /// <summary>Whether one entry of a profile chooses the control.</summary>
    public bool Chooses(ControlSelector selector, Control control) =>
        (selector.Topics.IsEmpty || selector.Topics.Any(t => topics.IsNamed(version, control.Group, t.Text)))
        && Names(selector.Controls, control.Id)
        && (selector.Kinds.IsEmpty || selector.Kinds.Contains(control.Kind))
        && (selector.Parties.IsEmpty || selector.Parties.Contains(control.Party))
        && (selector.Severities.IsEmpty || (control.Severity is { } severity && selector.Severities.Contains(severity)))
        && (selector.Tags.IsEmpty || control.Tags.Any(t => Names(selector.Tags, t)));

    private static bool Names(EquatableArray<PlacedText> wanted, string name) =>
        wanted.IsEmpty || wanted.Any(w => string.Equals(w.Text, name, StringComparison.Ordinal));
}
