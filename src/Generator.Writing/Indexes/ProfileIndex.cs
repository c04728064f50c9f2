using Generator.Model;
using Generator.Writing.Addresses;

namespace Generator.Writing.Indexes;

/// <summary>Controls of a version that a checklist shows.</summary>
/// <param name="all">Finds the controls in the catalog's order.</param>
/// <param name="ofTopic">Finds those of a topic, by its id.</param>
/// <param name="path">The path of the checklist.</param>
internal sealed class ControlSelection(Func<EquatableArray<Control>> all, Func<string, IEnumerable<Control>> ofTopic, string path)
{
    public EquatableArray<Control> Controls => all();

    public string Path => path;

    /// <summary>A selection of these controls.</summary>
    public static ControlSelection Of(EquatableArray<Control> controls, string path)
    {
        var byTopic = controls.ToLookup(c => c.Group, StringComparer.Ordinal);
        return new ControlSelection(() => controls, group => byTopic[group], path);
    }

    public IEnumerable<Control> Of(DocumentHead document) => ofTopic(document.Group);
}

/// <summary>What a profile makes of a version.</summary>
internal sealed class ProfileIndex(VersionIndex version, TailoredCatalog tailored)
{
    public Profile Profile => tailored.Profile;

    public VersionIndex Version => version;

    /// <summary>What it chooses, with what it changes about it.</summary>
    public ControlSelection Selection { get; } = ControlSelection.Of(tailored.Catalog.Controls, SiteAddress.Checklist(version.Guide.Id, version.Id, tailored.Profile.Id));

    public EquatableArray<LeftOutControls> LeftOut => tailored.LeftOut;

    /// <summary>How many controls of the version it doesn't include in the first place.</summary>
    public int NotChosen => version.Controls.Count - Selection.Controls.Count - LeftOut.Sum(l => l.Controls.Count);

    /// <summary>What it changes about the controls that it chooses, in the catalog's order.</summary>
    public IEnumerable<(ProfileSetting Setting, Control Control)> Changes =>
        from control in Selection.Controls
        from setting in Profile.Settings
        where setting.Control.Text.Equals(control.Id, StringComparison.Ordinal)
        select (setting, control);
}
