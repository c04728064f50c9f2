using Generator.Model;

namespace Generator.Relating.Identities;

/// <summary>
/// Knows controls again by the ledger.
/// 1. The same wording at the same place. Where several lineages had it, the one that had it in this version.
/// 2. The same wording elsewhere, where one lineage has had it and one control has it now.
/// </summary>
internal sealed class Recognition
{
    private readonly ILookup<WordingKey, (Identity Identity, IdentityWording Wording)> _byKey;
    private readonly ILookup<string, string> _byStatement;
    private readonly Dictionary<string, string> _newestOf;

    public Recognition(IdentityLedger ledger)
    {
        var wordings = ledger.Identities.SelectMany(i => i.Wordings.Select(w => (Identity: i, Wording: w))).ToList();
        _byKey = wordings.ToLookup(w => new WordingKey(w.Wording.Statement, w.Wording.Place));
        _byStatement = wordings.Select(w => (w.Wording.Statement, w.Identity.Id)).Distinct().ToLookup(w => w.Statement, w => w.Id, StringComparer.Ordinal);
        _newestOf = ledger.Identities.ToDictionary(i => i.Id, i => Matching.Sketch.Of(i).Digest, StringComparer.Ordinal);
    }

    /// <summary>Gives the version's controls the ids that the ledger knows them by.</summary>
    public void Recognise(SightedVersion version)
    {
        var claims = version.Sightings.Select(s => (Sighting: s, Id: IdOf(s.Key, version.Version))).Where(c => c.Id is not null);
        foreach (var claim in claims.GroupBy(c => c.Id!, StringComparer.Ordinal))
            claim.OrderByDescending(c => string.Equals(_newestOf[claim.Key], c.Sighting.Key.Statement, StringComparison.Ordinal)).First().Sighting.Id = claim.Key;
        RecogniseElsewhere(version);
    }

    private string? IdOf(WordingKey key, string version)
    {
        var owners = _byKey[key].OrderBy(o => o.Identity.Id, StringComparer.Ordinal).ToList();
        var owner = owners.Find(o => o.Wording.Versions.Contains(version, StringComparer.Ordinal)).Identity
            ?? owners.Find(o => o.Wording.Versions.IsEmpty).Identity
            ?? owners.FirstOrDefault().Identity;
        return owner?.Id;
    }

    private void RecogniseElsewhere(SightedVersion version)
    {
        var taken = version.Ids;
        foreach (var group in version.Sightings.Where(s => s.Id is null).GroupBy(s => s.Key.Statement, StringComparer.Ordinal).ToList())
        {
            var ids = _byStatement[group.Key].Where(id => !taken.Contains(id)).ToList();
            if (ids.Count != 1 || group.Count() != 1)
                continue;
            group.Single().Id = ids[0];
            taken.Add(ids[0]);
        }
    }
}
