using Generator.Model;
using Generator.Relating.Matching;
using Generator.Relating.Wording;

namespace Generator.Relating.Identities;

/// <summary>A wording at a place, as the ledger keys it.</summary>
internal readonly record struct WordingKey(string Statement, string Place);

/// <summary>A control of one version, and the lineage that it was found to belong to.</summary>
internal sealed class Sighting(Control control, Sketch sketch, WordingKey key)
{
    public Control Control => control;

    public Sketch Sketch => sketch;

    public WordingKey Key => key;

    /// <summary>The lineage's id, or <c>null</c> while it isn't known.</summary>
    public string? Id { get; set; }
}

/// <summary>One version's controls while their lineages are looked for.</summary>
internal sealed class SightedVersion
{
    private SightedVersion(string version, IReadOnlyList<Sighting> sightings) => (Version, Sightings) = (version, sightings);

    public string Version { get; }

    /// <summary>In the catalog's order.</summary>
    public IReadOnlyList<Sighting> Sightings { get; }

    public IReadOnlyList<Sketch> Sketches => [.. Sightings.Select(s => s.Sketch)];

    /// <summary>The lineages that are known to be in this version.</summary>
    public HashSet<string> Ids => [.. Sightings.Select(s => s.Id).OfType<string>()];

    public bool IsComplete => Sightings.All(s => s.Id is not null);

    public static SightedVersion Of(Catalog catalog)
    {
        var seen = new Dictionary<(string, string, string?), int>();
        var sightings = new List<Sighting>();
        foreach (var control in catalog.Controls)
        {
            var sketch = Sketch.Of(control);
            var number = seen[(sketch.Digest, sketch.File, sketch.Context)] = seen.GetValueOrDefault((sketch.Digest, sketch.File, sketch.Context)) + 1;
            var place = TextDigest.OfPlace(sketch.File, control.Context, number);
            sightings.Add(new Sighting(control, sketch, new WordingKey(sketch.Digest, place)));
        }
        return new SightedVersion(catalog.Version, sightings);
    }
}
