using Generator.Model;
using Generator.Writing.Words;

namespace Generator.Writing.Indexes;

/// <summary>A control in one version, or its absence.</summary>
/// <param name="Version">The version.</param>
/// <param name="Control">The control there, or <c>null</c>.</param>
/// <param name="Fate">What became of it since the version before.</param>
/// <param name="Change">What happened to it since the version before, where something did.</param>
internal sealed record LifeStage(VersionIndex Version, Control? Control, Fate Fate, Change? Change);

/// <summary>One control through all versions of a guide.</summary>
internal sealed class LineageIndex
{
    private readonly GuideIndex _guide;
    private readonly List<LifeStage> _stages;
    private readonly LifeStage _newest;

    private LineageIndex(string id, GuideIndex guide)
    {
        Id = id;
        _guide = guide;
        _stages = StagesOf(id, guide);
        _newest = _stages.Last(s => s.Control is not null);
    }

    public string Id { get; }

    /// <summary>All that its stages say.</summary>
    public EquatableArray<object?> Life => _stages.SelectMany(s => (object?[])[s.Version.Id, s.Control, (int)s.Fate, s.Change]).ToEquatableArray();

    /// <summary>A stage per version, oldest first.</summary>
    public IReadOnlyList<LifeStage> Stages
    {
        get
        {
            _guide.ReadLife(Id);
            return _stages;
        }
    }

    /// <summary>The newest version that has it.</summary>
    public LifeStage Newest
    {
        get
        {
            _guide.ReadLife(Id);
            return _newest;
        }
    }

    /// <summary>Its newest wording.</summary>
    public Control Control => Newest.Control!;

    /// <summary>Whether the guide's newest version doesn't have it.</summary>
    public bool IsGone => Stages[^1].Control is null;

    /// <summary>The version in which its newest wording came up, and has stood since.</summary>
    public LifeStage Since => Stages.TakeWhile(s => s != Newest).Append(Newest).Reverse()
        .TakeWhile(s => s.Control is { } control && control.Statement.Equals(Control.Statement, StringComparison.Ordinal))
        .Last();

    /// <summary>All of a guide: by topic, the newest version's topics and controls first.</summary>
    public static IReadOnlyList<LineageIndex> Of(GuideIndex guide) =>
        [.. guide.Versions.SelectMany(v => v.Controls).Select(c => c.Id).Distinct(StringComparer.Ordinal)
            .Select(id => new LineageIndex(id, guide))
            .GroupBy(l => l._newest.Control!.Group, StringComparer.Ordinal)
            .SelectMany(g => g)];

    private static List<LifeStage> StagesOf(string id, GuideIndex guide)
    {
        var stages = new List<LifeStage>();
        foreach (var version in guide.Versions.Reverse())
            stages.Add(StageOf(id, version, stages));
        return stages;
    }

    private static LifeStage StageOf(string id, VersionIndex version, List<LifeStage> before)
    {
        var control = version.Control(id);
        var change = version.Guide.Into(version)?.Change(id);
        return new LifeStage(version, control, control is null ? FateOfAbsent(before) : FateOfPresent(change, before), change);
    }

    private static Fate FateOfAbsent(List<LifeStage> before) =>
        before is [.., { Control: not null }] ? Fate.Gone : Fate.Absent;

    private static Fate FateOfPresent(Change? change, List<LifeStage> before)
    {
        if (before.Count == 0)
            return Fate.First;
        if (before[^1].Control is null && before.Exists(s => s.Control is not null))
            return Fate.Returned;
        return change is null ? Fate.Unchanged : FateWord.Of(change);
    }
}
