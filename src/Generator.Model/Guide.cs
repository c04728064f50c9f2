namespace Generator.Model;

/// <summary>What <c>site.yml</c> says.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Organization">Whose intranet it is for, or <c>null</c>.</param>
/// <param name="Summary">One or two sentences for the home page, or <c>null</c>.</param>
public sealed record SiteInfo(string Title, string? Organization, string? Summary)
{
    /// <summary>Whether every warning is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether answers are to be approved by somebody else than who gave them.</summary>
    public bool AsksApproval { get; init; }

    /// <summary>The name under which browsers keep the site's answers (<c>identity.yml</c>); <c>null</c> where it has none yet.</summary>
    public string? Identity { get; init; }
}

/// <summary>What <c>guide.yml</c> says.</summary>
/// <param name="Id">The guide's folder name; the id in every file and address.</param>
/// <param name="Title">The guide's name.</param>
/// <param name="Service">The product that it is about.</param>
/// <param name="Provider">Who runs the product, or <c>null</c>.</param>
/// <param name="Summary">One or two sentences for the guide's page, or <c>null</c>.</param>
/// <param name="Attribution">Where its text comes from.</param>
/// <param name="Versions">The versions, oldest first; dates are unique.</param>
/// <param name="Topics">The documents in the order to show them; documents that it leaves out follow by title.</param>
public sealed record GuideInfo(
    string Id,
    string Title,
    string Service,
    string? Provider,
    string? Summary,
    Attribution Attribution,
    EquatableArray<VersionInfo> Versions,
    EquatableArray<string> Topics)
{
    /// <summary>What the provider's build puts in the place of variables in the text.</summary>
    public EquatableArray<GuideVariable> Variables { get; init; }

    /// <summary>Files within each version's folder that hold further variables.</summary>
    public EquatableArray<string> VariableFiles { get; init; }

    /// <summary>The alternatives of the text that are wanted (a platform, a product line); where there are none, all are.</summary>
    public EquatableArray<string> Variants { get; init; }

    /// <summary>The address, ending in <c>/</c>, of the version's folder where the guide was published: what its links leave the folder for is there. <c>null</c> where nobody said.</summary>
    public string? LinkBase { get; init; }

    /// <summary>Who speaks in it; <c>null</c> where nobody said, so that its words tell.</summary>
    public GuideAuthor? Author { get; init; }

    /// <summary>Whether every warning about the guide is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Who runs the product, as a sentence says it: by name, or as the provider where no name is given.</summary>
    public string ProviderWords => Provider ?? "the provider";
}

/// <summary>A variable in a guide's text.</summary>
/// <param name="Name">Its name, with its dots.</param>
/// <param name="Value">What stands in its place.</param>
public sealed record GuideVariable(string Name, string Value);

/// <summary>Where a guide's text comes from and under which terms.</summary>
/// <param name="Text">The line shown at the foot of each page, or <c>null</c>.</param>
/// <param name="License">The licence's name, or <c>null</c>.</param>
/// <param name="Source">The address of the original, or <c>null</c>.</param>
public sealed record Attribution(string? Text, string? License, string? Source)
{
    /// <summary>Of a guide that doesn't say.</summary>
    public static Attribution None { get; } = new(null, null, null);
}

/// <summary>A version of a guide.</summary>
/// <param name="Id">Its folder name; the id in every file and address.</param>
/// <param name="Date">The day of the snapshot.</param>
/// <param name="Summary">What is new in it, or <c>null</c>.</param>
public sealed record VersionInfo(string Id, DateOnly Date, string? Summary)
{
    /// <summary>Where its files were taken from; <c>null</c> where nobody noted it.</summary>
    public VersionOrigin? Origin { get; init; }
}

/// <summary>Where the files of a version were taken from, in words that mean the same on every machine.</summary>
/// <param name="Source">The address of a repository without anybody's credentials, or the name of a folder or file; never a path of a machine.</param>
/// <param name="Path">The folder within it, or <c>null</c> for all of it.</param>
/// <param name="Commit">The commit's full name, or <c>null</c> where there is none.</param>
/// <param name="Ref">The tag that the commit was chosen by, or <c>null</c>.</param>
public sealed record VersionOrigin(string Source, string? Path, string? Commit, string? Ref);

/// <summary>A version with all that was read and extracted.</summary>
/// <param name="Info">What <c>guide.yml</c> says of it.</param>
/// <param name="Documents">Its documents in the guide's order of topics.</param>
/// <param name="Extraction">Its controls and the ledger.</param>
public sealed record GuideVersion(VersionInfo Info, EquatableArray<Document> Documents, ExtractionResult Extraction)
{
    /// <summary>The controls.</summary>
    public Catalog Catalog => Extraction.Catalog;

    /// <summary>The table of contents; documents that it leaves out follow it. Empty where nothing tells one.</summary>
    public EquatableArray<TopicNode> Topics { get; init; }

    /// <summary>The paths of the files beside the documents that pages show or link to.</summary>
    public EquatableArray<string> Attached { get; init; }

    /// <summary>Those of them that go along to the site, by path; none where nobody looked at them.</summary>
    public EquatableArray<CarriedFile> Files { get; init; }

    /// <summary>What each of the guide's profiles makes of the controls, by the profiles' ids.</summary>
    public EquatableArray<TailoredCatalog> Tailored { get; init; }
}

/// <summary>A guide with its versions, oldest first.</summary>
public sealed record Guide(GuideInfo Info, EquatableArray<GuideVersion> Versions)
{
    /// <summary>The decisions that its catalogs were curated by.</summary>
    public Curation Curation { get; init; } = Curation.None;

    /// <summary>The ids that its controls have been given, these versions' among them.</summary>
    public IdentityLedger Identities { get; init; } = IdentityLedger.Empty;

    /// <summary>What of it doesn't concern each of the site's systems, by the systems' ids.</summary>
    public EquatableArray<SystemScope> Systems { get; init; }

    /// <summary>What differs between every two of its versions, older to newer; none where nobody asked.</summary>
    public EquatableArray<ChangeSet> Changes { get; init; }
}

/// <summary>All that a site is made from.</summary>
public sealed record Site(SiteInfo Info, EquatableArray<Guide> Guides);
