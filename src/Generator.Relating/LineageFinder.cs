using Generator.Model;
using Generator.Relating.Identities;
using Generator.Relating.Matching;

namespace Generator.Relating;

/// <summary>
/// Follows controls through the versions of a guide and gives each lineage one id. Ids come from the first version that has the
/// control and from then on from the ledger: they stay, whichever versions are there, however files are named and words change.
/// </summary>
public static class LineageFinder
{
    /// <summary>
    /// The versions with their lineages' ids, in catalogs and ledgers of sentences alike, and the ledger of ids to keep. A pure
    /// function: with the ledger that it returned it gives the same ids and the same ledger.
    /// </summary>
    /// <param name="versions">The versions of one guide, oldest first, with the ids that extraction gave.</param>
    /// <param name="known">The ledger so far. Ids that no version has any more stay in it and aren't given again.</param>
    public static RelatedVersions Relate(EquatableArray<ExtractionResult> versions, IdentityLedger known)
    {
        var sighted = versions.Select(v => SightedVersion.Of(v.Catalog)).ToList();
        new LineageSearch(sighted, known).Run();
        var renamed = versions.Zip(sighted, (v, s) => v.WithIds(s.Sightings.Select(x => x.Id!)));
        return new RelatedVersions(renamed.ToEquatableArray(), LedgerKeeper.Enter(known, sighted));
    }

    /// <summary>
    /// The newer catalog with the older one's ids, for two catalogs that no ledger belongs to. An id that both have already is
    /// taken as a sign that they are the same control, so that catalogs whose ids are final keep them.
    /// </summary>
    public static Catalog Align(Catalog older, Catalog newer)
    {
        var pairing = new Pairing([.. older.Controls.Select(Sketch.Of)], [.. newer.Controls.Select(Sketch.Of)]);
        Matcher.Complete(pairing, MatchLimits.SharedIds);
        var ids = new IdGiver(older.Controls.Select(c => c.Id));
        return newer with
        {
            Controls = newer.Controls.Select((c, j) => c with { Id = pairing.OldOf(j) is { } old ? older.Controls[old].Id : ids.Give(c) }).ToEquatableArray(),
        };
    }
}
