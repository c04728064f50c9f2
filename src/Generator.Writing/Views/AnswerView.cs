using Generator.Model;
using Generator.Writing.Printing;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>control.answer</c>: what somebody found, for a print sheet.</summary>
internal sealed class AnswerView(Answer answer, Control control) : View
{
    // What the column for notes holds without making its row the highest of the sheet, in characters; assets/print/answers.js has the same.
    private const int LongestNote = 400;

    protected override object? Find(string member) => member switch
    {
        "status" => AnswerWords.Of(answer.Status),
        "lines" => List(Lines()),
        "is_long" => Lines().Sum(l => l.Length) > LongestNote,
        _ => Unknown,
    };

    // The words of assets/print/answers.js, which fills in what the browser keeps.
    private IEnumerable<AnswerLineView> Lines()
    {
        foreach (var doubt in AnswerBook.Doubts(answer, control))
            yield return new AnswerLineView("Look again", doubt);
        foreach (var line in (answer.Note ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return new AnswerLineView(null, line);
        if (answer.Owner is { } owner)
            yield return new AnswerLineView("Owner", owner);
        if (answer.Due is { } due)
            yield return new AnswerLineView("Due", DateWords.Of(due));
        if (answer.Review is { } review)
            yield return new AnswerLineView("Review on", DateWords.Of(review));
        foreach (var evidence in answer.Evidence)
            yield return new AnswerLineView("Evidence", evidence);
        if (AnswerBook.ApprovalOf(answer, control) is { } approval)
            yield return new AnswerLineView("Approved by", $"{approval.By}, {DateWords.Of(approval.At)}");
        foreach (var comment in answer.Comments)
            yield return new AnswerLineView("Comment", CommentWords.Of(comment));
        if (answer.By is { } by)
            yield return new AnswerLineView("By", answer.At is { } at ? $"{by}, {DateWords.Of(at)}" : by);
    }
}

/// <summary>An entry of <c>answer.lines</c>.</summary>
internal sealed class AnswerLineView(string? label, string words) : View
{
    public int Length => words.Length;

    protected override object? Find(string member) => member switch
    {
        "label" => label,
        "words" => words,
        _ => Unknown,
    };
}
