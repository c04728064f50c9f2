using Generator.Model;
using Generator.Writing.Indexes;
using Generator.Writing.Printing;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>sheet</c>: how the print sheet is laid out, and what it was limited to.</summary>
internal sealed class SheetView(PrintedSheet sheet, VersionIndex version) : View
{
    protected override object? Find(string member) => member switch
    {
        "form" => sheet.Settings.Form == SheetForm.Full ? "long" : "short",
        "paper" => sheet.Settings.Paper == SheetPaper.Letter ? "letter" : "a4",
        "orientation" => sheet.Settings.IsLandscape ? "landscape" : "portrait",
        "is_filtered" => sheet.Filter != SheetFilter.None,
        "scope" => List(Scope()),
        "system" => sheet.Answers.System,
        "answers" => sheet.Answers.IsKept ? new SheetAnswersView(sheet, version) : null,
        _ => Unknown,
    };

    // The words of assets/print/scope.js, which tells the same of what a browser filters.
    private IEnumerable<string> Scope()
    {
        if (!sheet.Filter.Kinds.IsEmpty)
            yield return $"kind: {string.Join(", ", KindWord.All.Where(k => sheet.Filter.Kinds.Contains(k)).Select(KindWord.Title))}";
        if (!sheet.Filter.Topics.IsEmpty)
            yield return $"topic: {string.Join(", ", sheet.Filter.Topics.Select(t => version.TitleOf(t) ?? t))}";
        if (sheet.Filter.Since is { } changes)
            yield return $"changed since {DateWords.OfVersion(changes.From.Version)}";
        if (sheet.Filter.IsOpenOnly)
            yield return "to do";
    }
}

/// <summary><c>sheet.answers</c>: how far the answers go.</summary>
internal sealed class SheetAnswersView(PrintedSheet sheet, VersionIndex version) : View
{
    private IEnumerable<Control> Shown => (sheet.Controls ?? version.Controls).Where(c => c.Party == Party.Customer);

    protected override object? Find(string member) => member switch
    {
        "answered" => Shown.Count(c => sheet.Answers.Of(c) is not null),
        "again" => Shown.Count(c => sheet.Answers.Of(c) is { } answer && !AnswerBook.Doubts(answer, c).IsEmpty),
        "asked" => Shown.Count(),
        _ => Unknown,
    };
}
