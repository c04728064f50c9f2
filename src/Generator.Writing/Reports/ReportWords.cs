using Generator.Model;
using Generator.Writing.Noting;
using Generator.Writing.Words;

namespace Generator.Writing.Reports;

/// <summary>The words of a report, in every format the same.</summary>
public static class ReportWords
{
    private static readonly EquatableArray<string> Sums = ["Done", "Of", "%", "Look again", "Overdue", $"Due in {StandingReport.DaysAhead} days"];

    // Nothing of what is to do is done.
    private static readonly EquatableArray<string> Rest = ["To do", "Look again"];

    /// <summary>The heads of a table of groups, behind the group's own; of whole assessments where there is no grouping.</summary>
    public static EquatableArray<string> Heads(ReportGrouping? grouping) => grouping == ReportGrouping.Due ? Rest : Sums;

    /// <summary>The figures of a group, below <see cref="Heads"/>.</summary>
    public static EquatableArray<int> Figures(ReportGrouping? grouping, ReportGroup group) => grouping == ReportGrouping.Due
        ? [group.Sums.ToDo, group.Sums.Doubted]
        : [group.Sums.Done, group.Sums.Applicable, group.Sums.Percent, group.Sums.Doubted, group.Sums.Overdue, group.DueSoon];

    /// <summary>A group's name, with what it is of.</summary>
    public static string Name(ReportGroup group) => group.Of is { } of ? $"{group.Name} ({of})" : group.Name;

    /// <summary>The head of a table of groups.</summary>
    public static string Of(ReportGrouping? grouping) => grouping switch
    {
        ReportGrouping.Topic => "Topic",
        ReportGrouping.Owner => "Owner",
        ReportGrouping.Due => "When",
        ReportGrouping.System => "System",
        _ => "Assessment",
    };

    /// <summary>The title of the report: what it is of, and the day.</summary>
    public static string Title(StandingReport report) =>
        $"{(report.Answered.Count == 1 ? report.NameOf(report.Answered[0]) : $"{report.Answered.Count} assessments")}: where things stand on {DateWords.Of(report.Today)}";

    /// <summary>"12 of 40 done (30 %), 3 to be looked at again, 1 overdue, 2 due within 30 days".</summary>
    public static string Of(ReportGroup group) =>
        $"{group.Sums.Done} of {group.Sums.Applicable} done ({group.Sums.Percent} %), {group.Sums.Doubted} to be looked at again, {group.Sums.Overdue} overdue, {group.DueSoon} due within {StandingReport.DaysAhead} days";

    /// <summary>The sums of everything, as <see cref="Of(ReportGroup)"/> has them, and where the site asks for approvals ", 12 approved, 4 to be approved".</summary>
    public static string Whole(StandingReport report) =>
        report.AsksApproval ? $"{Of(report.Whole)}, {report.Whole.Sums.Approved} approved, {report.Whole.Sums.Proposed} to be approved" : Of(report.Whole);

    /// <summary>What there is to say about an item in its list, one thing each: status, owner, days, why to look again, what was noted, where the proof is.</summary>
    public static IEnumerable<(string Name, string Text)> Facts(ReportItem item)
    {
        yield return ("status", AnswerWords.Of(item.Answer.Status));
        yield return ("owner", item.Owner ?? StandingReport.Nobody);
        if (item.Answer.Due is { } due)
            yield return ("due", DateWords.Of(due));
        if (item.Answer.Review is { } review)
            yield return ("review", DateWords.Of(review));
        if (item.Standing.Approval == ApprovalState.Approved)
            yield return ("approved", $"{item.Answer.Approval!.By}, {DateWords.Of(item.Answer.Approval.At)}");
        foreach (var reason in item.Reasons)
            yield return ("look again", reason);
        if (item.Answer.Note is { } note)
            yield return ("note", note);
        foreach (var proof in item.Answer.Evidence)
            yield return ("evidence", proof);
        foreach (var comment in item.Answer.Comments)
            yield return ("comment", CommentWords.Of(comment));
    }

    /// <summary>What is kept apart, as a sentence; <c>null</c> where nothing is.</summary>
    public static string? Orphans(AnsweredCatalog answered) => answered.OrphanCount switch
    {
        0 => null,
        1 => $"1 answer in {answered.Source} is to a control that this version doesn't have.",
        var count => $"{count} answers in {answered.Source} are to controls that this version doesn't have.",
    };
}
