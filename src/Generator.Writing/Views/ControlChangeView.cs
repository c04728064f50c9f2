using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary>What happened to one control: an entry of a topic's <c>changes</c>, and of a life's <c>change</c>.</summary>
internal sealed class ControlChangeView(Change change, ComparisonIndex comparison, Page page) : View
{
    private readonly Control _control = (change.New ?? change.Old)!;

    protected override object? Find(string member) => member switch
    {
        "id" => change.Id,
        "element_id" => ElementId.OfControl(change.Id),
        "title" => _control.Title,
        "href" => page.LinkTo(SiteAddress.Control(comparison.Guide.Info.Id, change.Id)),
        "fate" => FateWord.Of(FateWord.Of(change)),
        "classes" => List(change.Classes.Select(ChangeWords.Of)),
        "reopens" => change.Reopens,
        "answer" => ChangeWords.AnswerOf(change),
        "reasons" => List(change.Reasons.Select(r => r.Replace(" -> ", " \u2192 ", StringComparison.Ordinal))),
        "old" => SideOf(change.Old, comparison.Older),
        "new" => SideOf(change.New, comparison.Newer),
        "kind_differs" => change is { Old: { } old, New: { } @new } && old.Kind != @new.Kind,
        "polarity_differs" => change is { Old: { } before, New: { } after } && before.Polarity != after.Polarity,
        "texts" => List(Texts()),
        _ => Unknown,
    };

    private ChangeSideView? SideOf(Control? control, VersionIndex version) => control is null ? null : new ChangeSideView(control, version, page);

    // What the statement leans on comes before it, as it does in the guide.
    private IEnumerable<ChangedTextView> Texts()
    {
        if (change.Classes.Contains(ChangeClass.Retitled))
            yield return Text("Title", c => c.Title);
        if (_control.Context is not null || !string.Equals(change.Old?.Context, change.New?.Context, StringComparison.Ordinal))
            yield return Text("Context", c => c.Context ?? "");
        yield return Text(null, c => c.Statement);
    }

    private ChangedTextView Text(string? label, Func<Control, string> of) =>
        new(label, change.Old is { } old ? of(old) : null, change.New is { } @new ? of(@new) : null, comparison.Guide.Differences);
}

/// <summary>A change's <c>old</c> or <c>new</c>: the control in one version.</summary>
internal sealed class ChangeSideView(Control control, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "kind" => KindWord.Of(control.Kind),
        "polarity" => CurationWords.Of(control.Polarity),
        "source" => SourceView.Of(control, 0, page.LinksInto(version)),
        "entry_href" => page.LinksInto(version).ToEntry(control.Id),
        _ => Unknown,
    };
}

/// <summary>An entry of a change's <c>texts</c>: words before and after, with what differs marked.</summary>
internal sealed class ChangedTextView(string? label, string? old, string? @new, Differences differences) : View
{
    private readonly Lazy<WordDifference> _difference = new(() => (old, @new) switch
    {
        ({ } before, { } after) => differences.Of(before, after),
        ({ } before, null) => Differences.OfOne(before, WordMark.Removed),
        (null, { } after) => Differences.OfOne(after, WordMark.Added),
        _ => throw new InvalidOperationException("A change has a control on one side at least."),
    });

    protected override object? Find(string member) => member switch
    {
        "label" => label,
        "is_worded_anew" => old is not null && @new is not null && !string.Equals(old, @new, StringComparison.Ordinal),
        "differs" => !string.Equals(old, @new, StringComparison.Ordinal),
        "inline" => _difference.Value.Inline,
        _ => Unknown,
    };
}
