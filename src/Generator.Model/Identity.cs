namespace Generator.Model;

/// <summary>The ids that a guide's controls have been given, ever: <c>identities.yml</c>.</summary>
/// <param name="Identities">One per lineage, by id.</param>
public sealed record IdentityLedger(EquatableArray<Identity> Identities)
{
    /// <summary>A ledger without an entry.</summary>
    public static IdentityLedger Empty { get; } = new([]);
}

/// <summary>A lineage: one control through all versions, and what it is known by.</summary>
/// <param name="Id">The id, given once and never again.</param>
/// <param name="File">The file that its newest wording stood in.</param>
/// <param name="Anchor">The anchor of its section there.</param>
/// <param name="Words">The words of its newest wording, by which it is known again when it is worded anew.</param>
/// <param name="Wordings">Every wording that it has had, in order.</param>
public sealed record Identity(string Id, string File, string Anchor, string Words, EquatableArray<IdentityWording> Wordings);

/// <summary>A wording of a control at a place.</summary>
/// <param name="Statement">The digest of the statement's words: 12 hexadecimal digits.</param>
/// <param name="Place">The digest of the file and the context: 6 hexadecimal digits.</param>
/// <param name="Versions">
/// The versions in which this wording is the lineage's; given only where another lineage has had the same wording at the same
/// place. None stands for every version that no other lineage names.
/// </param>
public sealed record IdentityWording(string Statement, string Place, EquatableArray<string> Versions);

/// <summary>Versions whose controls have their lineages' ids.</summary>
/// <param name="Versions">The versions in the order given.</param>
/// <param name="Identities">The ledger with what these versions add to it.</param>
public sealed record RelatedVersions(EquatableArray<ExtractionResult> Versions, IdentityLedger Identities);
