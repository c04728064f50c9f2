using Generator.Model;

namespace Generator.Relating.Identities;

/// <summary>Enters versions into the ledger. What they don't add to it stays as it was, so that a second time changes nothing.</summary>
internal static class LedgerKeeper
{
    /// <summary>The ledger with the wordings of the versions, oldest first.</summary>
    public static IdentityLedger Enter(IdentityLedger known, IReadOnlyList<SightedVersion> versions)
    {
        var seen = versions.SelectMany(v => v.Sightings.Select(s => (v.Version, Sighting: s))).ToLookup(s => s.Sighting.Id!, StringComparer.Ordinal);
        var old = known.Identities.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var owners = OwnersOf(known, seen);
        var ids = old.Keys.Union(seen.Select(s => s.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new IdentityLedger(ids.Select(id => Entry(id, old.GetValueOrDefault(id), [.. seen[id]], owners)).ToEquatableArray());
    }

    private static HashSet<WordingKey> OwnersOf(IdentityLedger known, ILookup<string, (string Version, Sighting Sighting)> seen)
    {
        var claims = known.Identities.SelectMany(i => i.Wordings.Select(w => (Key: new WordingKey(w.Statement, w.Place), i.Id)))
            .Concat(seen.SelectMany(g => g.Select(s => (s.Sighting.Key, Id: g.Key))));
        return [.. claims.Distinct().GroupBy(c => c.Key).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
    }

    private static Identity Entry(string id, Identity? old, IReadOnlyList<(string Version, Sighting Sighting)> seen, HashSet<WordingKey> contested)
    {
        var versions = new SortedDictionary<(string, string), SortedSet<string>>();
        foreach (var wording in old?.Wordings ?? [])
            versions[(wording.Statement, wording.Place)] = new SortedSet<string>(wording.Versions, StringComparer.Ordinal);
        foreach (var (version, sighting) in seen)
        {
            var key = (sighting.Key.Statement, sighting.Key.Place);
            if (!versions.ContainsKey(key))
                versions[key] = new SortedSet<string>(StringComparer.Ordinal);
            if (contested.Contains(sighting.Key))
                versions[key].Add(version);
        }
        var wordings = versions.Select(v => new IdentityWording(v.Key.Item1, v.Key.Item2, v.Value.ToEquatableArray())).ToEquatableArray();
        return old is not null && (seen.Count == 0 || Knows(old, seen[^1].Sighting.Key)) ? old with { Wordings = wordings } : Worded(id, seen[^1].Sighting, wordings);
    }

    private static bool Knows(Identity old, WordingKey key) =>
        old.Wordings.Any(w => string.Equals(w.Statement, key.Statement, StringComparison.Ordinal) && string.Equals(w.Place, key.Place, StringComparison.Ordinal));

    private static Identity Worded(string id, Sighting newest, EquatableArray<IdentityWording> wordings) =>
        new(id, newest.Sketch.File, newest.Sketch.Anchor, string.Join(' ', newest.Sketch.Words), wordings);
}
