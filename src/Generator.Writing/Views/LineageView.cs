using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>lineage</c>, and the entries of a history topic's <c>lineages</c>: one control through all versions.</summary>
internal sealed class LineageView(LineageIndex lineage, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "id" => lineage.Id,
        "title" => lineage.Control.Title,
        "href" => page.LinkTo(SiteAddress.Control(lineage.Newest.Version.Guide.Info.Id, lineage.Id)),
        "control" => new ControlView(lineage.Control, lineage.Newest.Version, page),
        "version" => new VersionView(lineage.Newest.Version, page),
        "topic" => lineage.Newest.Version.TitleOf(lineage.Control.Group) ?? lineage.Control.Group,
        "is_gone" => lineage.IsGone,
        "since" => new VersionView(lineage.Since.Version, page),
        "is_since_first" => lineage.Since == lineage.Stages[0],
        "stages" => List(lineage.Stages.Select(s => new LifeStageView(s, lineage, page))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>lineage.stages</c>, oldest first: a version, and what became of the control in it.</summary>
internal sealed class LifeStageView(LifeStage stage, LineageIndex lineage, Page page) : View
{
    private readonly ComparisonIndex? _comparison = stage.Version.Guide.Into(stage.Version);

    protected override object? Find(string member) => member switch
    {
        "version" => new VersionView(stage.Version, page),
        "fate" => FateWord.Of(stage.Fate),
        "is_blamed" => stage == lineage.Since,
        "change" => stage.Change is { } change && _comparison is not null ? new ControlChangeView(change, _comparison, page) : null,
        "change_href" => stage.Change is { } change && _comparison is not null ? page.LinkTo(_comparison.Path, ElementId.OfControl(change.Id)) : null,
        "entry_href" => stage.Control is null ? null : page.LinksInto(stage.Version).ToEntry(lineage.Id),
        "sources" => List(Sources()),
        "statement" => stage.Control is { } control ? Differences.Whole(control.Statement, WordMark.Kept) : null,
        _ => Unknown,
    };

    private IEnumerable<SourceView> Sources() => stage.Control is { } control
        ? Enumerable.Range(0, 1 + control.AlsoAt.Count).Select(i => SourceView.Of(control, i, page.LinksInto(stage.Version)))
        : [];
}
