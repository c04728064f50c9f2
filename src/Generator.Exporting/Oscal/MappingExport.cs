using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>Two versions with what differs between them.</summary>
/// <param name="Older">The older.</param>
/// <param name="Newer">The newer, of the same guide.</param>
/// <param name="Changes">What differs.</param>
public sealed record ComparedVersions(ExportSource Older, ExportSource Newer, ChangeSet Changes);

/// <summary>Which control of a version is which of another, in OSCAL's mapping model.</summary>
public static class MappingExport
{
    private const string Control = "control";

    /// <summary>The document; <c>null</c> where the versions have no control in common, for which the model has no form.</summary>
    public static byte[]? Write(ComparedVersions versions)
    {
        var (source, target) = (Matter(versions.Older), Matter(versions.Newer));
        var maps = Pairs(versions).Select(p => Map(p, source, target)).ToEquatableArray();
        if (maps.IsEmpty)
            return null;
        var mapping = new OscalMapping(target.IdOf("mapping", source.Version.Id), Resource(source), Resource(target), maps)
        {
            SourceGapSummary = Gap(versions.Older.Whole, maps.SelectMany(m => m.Sources), target.IdOf("mapping", source.Version.Id, "source-gap")),
            TargetGapSummary = Gap(versions.Newer.Whole, maps.SelectMany(m => m.Targets), target.IdOf("mapping", source.Version.Id, "target-gap")),
        };
        var collection = new OscalMappings("", target.Metadata($": from {Line(source.Version.Id, source.Guide.Id)}"), Provenance, [mapping], new OscalBackMatter([source.CatalogResource, target.CatalogResource, target.GuideResource]));
        return OscalJson.Write(uuid => new OscalDocument { MappingCollection = collection with { Uuid = uuid } });
    }

    /// <summary>The set relationship (NIST IR 8477) of an old control to a new one after changes of these classes.</summary>
    public static string RelationOf(IReadOnlyCollection<ChangeClass> classes)
    {
        var meaning = classes.Where(c => c.Reopens()).ToList();
        return meaning switch
        {
            [] => classes.Any(c => c is ChangeClass.Terminology or ChangeClass.Editorial) ? "equivalent-to" : "equal-to",
            // More is asked than before, or the same and more: what was asked is part of it.
            [ChangeClass.Strengthened or ChangeClass.Merged] => "subset-of",
            [ChangeClass.Weakened or ChangeClass.Split] => "superset-of",
            _ => "intersects-with",
        };
    }

    private static OscalProvenance Provenance { get; } = new(
        "automation",
        "semantic",
        "complete",
        "Controls are followed from version to version by their words and places; the relationship follows from the classes of what changed about them.");

    private static SourceMatter Matter(ExportSource version) => new(version.Guide, version.Version);

    private static OscalMapped Resource(SourceMatter matter) => new("catalog", SourceMatter.To(matter.CatalogResource));

    // In the newer catalog's order. What has no change is in both as it was.
    private static IEnumerable<ControlPair> Pairs(ComparedVersions versions)
    {
        var changes = versions.Changes.Changes.Where(c => c.Old is not null && c.New is not null).ToLookup(c => c.New!.Id, StringComparer.Ordinal);
        var changed = versions.Changes.Changes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var older = versions.Older.Whole.Controls.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var control in versions.Newer.Whole.Controls)
        {
            if (older.Contains(control.Id) && !changed.Contains(control.Id))
                yield return new ControlPair(control.Id, control.Id, [], []);
            foreach (var change in changes[control.Id])
                yield return new ControlPair(change.Old!.Id, control.Id, change.Classes, change.Reasons);
        }
    }

    private static OscalMap Map(ControlPair pair, SourceMatter source, SourceMatter target) => new(
        target.IdOf("map", source.Version.Id, pair.Old, pair.New),
        RelationOf(pair.Classes),
        [new OscalMappedItem(Control, OscalToken.Of(pair.Old))],
        [new OscalMappedItem(Control, OscalToken.Of(pair.New))])
    {
        Props = [.. pair.Classes.SelectMany(c => Property("change", c.ToString().ToLowerInvariant())), .. pair.Reasons.SelectMany(r => Property("reason", r))],
    };

    private static OscalGap? Gap(Catalog catalog, IEnumerable<OscalMappedItem> mapped, string uuid)
    {
        var known = mapped.Select(m => m.IdRef).ToHashSet(StringComparer.Ordinal);
        var missing = catalog.Controls.Select(c => OscalToken.Of(c.Id)).Where(id => !known.Contains(id)).ToEquatableArray();
        return missing.IsEmpty ? null : new OscalGap(uuid, [new OscalSelection { WithIds = missing }]);
    }

    private sealed record ControlPair(string Old, string New, EquatableArray<ChangeClass> Classes, EquatableArray<string> Reasons);
}
