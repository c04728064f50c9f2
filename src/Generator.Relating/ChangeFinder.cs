using Generator.Model;
using Generator.Model.Rules;
using Generator.Relating.Changes;
using Generator.Relating.Wording;

namespace Generator.Relating;

/// <summary>
/// Compares two catalogs whose ids are final.
/// 1. Controls of one id are compared: kind, words, context, title, place, policies. Formatting, link targets and guidance don't count.
/// 2. What only the newer has is a part of one that was split, or was added; what only the older has was merged, or removed.
/// 3. What would be added or removed though the other version says it, too, and only takes it for no control, is standing.
/// </summary>
public static class ChangeFinder
{
    /// <summary>What differs, in the newer catalog's order; exchanging the two gives the opposite.</summary>
    public static ChangeSet Between(ComparedCatalog older, ComparedCatalog newer, Synonyms synonyms) =>
        Between(new ComparedVersion(older), new ComparedVersion(newer), synonyms);

    /// <summary>The same for versions that are compared with others, too.</summary>
    public static ChangeSet Between(ComparedVersion older, ComparedVersion newer, Synonyms synonyms)
    {
        var comparison = new CatalogComparison(older, newer, new Meaning(synonyms, older.Words, newer.Words));
        var changes = comparison.Changes();
        return new ChangeSet(
            new CatalogName(older.Compared.Catalog.Guide, older.Compared.Catalog.Version),
            new CatalogName(newer.Compared.Catalog.Guide, newer.Compared.Catalog.Version),
            ChangeSet.Count(changes, comparison.Unchanged(changes)),
            changes.ToEquatableArray());
    }
}
