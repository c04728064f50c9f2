using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Design;
using Generator.Writing.Indexes;
using Generator.Writing.Printing;
using Generator.Writing.Prose;

namespace Generator.Writing.Pages;

/// <summary>What a page shows; its name is the template's.</summary>
internal enum PageKind
{
    Home,
    Dashboard,
    Design,
    Guide,
    Version,
    Document,
    Checklist,
    Responsibility,
    Print,
    Coverage,
    Changes,
    History,
    Control,
}

/// <summary>One page of the site and what it is about.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Path">Its path in the site.</param>
/// <param name="Site">The whole site.</param>
/// <param name="Guide">The guide, <c>null</c> on pages of the whole site.</param>
/// <param name="Version">The version, <c>null</c> on pages of the whole site and where all of a guide's are shown.</param>
internal sealed record Page(PageKind Kind, string Path, SiteIndex Site, GuideIndex? Guide = null, VersionIndex? Version = null)
{
    /// <summary>The document, on its own page.</summary>
    public Document? Document { get; init; }

    /// <summary>The profile, on its checklist and its print sheet.</summary>
    public ProfileIndex? Profile { get; init; }

    /// <summary>The two versions, on the page of what differs between them.</summary>
    public ComparisonIndex? Comparison { get; init; }

    /// <summary>The control through all versions, on its own page.</summary>
    public LineageIndex? Lineage { get; init; }

    /// <summary>What a print sheet shows, where it is a file on its own.</summary>
    public PrintedSheet? Sheet { get; init; }

    /// <summary>The controls that the page shows of its version; <c>null</c> for all.</summary>
    public ControlSelection? Selection => Sheet?.Controls is { } controls && Version is not null
        ? ControlSelection.Of(controls, Path)
        : Profile?.Selection;

    /// <summary>The design's values, on the page that shows them.</summary>
    public TokenSheet? Tokens { get; init; }

    /// <summary>The kind in lower case, as templates know it.</summary>
    public string KindName { get; } = Kind switch
    {
        PageKind.Home => "home",
        PageKind.Dashboard => "dashboard",
        PageKind.Design => "design",
        PageKind.Guide => "guide",
        PageKind.Version => "version",
        PageKind.Document => "document",
        PageKind.Checklist => "checklist",
        PageKind.Responsibility => "responsibility",
        PageKind.Print => "print",
        PageKind.Coverage => "coverage",
        PageKind.Changes => "changes",
        PageKind.History => "history",
        PageKind.Control => "control",
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "Not a kind of page."),
    };

    /// <summary>Notes what it is about: that is read, whatever its template does with it.</summary>
    public void ReadSubjects()
    {
        if (Document is not null)
            Version?.ReadDocument(Document.File);
        if (Profile is not null)
            _ = Version?.Profiles;
        _ = Comparison?.Set;
        _ = Lineage?.Stages;
        _ = Guide?.Versions;
    }

    /// <summary>The relative link from this page to another.</summary>
    public string LinkTo(string path, string? elementId = null) => SiteAddress.Link(Path, path, elementId);

    /// <summary>The links that prose of <paramref name="version"/> needs on this page.</summary>
    public PageLinks LinksInto(VersionIndex version) => new(version.Guide.Info.Id, version.Info.Id, Path) { IsAlone = Sheet is not null, Files = version.Files, Published = Site.Published };
}
