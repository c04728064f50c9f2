using Generator.Model;

namespace Generator.Writing.Reports;

/// <summary>Somebody's answers with what they answer.</summary>
/// <param name="Source">The file, for people.</param>
/// <param name="Guide">What <c>guide.yml</c> says.</param>
/// <param name="Version">The version.</param>
/// <param name="Catalog">Its controls.</param>
/// <param name="Assessment">The answers.</param>
public sealed record AnsweredCatalog(string Source, GuideInfo Guide, VersionInfo Version, Catalog Catalog, Assessment Assessment)
{
    /// <summary>The name of the system that it is for, or <c>null</c>.</summary>
    public string? System => Assessment.System?.Name;

    /// <summary>What of it nobody may forget: answers to controls that the version doesn't have.</summary>
    public int OrphanCount => Assessment.Orphans.Count;
}

/// <summary>A control with where its answer stands.</summary>
/// <param name="In">What it is of.</param>
/// <param name="Control">The control.</param>
/// <param name="Answer">The answer; a blank one where nobody answered.</param>
/// <param name="Standing">Where it counts.</param>
public sealed record ReportItem(AnsweredCatalog In, Control Control, Answer Answer, AnswerStanding Standing)
{
    /// <summary>Who looks after it: the answer's owner, or the control's; <c>null</c> for nobody.</summary>
    public string? Owner => Answer.Owner ?? Control.Owner;

    /// <summary>Whether it counts and isn't done.</summary>
    public bool IsToDo => Standing.IsApplicable && !Standing.IsDone;

    /// <summary>Why it must be looked at again.</summary>
    public EquatableArray<string> Reasons => Standing.Doubts.SelectMany(d => d.Reasons).ToEquatableArray();
}

/// <summary>Controls that have something in common, added up.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Sums">Their sums.</param>
/// <param name="DueSoon">How many fall due in the days ahead.</param>
public sealed record ReportGroup(string Name, StandingSums Sums, int DueSoon)
{
    /// <summary>What they are of, where there are several assessments and not all have them; otherwise <c>null</c>.</summary>
    public string? Of { get; init; }
}

/// <summary>By what controls are added up.</summary>
public enum ReportGrouping
{
    /// <summary>By the page that they stand on.</summary>
    Topic,

    /// <summary>By who looks after them.</summary>
    Owner,

    /// <summary>What is to do, by when.</summary>
    Due,

    /// <summary>By the system that they are answered for.</summary>
    System,
}

/// <summary>Controls that want a person's eyes.</summary>
/// <param name="Name">In a word, for programs and styles.</param>
/// <param name="Title">For people.</param>
/// <param name="Items">The controls, in the order to see to them.</param>
public sealed record ReportList(string Name, string Title, EquatableArray<ReportItem> Items);

/// <summary>
/// Where things stand on a day: the sums of all controls that ask something of the customer, and what wants a person's eyes. What counts as
/// what is <see cref="AnswerStanding"/>'s.
/// </summary>
public sealed class StandingReport
{
    /// <summary>How far ahead it looks for what falls due, in days; as the dashboard does.</summary>
    public const int DaysAhead = 30;

    /// <summary>What is answered for no system in particular.</summary>
    public const string NoSystem = "no system";

    /// <summary>Who looks after what has no owner.</summary>
    public const string Nobody = "nobody";

    private readonly EquatableArray<ReportItem> _items;

    /// <summary>Reckons where things stand.</summary>
    /// <param name="answered">The answers, each with its version.</param>
    /// <param name="today">The day.</param>
    public StandingReport(EquatableArray<AnsweredCatalog> answered, DateOnly today)
    {
        (Answered, Today) = (answered, today);
        _items = answered.SelectMany(ItemsOf).ToEquatableArray();
        Whole = GroupOf("All", [.. _items]);
    }

    /// <summary>The day.</summary>
    public DateOnly Today { get; }

    /// <summary>Whether the site asks for approvals; where it doesn't, the report tells of none.</summary>
    public bool AsksApproval { get; init; }

    /// <summary>What it is made of.</summary>
    public EquatableArray<AnsweredCatalog> Answered { get; }

    /// <summary>Everything together.</summary>
    public ReportGroup Whole { get; }

    /// <summary>The sums of one of <see cref="Answered"/>.</summary>
    public ReportGroup Of(AnsweredCatalog answered) => GroupOf(NameOf(answered), [.. _items.Where(i => ReferenceEquals(i.In, answered))]);

    /// <summary>The sums by what controls have in common; topics in the catalogs' order, owners with the most to do first, days by time.</summary>
    public EquatableArray<ReportGroup> By(ReportGrouping grouping) => grouping switch
    {
        ReportGrouping.Topic => Answered.SelectMany(TopicsOf).ToEquatableArray(),
        ReportGrouping.Owner => Owners().ToEquatableArray(),
        ReportGrouping.System => Systems().ToEquatableArray(),
        _ => DueDates().ToEquatableArray(),
    };

    /// <summary>What wants a person's eyes; no list is empty.</summary>
    public EquatableArray<ReportList> Lists =>
        new ReportList[]
        {
            new("overdue", "Overdue", Sorted(i => i.Standing.IsOverdue)),
            new("soon", $"Due within {DaysAhead} days", Sorted(IsDueSoon)),
            new("again", "To be looked at again", _items.Where(i => i.Standing.IsDoubted).ToEquatableArray()),
            new("approve", "To be approved", AsksApproval ? _items.Where(i => i.Standing.Approval == ApprovalState.Proposed).ToEquatableArray() : []),
            new("findings", "Not satisfied", _items.Where(i => i.Answer.Status == AnswerStatus.NotSatisfied).ToEquatableArray()),
            new("risks", "Accepted risks", _items.Where(i => i.Answer.Status == AnswerStatus.RiskAccepted).ToEquatableArray()),
        }.Where(l => !l.Items.IsEmpty).ToEquatableArray();

    /// <summary>The answers' version, for people; with its file where another file answers the same version.</summary>
    public string NameOf(AnsweredCatalog answered)
    {
        var name = $"{answered.Guide.Title}, {DateWords.Of(answered.Version.Date)}{(answered.System is { } system ? $", {system}" : "")}";
        return Answered.Count(a => (a.Catalog.Guide, a.Catalog.Version, a.System).Equals((answered.Catalog.Guide, answered.Catalog.Version, answered.System))) > 1 ? $"{name} ({answered.Source})" : name;
    }

    private IEnumerable<ReportItem> ItemsOf(AnsweredCatalog answered)
    {
        var answers = new ScopedAnswers(answered.Assessment);
        foreach (var control in answered.Catalog.Controls.Where(c => c.Party == Party.Customer))
        {
            var answer = answers.Of(control) ?? Assessment.BlankOf(control);
            yield return new ReportItem(answered, control, answer, AnswerStanding.Of(answer, StatementDigest.Of(control.Statement), Today));
        }
    }

    private IEnumerable<ReportGroup> TopicsOf(AnsweredCatalog answered)
    {
        var theirs = _items.Where(i => ReferenceEquals(i.In, answered)).ToLookup(i => i.Control.Group, StringComparer.Ordinal);
        var name = Answered.Count > 1 ? NameOf(answered) : null;
        return answered.Catalog.Groups.Where(g => theirs.Contains(g.Id)).Select(g => GroupOf(g.Title, [.. theirs[g.Id]]) with { Of = name });
    }

    private IEnumerable<ReportGroup> Owners() => _items.GroupBy(i => i.Owner, StringComparer.Ordinal)
        .Select(g => (IsNobody: g.Key is null, Group: GroupOf(g.Key ?? Nobody, [.. g])))
        .OrderBy(o => o.IsNobody).ThenByDescending(o => o.Group.Sums.ToDo).ThenBy(o => o.Group.Name, StringComparer.Ordinal).Select(o => o.Group);

    private IEnumerable<ReportGroup> Systems() => _items.GroupBy(i => i.In.System, StringComparer.Ordinal)
        .OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => GroupOf(g.Key ?? NoSystem, [.. g]));

    private IEnumerable<ReportGroup> DueDates()
    {
        var todo = _items.Where(i => i.IsToDo).ToLookup(DueWords, StringComparer.Ordinal);
        string[] order = ["Overdue", $"Within {DaysAhead} days", "Later", "Without a day"];
        return order.Where(todo.Contains).Select(words => GroupOf(words, [.. todo[words]]));
    }

    private string DueWords(ReportItem item) => item switch
    {
        { Standing.IsOverdue: true } => "Overdue",
        _ when IsDueSoon(item) => $"Within {DaysAhead} days",
        { Answer.Due: { } due } when due > Today => "Later",
        _ => "Without a day",
    };

    private bool IsDueSoon(ReportItem item) => !item.Standing.IsOverdue && AnswerStanding.IsDueBefore(item.Answer, Today.AddDays(DaysAhead + 1));

    private EquatableArray<ReportItem> Sorted(Func<ReportItem, bool> chosen) => _items.Where(chosen).OrderBy(i => i.Answer.Due).ToEquatableArray();

    private ReportGroup GroupOf(string name, IReadOnlyCollection<ReportItem> items) => new(name, StandingSums.Of([.. items.Select(i => i.Standing)]), items.Count(IsDueSoon));
}
