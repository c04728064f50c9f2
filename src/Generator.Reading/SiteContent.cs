using Generator.Model;

namespace Generator.Reading;

/// <summary>A content folder as read: descriptions and documents, nothing extracted yet.</summary>
/// <param name="Info">What <c>site.yml</c> says.</param>
/// <param name="Guides">The guides by id.</param>
public sealed record SiteContent(SiteInfo Info, EquatableArray<GuideContent> Guides)
{
    /// <summary>The systems that guides are answered for, by id.</summary>
    public EquatableArray<AssessedSystem> Systems { get; init; }
}

/// <summary>A guide as read.</summary>
/// <param name="Info">What <c>guide.yml</c> says.</param>
/// <param name="Versions">The versions, oldest first.</param>
public sealed record GuideContent(GuideInfo Info, EquatableArray<VersionContent> Versions)
{
    /// <summary>The decisions about its controls.</summary>
    public Curation Curation { get; init; } = Curation.None;

    /// <summary>Its profiles, by id.</summary>
    public EquatableArray<Profile> Profiles { get; init; }

    /// <summary>The ledger of its controls' ids; empty where there is none yet.</summary>
    public IdentityLedger Identities { get; init; } = IdentityLedger.Empty;
}

/// <summary>A version as read.</summary>
/// <param name="Info">What <c>guide.yml</c> says of it.</param>
/// <param name="Documents">Its documents in the guide's order of topics.</param>
public sealed record VersionContent(VersionInfo Info, EquatableArray<Document> Documents)
{
    /// <summary>The table of contents; documents that it leaves out follow it. Empty where nothing tells one.</summary>
    public EquatableArray<TopicNode> Topics { get; init; }

    /// <summary>The paths of the files beside the documents that pages show or link to, and that may go along to a site.</summary>
    public EquatableArray<string> Attached { get; init; }
}

/// <summary>The files of a folder, decoded.</summary>
/// <param name="Files">The text files (documents and <c>.yml</c>), by path.</param>
/// <param name="OtherFiles">The paths of all others.</param>
public sealed record SourceFolder(EquatableArray<SourceFile> Files, EquatableArray<string> OtherFiles)
{
    /// <summary>The part of the folder below <paramref name="path"/>, with paths relative to it.</summary>
    public SourceFolder Below(string path)
    {
        var prefix = $"{path}/";
        return new SourceFolder(
            Files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(f => f with { Path = f.Path[prefix.Length..] }).ToEquatableArray(),
            OtherFiles.Where(f => f.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f[prefix.Length..]).ToEquatableArray());
    }

    /// <summary>The text file at <paramref name="path"/>, or <c>null</c>.</summary>
    public SourceFile? Find(string path) => Files.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.Ordinal));

    /// <summary>The names of the folders directly in this one that hold a text file, in order.</summary>
    public IEnumerable<string> Folders =>
        Files.Where(f => f.Path.Contains('/', StringComparison.Ordinal))
            .Select(f => f.Path[..f.Path.IndexOf('/', StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
