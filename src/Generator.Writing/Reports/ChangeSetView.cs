using Generator.Model;
using Generator.Writing.Changes;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Reports;

/// <summary><c>diff</c></summary>
internal sealed class ChangeSetView(ChangeSet changes) : View
{
    protected override object? Find(string member) => member switch
    {
        "from" => changes.From.ToString(),
        "to" => changes.To.ToString(),
        "added" => changes.Summary.Added,
        "removed" => changes.Summary.Removed,
        "changed" => changes.Summary.Changed,
        "moved" => changes.Summary.Moved,
        "unchanged" => changes.Summary.Unchanged,
        "reopening" => changes.Changes.Count(c => c.Reopens),
        "groups" => List(changes.Changes.GroupBy(ChangeWords.GroupOf, StringComparer.Ordinal).Select(g => new ChangeGroupView(g.Key, [.. g]))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>diff.groups</c>.</summary>
internal sealed class ChangeGroupView(string id, IReadOnlyList<Change> changes) : View
{
    protected override object? Find(string member) => member switch
    {
        "id" => id,
        "changes" => List(changes.Select(c => new ChangeView(c))),
        _ => Unknown,
    };
}

/// <summary>An entry of a group's <c>changes</c>.</summary>
internal sealed class ChangeView(Change change) : View
{
    protected override object? Find(string member) => member switch
    {
        "id" => change.Id,
        "classes" => List(change.Classes.Select(ChangeWords.Of)),
        "reopens" => change.Reopens,
        "answer" => ChangeWords.AnswerOf(change),
        "reasons" => List(change.Reasons),
        "kind" => KindWord.Of((change.New ?? change.Old)!.Kind),
        "title" => (change.New ?? change.Old)!.Title,
        "place" => ChangeWords.PlaceOf(change),
        "words" => List(ChangeWords.StatementOf(change).Select(w => new MarkedWordsView(w))),
        _ => Unknown,
    };
}

/// <summary>An entry of a change's <c>words</c>.</summary>
internal sealed class MarkedWordsView(MarkedWords words) : View
{
    protected override object? Find(string member) => member switch
    {
        "text" => words.Text.TrimEnd(),
        "mark" => words.Mark.ToString().ToLowerInvariant(),
        _ => Unknown,
    };
}
