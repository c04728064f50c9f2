using Generator.Model;

namespace Generator.Tailoring;

/// <summary>The tailoring stage: a catalog as an audience needs it.</summary>
public static class Tailor
{
    /// <summary>The same for a catalog that stands alone.</summary>
    public static TailoredCatalog Apply(Profile profile, Catalog catalog) => Apply(profile, catalog, TopicLineages.None);

    /// <summary>
    /// The controls that the profile chooses, in the catalog's order, with its titles, severities and owners. Ids, statements
    /// and sources stay. Choosing goes by the catalog's own severities, not by those that the profile sets. A pure function.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="catalog">A catalog of its guide. What it doesn't have of the profile's names is passed over.</param>
    /// <param name="topics">What topics are called in the guide's versions: a page that was renamed is chosen by either name.</param>
    public static TailoredCatalog Apply(Profile profile, Catalog catalog, TopicLineages topics)
    {
        var selection = new Selection(catalog.Version, topics);
        var included = catalog.Controls.Where(c => selection.Includes(profile, c)).ToList();
        var leftOut = included.ToLookup(c => selection.ExclusionOf(profile, c));
        var controls = leftOut[null].Select(c => Adapt(c, profile)).ToEquatableArray();
        var groups = controls.Select(c => c.Group).ToHashSet(StringComparer.Ordinal);
        return new TailoredCatalog(
            profile,
            catalog with { Groups = catalog.Groups.Where(g => groups.Contains(g.Id)).ToEquatableArray(), Controls = controls },
            profile.Exclude.Distinct().Where(leftOut.Contains).Select(e => new LeftOutControls(e.Reason, leftOut[e].ToEquatableArray())).ToEquatableArray());
    }

    /// <summary>
    /// What of a guide's profiles fits no version of it: topics and tags that aren't there (errors), controls that aren't there,
    /// profiles that choose nothing of the newest version, entries that find nothing in a version, changes to controls that aren't
    /// chosen (warnings).
    /// </summary>
    /// <param name="profiles">The profiles of one guide.</param>
    /// <param name="versions">The guide's versions as curated, oldest first.</param>
    /// <returns>The problems, profile by profile and by place.</returns>
    public static EquatableArray<Diagnostic> Check(EquatableArray<Profile> profiles, EquatableArray<ExtractionResult> versions)
    {
        if (versions.IsEmpty || profiles.IsEmpty)
            return [];
        var check = new ProfileCheck(versions);
        return profiles.SelectMany(p => check.Of(p).OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column)).ToEquatableArray();
    }

    private static Control Adapt(Control control, Profile profile)
    {
        if (profile.Settings.FirstOrDefault(s => string.Equals(s.Control.Text, control.Id, StringComparison.Ordinal)) is not { } setting)
            return control;
        return control with
        {
            Title = setting.Title ?? control.Title,
            Severity = setting.Severity ?? control.Severity,
            Owner = setting.Owner ?? control.Owner,
        };
    }
}
