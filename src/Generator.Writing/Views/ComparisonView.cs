using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>comparison</c>, and the entries of <c>guide.comparisons</c>: two versions and what differs between them.</summary>
internal sealed class ComparisonView(ComparisonIndex comparison, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "topics" when page.Guide != comparison.Guide => Unknown,
        "name" => comparison.Name,
        "from" => new VersionView(comparison.Older, page),
        "to" => new VersionView(comparison.Newer, page),
        "href" => page.LinkTo(comparison.Path),
        "is_consecutive" => comparison.IsConsecutive,
        "is_current" => comparison == page.Comparison,
        "earlier" => Neighbour(comparison.Older),
        "later" => comparison.Guide.Versions.FirstOrDefault(v => comparison.Guide.Before(v) == comparison.Newer) is { } next ? Neighbour(next) : null,
        "words" => ComparisonWords.Of(comparison),
        "total" => comparison.Total,
        "unchanged" => comparison.Unchanged,
        "change_count" => comparison.Changes.Count,
        "reopening" => comparison.Reopening,
        "fates" => List(FateWord.Compared.Select(FateCount)),
        "classes" => List(Enum.GetValues<ChangeClass>().Select(ClassCount)),
        "topics" => List(comparison.Changes.GroupBy(ChangeWords.GroupOf, StringComparer.Ordinal).Select(g => new ChangeTopicView(g.Key, [.. g], comparison, page))),
        _ => Unknown,
    };

    private ComparisonView? Neighbour(VersionIndex newer) =>
        comparison.Guide.Into(newer) is { } into ? new ComparisonView(into, page) : null;

    private FateCountView FateCount(Fate fate)
    {
        var before = FateWord.Compared.TakeWhile(f => f != fate).Sum(comparison.CountOf);
        return new FateCountView(fate, comparison.CountOf(fate), new Shares(before, comparison.Total));
    }

    private ClassCountView ClassCount(ChangeClass change) => new(change, comparison.Changes.Count(c => c.Classes.Contains(change)));
}

/// <summary>An entry of <c>comparison.fates</c>.</summary>
internal sealed class FateCountView(Fate fate, int count, Shares shares) : View
{
    protected override object? Find(string member) => member switch
    {
        "fate" => FateWord.Of(fate),
        "count" => count,
        "percent" => shares.Percent(count),
        "percent_before" => shares.Percent(shares.Before),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>comparison.classes</c>.</summary>
internal sealed class ClassCountView(ChangeClass change, int count) : View
{
    protected override object? Find(string member) => member switch
    {
        "class" => ChangeWords.Of(change),
        "count" => count,
        _ => Unknown,
    };
}

/// <summary>An entry of <c>comparison.topics</c>: the changes in one topic.</summary>
internal sealed class ChangeTopicView(string group, IReadOnlyList<Change> changes, ComparisonIndex comparison, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "element_id" => ElementId.OfTopic(group),
        "title" => comparison.Newer.TitleOf(group) ?? comparison.Older.TitleOf(group) ?? group,
        "changes" => List(changes.Select(c => new ControlChangeView(c, comparison, page))),
        _ => Unknown,
    };
}
