using Generator.Model;
using Generator.Writing.Changes;
using Generator.Writing.Noting;

namespace Generator.Writing.Indexes;

/// <summary>The site's records arranged for looking up; made once and shared by the pages. What pages read of it they read as facts, so that it is known what each was made of.</summary>
internal sealed class SiteIndex
{
    private readonly Facts<SiteInfo> _info;
    private readonly Facts<IReadOnlyList<GuideIndex>> _guides;

    public SiteIndex(Site site)
    {
        GuideIndex[] guides = [.. site.Guides.Select(g => new GuideIndex(g, Book))];
        _info = Book.Add("site", _ => site.Info);
        _guides = Book.Add<IReadOnlyList<GuideIndex>>("guides", _ => guides, _ => guides.Select(g => g.Id).ToEquatableArray());
        Published = new PublishedPages(guides, Book);
    }

    /// <summary>All that pages read of the site.</summary>
    public FactBook Book { get; } = new();

    public SiteInfo Info => _info.Read();

    public IReadOnlyList<GuideIndex> Guides => _guides.Read();

    /// <summary>The pages by the addresses at which they were published.</summary>
    public PublishedPages Published { get; }
}

/// <summary>A guide arranged for looking up.</summary>
internal sealed class GuideIndex
{
    private readonly Facts<GuideInfo> _info;
    private readonly Facts<EquatableArray<SystemScope>> _systems;
    private readonly Facts<IReadOnlyList<VersionIndex>> _versions;
    private readonly Facts<IReadOnlyList<ComparisonIndex>> _comparisons;
    private readonly Facts<IReadOnlyList<LineageIndex>> _lineages;
    private readonly Facts<LineageIndex?> _lives;
    private readonly Dictionary<VersionIndex, ComparisonIndex> _into;

    public GuideIndex(Guide guide, FactBook book)
    {
        Id = guide.Info.Id;
        _info = book.Add($"{Id}/info", _ => guide.Info);
        _systems = book.Add($"{Id}/systems", _ => guide.Systems);
        VersionIndex[] versions = [.. guide.Versions.OrderByDescending(v => v.Info.Date).Select(v => new VersionIndex(this, v, book))];
        _versions = book.Add<IReadOnlyList<VersionIndex>>($"{Id}/versions", _ => versions, _ => versions.Select(v => v.Info).ToEquatableArray());
        ComparisonIndex[] comparisons = [.. guide.Changes.Select(c => new ComparisonIndex(this, c, book))];
        _comparisons = book.Add<IReadOnlyList<ComparisonIndex>>($"{Id}/comparisons", _ => comparisons, _ => guide.Changes.SelectMany(c => (string[])[c.From.Version, c.To.Version]).ToEquatableArray());
        _into = comparisons.Where(c => c.IsConsecutive).ToDictionary(c => c.Newer);
        var lineages = new Lazy<IReadOnlyList<LineageIndex>>(() => LineageIndex.Of(this));
        var byId = new Lazy<Dictionary<string, LineageIndex>>(() => lineages.Value.ToDictionary(l => l.Id, StringComparer.Ordinal));
        _lineages = book.Add($"{Id}/lineages", _ => lineages.Value, all => all.Select(l => l.Id).ToEquatableArray());
        _lives = book.Add($"{Id}/lives", id => byId.Value.GetValueOrDefault(id), l => l?.Life);
    }

    /// <summary>The id, which never changes: a guide of another one is another guide.</summary>
    public string Id { get; }

    public GuideInfo Info => _info.Read();

    /// <summary>What of it doesn't concern each of the site's systems.</summary>
    public EquatableArray<SystemScope> Systems => _systems.Read();

    /// <summary>The versions, newest first.</summary>
    public IReadOnlyList<VersionIndex> Versions => _versions.Read();

    /// <summary>Every two versions that were compared.</summary>
    public IReadOnlyList<ComparisonIndex> Comparisons => _comparisons.Read();

    /// <summary>The controls of all versions, topic by topic: the newest version's first.</summary>
    public IReadOnlyList<LineageIndex> Lineages => _lineages.Read();

    /// <summary>What sets two texts of this guide apart.</summary>
    public Differences Differences { get; } = new();

    /// <summary>Notes that the life of a control is read.</summary>
    public void ReadLife(string lineage) => _lives.Read(lineage);

    /// <summary>The version before <paramref name="version"/>, or <c>null</c>.</summary>
    public VersionIndex? Before(VersionIndex version) => Versions.SkipWhile(v => v != version).Skip(1).FirstOrDefault();

    /// <summary>The comparison of <paramref name="version"/> with the version before, or <c>null</c>.</summary>
    public ComparisonIndex? Into(VersionIndex version)
    {
        _comparisons.Read();
        return _into.GetValueOrDefault(version);
    }
}
