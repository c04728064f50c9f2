using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>What a profile makes of a version in OSCAL's profile model: the ids that it chooses, and what it changes about them.</summary>
public static class ProfileExport
{
    /// <summary>The document.</summary>
    /// <param name="source">The version.</param>
    /// <param name="tailored">What the profile makes of it.</param>
    public static byte[] Write(ExportSource source, TailoredCatalog tailored)
    {
        var matter = new SourceMatter(source.Guide, source.Version);
        var catalog = matter.CatalogResource;
        var profile = new OscalProfile("", Metadata(matter, tailored), [Import(catalog, tailored.Catalog)], new OscalMerge(AsIs: true), Modify(tailored), new OscalBackMatter([catalog, matter.GuideResource]));
        return OscalJson.Write(uuid => new OscalDocument { Profile = profile with { Uuid = uuid } });
    }

    // Why controls are out has no place of its own in the model.
    private static OscalMetadata Metadata(SourceMatter matter, TailoredCatalog tailored) =>
        matter.Metadata($" for {Line(tailored.Profile.Title, tailored.Profile.Id)}") with
        {
            Remarks = Prose([tailored.Profile.Summary, .. tailored.LeftOut.Select(l => $"Left out: {string.Join(", ", l.Controls.Select(c => c.Id))}. {l.Reason}")]),
        };

    private static OscalImport Import(OscalResource catalog, Catalog chosen)
    {
        var import = new OscalImport(SourceMatter.To(catalog));
        return chosen.Controls.IsEmpty
            ? import with { IncludeAll = new OscalAll(), ExcludeControls = [new OscalSelection { Matching = [new OscalPattern("*")] }] }
            : import with { IncludeControls = [new OscalSelection { WithIds = chosen.Controls.Select(c => OscalToken.Of(c.Id)).ToEquatableArray() }] };
    }

    private static OscalModify? Modify(TailoredCatalog tailored)
    {
        var chosen = tailored.Catalog.Controls.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var alters = tailored.Profile.Settings.Where(s => chosen.Contains(s.Control.Text)).Select(Alter).ToEquatableArray();
        return alters.IsEmpty ? null : new OscalModify(alters);
    }

    private static OscalAlter Alter(ProfileSetting setting)
    {
        EquatableArray<OscalProperty> changed = [.. setting.Severity is { } severity ? Property("severity", CurationWords.Of(severity)) : [], .. Property("owner", setting.Owner)];
        var removed = changed.Select(p => new OscalRemoval(p.Name, p.Ns, "prop")).ToEquatableArray();
        var title = setting.Title is { } named ? Line(named, setting.Control.Text) : null;
        return new OscalAlter(OscalToken.Of(setting.Control.Text), removed, [new OscalAddition(title, [.. changed, .. Property("reason", setting.Reason)])]);
    }
}
