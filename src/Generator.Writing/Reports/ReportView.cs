using Generator.Model;
using Generator.Writing.Templating;

namespace Generator.Writing.Reports;

/// <summary><c>report</c></summary>
internal sealed class ReportView(StandingReport report, EquatableArray<ReportGrouping> groupings) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => ReportWords.Title(report),
        "date" => DateWords.Of(report.Today),
        "date_iso" => DateWords.Iso(report.Today),
        "days_ahead" => StandingReport.DaysAhead,
        "answered" => List(report.Answered.Select(a => new AnsweredView(report, a))),
        "whole" => new ReportGroupView(report.Whole),
        "asks_approval" => report.AsksApproval,
        "tables" => List(groupings.Select(g => new ReportTableView(g, report.By(g)))),
        "lists" => List(report.Lists.Select(l => new ReportListView(report, l))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>report.answered</c>.</summary>
internal sealed class AnsweredView(StandingReport report, AnsweredCatalog answered) : View
{
    protected override object? Find(string member) => member switch
    {
        "guide" => answered.Guide.Title,
        "version" => answered.Version.Id,
        "version_date" => DateWords.Of(answered.Version.Date),
        "system" => answered.System,
        "source" => answered.Source,
        "orphans" => ReportWords.Orphans(answered),
        "group" => new ReportGroupView(report.Of(answered)),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>report.tables</c>.</summary>
internal sealed class ReportTableView(ReportGrouping grouping, EquatableArray<ReportGroup> groups) : View
{
    protected override object? Find(string member) => member switch
    {
        "head" => ReportWords.Of(grouping),
        "is_of_rest" => grouping == ReportGrouping.Due,
        "groups" => List(groups.Select(g => new ReportGroupView(g))),
        _ => Unknown,
    };
}

/// <summary>Sums, in a table or above all.</summary>
internal sealed class ReportGroupView(ReportGroup group) : View
{
    // In the order of a bar, from what is done to what nobody has begun; what must be looked at again counts as that and nothing else.
    private static readonly EquatableArray<(string Name, string Title, AnswerStatus Status)> Statuses =
    [
        ("satisfied", "satisfied", AnswerStatus.Satisfied), ("risk-accepted", "risk accepted", AnswerStatus.RiskAccepted),
        ("in-progress", "in progress", AnswerStatus.InProgress), ("not-satisfied", "not satisfied", AnswerStatus.NotSatisfied),
    ];

    protected override object? Find(string member) => member switch
    {
        "name" => group.Name,
        "of" => group.Of,
        "done" => group.Sums.Done,
        "applicable" => group.Sums.Applicable,
        "percent" => group.Sums.Percent,
        "todo" => group.Sums.ToDo,
        "again" => group.Sums.Doubted,
        "overdue" => group.Sums.Overdue,
        "soon" => group.DueSoon,
        "to_approve" => group.Sums.Proposed,
        "not_applicable" => group.Sums.ByStatus[(int)AnswerStatus.NotApplicable],
        "open" => group.Sums.ByStatus[(int)AnswerStatus.Open],
        "parts" => List(Parts()),
        _ => Unknown,
    };

    private IEnumerable<ReportPartView> Parts()
    {
        var start = 0;
        foreach (var (name, title, count) in Statuses.Select(s => (s.Name, s.Title, group.Sums.ByStatus[(int)s.Status])).Append(("again", "to look at again", group.Sums.Doubted)))
        {
            if (count > 0)
                yield return new ReportPartView(name, title, (start, count));
            start += count;
        }
    }
}

/// <summary>A part of a bar whose whole is as wide as what applies.</summary>
internal sealed class ReportPartView(string name, string title, (int Start, int Count) place) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => name,
        "title" => title,
        "start" => place.Start,
        "count" => place.Count,
        _ => Unknown,
    };
}

/// <summary>An entry of <c>report.lists</c>.</summary>
internal sealed class ReportListView(StandingReport report, ReportList list) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => list.Name,
        "title" => list.Title,
        "items" => List(list.Items.Select(i => new ReportItemView(report, i))),
        _ => Unknown,
    };
}

/// <summary>A control that wants a person's eyes.</summary>
internal sealed class ReportItemView(StandingReport report, ReportItem item) : View
{
    protected override object? Find(string member) => member switch
    {
        "id" => item.Control.Id,
        "title" => item.Control.Title,
        "statement" => item.Control.Statement,
        "of" => report.Answered.Count > 1 ? report.NameOf(item.In) : null,
        "status" => AnswerWords.Of(item.Answer.Status),
        "owner" => item.Owner,
        "due" => item.Answer.Due is { } due ? DateWords.Of(due) : null,
        "review" => item.Answer.Review is { } review ? DateWords.Of(review) : null,
        "is_overdue" => item.Standing.IsOverdue,
        "reasons" => List(item.Reasons),
        "approved" => item.Standing.Approval == ApprovalState.Approved ? item.Answer.Approval!.By : null,
        "note" => item.Answer.Note,
        "evidence" => List(item.Answer.Evidence),
        "by" => item.Answer.By,
        "at" => item.Answer.At is { } at ? DateWords.Of(at) : null,
        _ => Unknown,
    };
}
