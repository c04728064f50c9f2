using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing.Noting;
using Generator.Writing.Printing;

namespace Generator.Tests.Printing;

/// <summary>What a print sheet is limited to.</summary>
public sealed class SheetFilterTests
{
    private static readonly Control Keys = Sample.Control("Rotate the keys of each account.", "keys.md");
    private static readonly Control Logs = Sample.Control("Keep the logs of each account.", "logs.md", ControlKind.Recommendation);
    private static readonly Control Backups = Sample.Control("Make a backup each week.", "logs.md", ControlKind.Option);
    private static readonly Control Encrypted = Sample.Control("Everything is encrypted at rest.", "keys.md", ControlKind.Assurance);
    private static readonly EquatableArray<Control> All = [Keys, Encrypted, Logs, Backups];

    [Fact]
    public void Without_a_filter_everything_is_printed() => Assert.Equal(All, Chosen(SheetFilter.None));

    [Fact]
    public void Of_topics_and_of_kinds_one_must_fit_and_both_lists_must()
    {
        Assert.Equal([Logs, Backups], Chosen(new SheetFilter { Topics = ["logs"] }));
        Assert.Equal([Keys, Backups], Chosen(new SheetFilter { Kinds = [ControlKind.Option, ControlKind.Requirement] }));
        Assert.Equal([Backups], Chosen(new SheetFilter { Topics = ["logs"], Kinds = [ControlKind.Option, ControlKind.Requirement] }));
        Assert.Empty(Chosen(new SheetFilter { Topics = ["keys"], Kinds = [ControlKind.Option] }));
    }

    [Fact]
    public void Changed_since_is_what_is_new_or_another_of_both_parties()
    {
        var older = Sample.Version("1", Keys with { Statement = "You should rotate the keys of each account." }, Encrypted with { Statement = "Some is encrypted at rest." }, Logs);
        var newer = Sample.Version("2", [.. All]);
        var since = Corpus.Between(older, newer);

        Assert.Equal([Keys.Id, Encrypted.Id, Backups.Id], Chosen(new SheetFilter { Since = since }).Select(c => c.Id));
    }

    [Theory]
    [InlineData(AnswerStatus.Open, true)]
    [InlineData(AnswerStatus.InProgress, true)]
    [InlineData(AnswerStatus.NotSatisfied, true)]
    [InlineData(AnswerStatus.Satisfied, false)]
    [InlineData(AnswerStatus.NotApplicable, false)]
    [InlineData(AnswerStatus.RiskAccepted, false)]
    public void Open_is_what_is_left_to_do(AnswerStatus status, bool isLeft)
    {
        var answer = Answered(Keys, status);

        Assert.Equal(isLeft, new AnswerBook(Of(answer)).IsLeft(Keys));
    }

    [Fact]
    public void An_answer_in_doubt_is_open_and_the_providers_side_never_is()
    {
        var otherSentence = Answered(Keys, AnswerStatus.Satisfied) with { Statement = "000000000000" };
        var carried = Answered(Logs, AnswerStatus.NotApplicable) with { LookAgain = [new LookAgain("1", ["should -> must"])] };
        var closed = Answered(Backups, AnswerStatus.Satisfied);

        Assert.Equal([Keys, Logs], new SheetFilter { IsOpenOnly = true }.Apply(All, new AnswerBook(Of(otherSentence, carried, closed))));
        Assert.Equal(["should -> must"], AnswerBook.Doubts(carried, Logs));
        Assert.Single(AnswerBook.Doubts(otherSentence, Keys));
        Assert.Empty(AnswerBook.Doubts(closed, Backups));
    }

    [Fact]
    public void What_nobody_has_answered_is_no_answer_and_open()
    {
        var book = new AnswerBook(Of(Assessment.BlankOf(Keys)));

        Assert.Null(book.Of(Keys));
        Assert.Null(book.Of(Logs));
        Assert.True(book.IsLeft(Keys));
        Assert.NotNull(new AnswerBook(Of(Assessment.BlankOf(Keys) with { Note = "Asked the team." })).Of(Keys));
    }

    private static EquatableArray<Control> Chosen(SheetFilter filter) => filter.Apply(All, new AnswerBook(null));

    private static Answer Answered(Control control, AnswerStatus status) => Assessment.BlankOf(control) with { Status = status };

    private static Assessment Of(params Answer[] answers) => new("guide", "2", "", answers.ToEquatableArray(), []);
}
