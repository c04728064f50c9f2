using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>Answers of another file taken into an assessment.</summary>
public sealed class AssessmentImportTests
{
    private static readonly Signature Somebody = new("C", new DateTimeOffset(2026, 1, 4, 0, 0, 0, TimeSpan.Zero));
    private static readonly Answer Blank = new("a", AnswerStatus.Open, "0123456789ab");

    [Fact]
    public void What_changes_is_noted_with_who_took_it_in()
    {
        var taken = Take(Blank, Blank with { Note = "x" }, replaces: false);

        Assert.Equal(("C", Somebody.At), (taken.By, taken.At));
        Assert.Equal([new AnswerChange(Somebody.At, "C", AnswerField.Note, null, "x")], taken.History);
    }

    // The clock of whoever takes it in is a day behind that of the last change.
    [Fact]
    public void What_is_noted_is_dated_after_what_it_follows()
    {
        var last = new AnswerChange(Somebody.At.AddDays(1), "B", AnswerField.Owner, null, "B");

        var taken = Take(Blank with { Owner = "B", History = [last] }, Blank with { Note = "x" }, replaces: false);

        Assert.Equal([last, new AnswerChange(last.At.AddSeconds(1), "C", AnswerField.Note, null, "x")], taken.History);
    }

    [Fact]
    public void What_the_row_tells_of_itself_counts_where_it_is_newer()
    {
        var at = new DateTimeOffset(2026, 1, 3, 0, 0, 0, TimeSpan.Zero);
        var taken = Take(Blank with { By = "A", At = at.AddDays(-1) }, Blank with { Note = "x", By = "B", At = at }, replaces: false);

        Assert.Equal([new AnswerChange(at, "B", AnswerField.Note, null, "x")], taken.History);
    }

    [Fact]
    public void What_both_say_otherwise_is_replaced_only_when_asked_to_and_an_empty_field_replaces_nothing()
    {
        var (mine, theirs) = (Blank with { Note = "mine", Owner = "A" }, Blank with { Note = "theirs" });

        Assert.Equal(("mine", "A", 0), (Take(mine, theirs, replaces: false).Note, Take(mine, theirs, replaces: false).Owner, Take(mine, theirs, replaces: false).History.Count));
        Assert.Equal(("theirs", "A", "mine"), (Take(mine, theirs, replaces: true).Note, Take(mine, theirs, replaces: true).Owner, Take(mine, theirs, replaces: true).History[0].From));
    }

    [Fact]
    public void A_doubt_of_which_only_the_reasons_are_told_is_the_one_that_was_there()
    {
        var doubted = Blank with { Status = AnswerStatus.Satisfied, LookAgain = [new LookAgain("1", ["should -> must"]) { Answered = "You should.", CopyOf = "b" }] };
        var told = doubted with { LookAgain = [new LookAgain("1", ["should -> must"])] };

        Assert.Equal(doubted, Take(doubted, told, replaces: true));
        Assert.Empty(Take(doubted, doubted with { LookAgain = [] }, replaces: true).LookAgain);
    }

    private static Answer Take(Answer into, Answer imported, bool replaces) =>
        AssessmentImport.Take(Of(into), Of(imported), replaces, Somebody).Assessment.Answers[0];

    private static Assessment Of(Answer answer) => new("guide", "1", "", [answer], []);
}
