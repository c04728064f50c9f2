using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>What happened to a control between two versions; one change may have several.</summary>
public enum ChangeClass
{
    /// <summary>Only the newer version has it.</summary>
    [JsonStringEnumMemberName("added")] Added,

    /// <summary>Only the older version has it.</summary>
    [JsonStringEnumMemberName("removed")] Removed,

    /// <summary>Its sentence stands in both versions, and only one of them takes it for a control: what it asks is asked before and after.</summary>
    [JsonStringEnumMemberName("standing")] Standing,

    /// <summary>What one control said is said by several now; each of them has a change of this class.</summary>
    [JsonStringEnumMemberName("split")] Split,

    /// <summary>What several controls said is said by one now; each of them has a change of this class.</summary>
    [JsonStringEnumMemberName("merged")] Merged,

    /// <summary>It stands in another document or section.</summary>
    [JsonStringEnumMemberName("moved")] Moved,

    /// <summary>Its title differs and its words don't.</summary>
    [JsonStringEnumMemberName("retitled")] Retitled,

    /// <summary>Known synonyms took each other's place.</summary>
    [JsonStringEnumMemberName("terminology")] Terminology,

    /// <summary>The same in other words.</summary>
    [JsonStringEnumMemberName("editorial")] Editorial,

    /// <summary>It asks or promises with more force.</summary>
    [JsonStringEnumMemberName("strengthened")] Strengthened,

    /// <summary>It asks or promises with less force.</summary>
    [JsonStringEnumMemberName("weakened")] Weakened,

    /// <summary>What it applies to differs.</summary>
    [JsonStringEnumMemberName("scope")] Scope,

    /// <summary>A number, a version, a negation, a named mechanism or the meaning differs.</summary>
    [JsonStringEnumMemberName("substantive")] Substantive,
}

/// <summary>What classes of change mean for answers.</summary>
public static class ChangeClasses
{
    /// <summary>Whether the control asks for something else than before, and not only in other words or elsewhere.</summary>
    public static bool ChangesMeaning(this ChangeClass change) =>
        change is ChangeClass.Strengthened or ChangeClass.Weakened or ChangeClass.Scope or ChangeClass.Substantive;

    /// <summary>Whether an answer given before must be looked at again.</summary>
    public static bool Reopens(this ChangeClass change) => change.ChangesMeaning() || change is ChangeClass.Split or ChangeClass.Merged;
}

/// <summary>A catalog's guide and version.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Version">The version's id.</param>
public sealed record CatalogName(string Guide, string Version)
{
    /// <summary><c>guide@version</c></summary>
    public override string ToString() => $"{Guide}@{Version}";
}

/// <summary>What happened to one control.</summary>
/// <param name="Id">The control's id; of the part that is new or gone where one was split or merged.</param>
/// <param name="Classes">At least one, in the order of <see cref="ChangeClass"/>.</param>
/// <param name="Reopens">Whether an answer given to the old control must be looked at again.</param>
/// <param name="Reasons">Why, in words: <c>should -> must</c>.</param>
/// <param name="Old">The control before; the one that was split for each of its parts; <c>null</c> where it was added, or none yet.</param>
/// <param name="New">The control after; the one that took it in for each that was merged; <c>null</c> where it was removed, or is none any more.</param>
public sealed record Change(
    string Id,
    EquatableArray<ChangeClass> Classes,
    bool Reopens,
    EquatableArray<string> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Control? Old,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Control? New)
{
    /// <summary>Whether it is about a part that wasn't there before of a control that was split.</summary>
    [JsonIgnore]
    public bool IsNewPart => Old is not null && New is not null && !Is(Old.Id) && Is(New.Id);

    /// <summary>Whether it is about a control that is gone because another took it in.</summary>
    [JsonIgnore]
    public bool IsMergedAway => Old is not null && New is not null && Is(Old.Id) && !Is(New.Id);

    private bool Is(string id) => string.Equals(Id, id, StringComparison.Ordinal);
}

/// <summary>How many controls changed how.</summary>
/// <param name="Added">Changes of the class <see cref="ChangeClass.Added"/>.</param>
/// <param name="Removed">Changes of the class <see cref="ChangeClass.Removed"/>.</param>
/// <param name="Changed">Changes with a class other than added, removed, standing and moved.</param>
/// <param name="Moved">Changes of the class <see cref="ChangeClass.Moved"/>; a control may be changed and moved.</param>
/// <param name="Unchanged">Controls of both versions without a change.</param>
public sealed record ChangeSummary(int Added, int Removed, int Changed, int Moved, int Unchanged);

/// <summary>What differs between two catalogs.</summary>
/// <param name="From">The older one.</param>
/// <param name="To">The newer one.</param>
/// <param name="Summary">The counts, over all changes.</param>
/// <param name="Changes">The changes in the newer catalog's order; what was removed follows what stood before it.</param>
public sealed record ChangeSet(CatalogName From, CatalogName To, ChangeSummary Summary, EquatableArray<Change> Changes)
{
    /// <summary>The counts of these changes.</summary>
    public static ChangeSummary Count(IReadOnlyCollection<Change> changes, int unchanged) => new(
        changes.Count(c => c.Classes.Contains(ChangeClass.Added)),
        changes.Count(c => c.Classes.Contains(ChangeClass.Removed)),
        changes.Count(c => c.Classes.Any(k => k is not (ChangeClass.Added or ChangeClass.Removed or ChangeClass.Standing or ChangeClass.Moved))),
        changes.Count(c => c.Classes.Contains(ChangeClass.Moved)),
        unchanged);
}

/// <summary>A catalog with the policies that its controls name by place.</summary>
/// <param name="Catalog">The catalog; its ids are final.</param>
/// <param name="Policies">The policies; none where they aren't known, as of a catalog read from a file.</param>
public sealed record ComparedCatalog(Catalog Catalog, EquatableArray<PolicyDocument> Policies)
{
    /// <summary>Every statement of the version, as its ledger has them; none where only the catalog is known.</summary>
    public EquatableArray<Statement> Statements { get; init; } = [];

    /// <summary>All that is known of a version.</summary>
    public static ComparedCatalog Of(ExtractionResult version) => new(version.Catalog, version.Policies) { Statements = version.Ledger };
}
