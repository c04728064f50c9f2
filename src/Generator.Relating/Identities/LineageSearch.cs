using Generator.Model;
using Generator.Relating.Matching;

namespace Generator.Relating.Identities;

/// <summary>
/// Finds the lineage of each control, version by version from the oldest.
/// 1. The ledger knows controls again.
/// 2. The rest is matched against the version before, then against lineages that the version before hasn't: those that
///    vanished earlier, and those that only later versions or the ledger have. The same words go before similar words.
/// 3. What is left begins a lineage.
/// </summary>
internal sealed class LineageSearch
{
    private readonly IReadOnlyList<SightedVersion> _versions;
    private readonly IdentityLedger _known;
    private readonly IdGiver _ids;

    public LineageSearch(IReadOnlyList<SightedVersion> versions, IdentityLedger known)
    {
        (_versions, _known) = (versions, known);
        _ids = new IdGiver(known.Identities.Select(i => i.Id));
    }

    public void Run()
    {
        var recognition = new Recognition(_known);
        foreach (var version in _versions)
            recognition.Recognise(version);
        for (var at = 0; at < _versions.Count; at++)
            Find(at);
    }

    private void Find(int at)
    {
        Follow(at, at - 1, Matcher.CompleteExact);
        Return(at, Matcher.CompleteExact);
        Follow(at, at - 1, Matcher.Complete);
        Follow(at, at + 1, Matcher.Complete);
        Return(at, Matcher.Complete);
        foreach (var sighting in _versions[at].Sightings.Where(s => s.Id is null))
            sighting.Id = _ids.Give(sighting.Control);
    }

    // Matches against a version beside this one, as far as its lineages are known.
    private void Follow(int at, int beside, Action<Pairing, MatchLimits> complete)
    {
        if (beside < 0 || beside >= _versions.Count || _versions[at].IsComplete)
            return;
        var known = _versions[beside].Sightings.Where(s => s.Id is not null).ToList();
        Match(_versions[at], [.. known.Select(s => (s.Id!, s.Sketch))], complete, MatchLimits.Neighbours);
    }

    private void Return(int at, Action<Pairing, MatchLimits> complete)
    {
        if (_versions[at].IsComplete)
            return;
        var taken = _versions[at].Ids;
        Match(_versions[at], [.. NewestOf(at).Where(l => !taken.Contains(l.Key)).Select(l => (l.Key, l.Value))], complete, MatchLimits.Distant);
    }

    // Each lineage as it was last seen before a version, or first seen after it, or else as the ledger has it.
    private SortedDictionary<string, Sketch> NewestOf(int at)
    {
        var newest = new SortedDictionary<string, Sketch>(StringComparer.Ordinal);
        foreach (var sighting in _versions.Take(at).Reverse().Concat(_versions.Skip(at + 1)).SelectMany(v => v.Sightings).Where(s => s.Id is not null))
            newest.TryAdd(sighting.Id!, sighting.Sketch);
        foreach (var identity in _known.Identities)
            newest.TryAdd(identity.Id, Sketch.Of(identity));
        return newest;
    }

    private static void Match(SightedVersion version, IReadOnlyList<(string Id, Sketch Sketch)> olds, Action<Pairing, MatchLimits> complete, MatchLimits limits)
    {
        var pairing = new Pairing([.. olds.Select(o => o.Sketch)], version.Sketches);
        var known = olds.Index().ToDictionary(o => o.Item.Id, o => o.Index, StringComparer.Ordinal);
        for (var j = 0; j < version.Sightings.Count; j++)
        {
            if (version.Sightings[j].Id is not { } id)
                continue;
            if (known.TryGetValue(id, out var old))
                pairing.Join(old, j);
            else
                pairing.Exclude(j);
        }
        complete(pairing, limits);
        foreach (var (old, @new) in pairing.Pairs)
            version.Sightings[@new].Id = olds[old].Id;
    }
}
