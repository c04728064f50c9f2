using Generator.Model;
using Generator.Relating;
using Generator.Tests.Reading;

namespace Generator.Tests.Relating;

public sealed class CarryOverTests
{
    private static readonly Control Rotate = Sample.Control("You should rotate your keys.");
    private static readonly Control Log = Sample.Control("Log each access.");
    private static readonly Control Whole = Sample.Control("Rotate the signing keys of every production signer each quarter and archive retired certificates in an offline vault.");
    private static readonly Control First = Sample.Control("Rotate the signing keys of every production signer each quarter.");
    private static readonly Control Second = Sample.Control("Archive retired certificates in an offline vault.");

    [Fact]
    public void What_is_the_same_is_kept_with_all_that_belongs_to_it()
    {
        var answer = SampleAssessment.Answer with { Control = Log.Id, Statement = StatementDigest.Of(Log.Statement), LookAgain = [] };

        var carried = Carry([Log], [Log], answer);

        Assert.Equal([answer], carried.Assessment.Answers);
        Assert.Equal(("2", "digest"), (carried.Assessment.Version, carried.Assessment.Catalog));
        Assert.Equal([(Log.Id, CarryOutcome.Kept)], OutcomesOf(carried));
    }

    [Fact]
    public void Other_words_for_the_same_keep_the_answer_and_take_the_new_sentence()
    {
        var now = Rotate with { Statement = "You should  rotate your keys" };

        var answer = Assert.Single(Carry([Rotate], [now], Satisfied(Rotate)).Assessment.Answers);

        Assert.Equal((StatementDigest.Of(now.Statement), 0), (answer.Statement, answer.LookAgain.Count));
    }

    [Fact]
    public void A_change_of_force_is_to_be_looked_at_again_until_it_is_carried_back()
    {
        var now = Rotate with { Statement = "You must rotate your keys." };

        var carried = Carry([Rotate], [now], Satisfied(Rotate));
        var answer = Assert.Single(carried.Assessment.Answers);

        Assert.Equal([new LookAgain("1", ["should -> must"]) { Answered = Rotate.Statement }], answer.LookAgain);
        Assert.Equal(StatementDigest.Of(Rotate.Statement), answer.Statement);
        var outcome = Assert.Single(carried.Outcomes);
        Assert.Equal((CarryOutcome.LookAgain, Rotate.Statement, now.Statement), (outcome.Outcome, outcome.Answered, outcome.Now));
    }

    [Fact]
    public void An_answer_to_another_sentence_than_its_version_has_is_to_be_looked_at_again()
    {
        var answer = Satisfied(Log) with { Statement = "000000000000" };

        Assert.Equal(["another sentence was answered than the one of 1"], Assert.Single(Carry([Log], [Log], answer).Outcomes).Reasons);
    }

    [Fact]
    public void An_answer_that_only_has_a_history_isn_t_blank()
    {
        var undone = Assessment.BlankOf(Log) with { History = SampleAssessment.Answer.History };

        Assert.Equal(undone, Assert.Single(Carry([Log], [], undone).Assessment.Orphans).Answer);
    }

    [Fact]
    public void A_control_that_nobody_answered_is_new_and_a_blank_answer_to_one_that_is_gone_says_nothing()
    {
        var carried = Carry([Rotate], [Log], Assessment.BlankOf(Rotate));

        Assert.Equal([(Log.Id, CarryOutcome.New)], OutcomesOf(carried));
        Assert.Equal([Assessment.BlankOf(Log)], carried.Assessment.Answers);
        Assert.Empty(carried.Assessment.Orphans);
    }

    [Fact]
    public void What_is_gone_is_kept_apart_and_comes_back_with_its_control()
    {
        var gone = Carry([Log, Rotate], [Log], Satisfied(Rotate));

        Assert.Equal([new OrphanedAnswer("1", Rotate.Statement, Satisfied(Rotate))], gone.Assessment.Orphans);
        Assert.Contains((Rotate.Id, CarryOutcome.Orphaned), OutcomesOf(gone));

        var back = Carry(gone.Assessment, [Log], [Log, Rotate], "1");
        Assert.Equal([Assessment.BlankOf(Log), Satisfied(Rotate)], back.Assessment.Answers);
        Assert.Contains((Rotate.Id, CarryOutcome.Returned), OutcomesOf(back));

        var again = Carry(gone.Assessment, [Log], [Log, Rotate], "3");
        Assert.Equal(["gone in 2, there again"], again.Outcomes[0].Reasons);
        Assert.Equal(gone.Assessment with { Version = "4" }, Carry(again.Assessment, [Log, Rotate], [Log], "4").Assessment);
    }

    [Fact]
    public void Each_part_of_a_split_control_gets_its_answer_to_be_looked_at_again()
    {
        var carried = Carry([Whole, Log], Aligned([Whole, Log], [First, Second, Log]), Satisfied(Whole) with { Note = "n" });

        Assert.Equal([CarryOutcome.LookAgain, CarryOutcome.LookAgain, CarryOutcome.New], carried.Outcomes.Select(o => o.Outcome));
        Assert.All(carried.Assessment.Answers.Take(2), a => Assert.Equal((AnswerStatus.Satisfied, "n"), (a.Status, a.Note)));
        Assert.Single(carried.Assessment.Answers, a => a.LookAgain is [{ CopyOf: { } whole }] && whole == Whole.Id);
    }

    [Theory]
    [InlineData(AnswerStatus.Satisfied, "is kept", 0)]
    [InlineData(AnswerStatus.NotSatisfied, "was not-satisfied", 1)]
    [InlineData(AnswerStatus.Open, "was not answered", 1)]
    public void Merged_answers_that_agree_are_kept_and_others_are_to_be_looked_at_again(AnswerStatus other, string reason, int marks)
    {
        var second = Satisfied(Second) with { Status = other, Note = other == AnswerStatus.Open ? null : "second", Evidence = [] };
        var merged = new Change(Second.Id, [ChangeClass.Merged], true, [$"merged into {First.Id}"], Second, First);
        var whole = new Change(First.Id, [ChangeClass.Merged], true, [$"merged with {Second.Id}"], First, First);

        var carried = Carry(new Assessment("guide", "1", "", [Satisfied(First), second], []), [First, Second], [First], [whole, merged]);

        var answer = Assert.Single(carried.Assessment.Answers);
        Assert.Equal(marks, answer.LookAgain.Count);
        Assert.Equal(marks > 0, answer.LookAgain.SelectMany(l => l.Reasons).Contains($"{Second.Id} {reason}", StringComparer.Ordinal));
        Assert.Equal(other == AnswerStatus.Open ? [] : [("second", First.Id)], carried.Assessment.Orphans.Select(o => (o.Answer.Note!, o.MergedInto!)));
    }

    [Fact]
    public void A_merged_control_that_had_no_answer_gets_the_one_of_what_was_merged_into_it()
    {
        var merged = new Change(Second.Id, [ChangeClass.Merged], true, [$"merged into {First.Id}"], Second, First);

        var carried = Carry(new Assessment("guide", "1", "", [Satisfied(Second)], []), [First, Second], [First], [merged]);

        Assert.Equal(Second.Id, Assert.Single(Assert.Single(carried.Assessment.Answers).LookAgain).CopyOf);
        Assert.Single(carried.Assessment.Orphans);
    }

    private static Answer Satisfied(Control control) => Assessment.BlankOf(control) with { Status = AnswerStatus.Satisfied };

    private static Control[] Aligned(Control[] olds, Control[] news) =>
        [.. LineageFinder.Align(Sample.Version("1", olds).Catalog, Sample.Version("2", news).Catalog).Controls];

    private static CarriedAssessment Carry(Control[] olds, Control[] news, params Answer[] answers) =>
        Carry(new Assessment("guide", "1", "", answers.ToEquatableArray(), []), olds, news, "2");

    private static CarriedAssessment Carry(Assessment assessment, Control[] olds, Control[] news, string version)
    {
        var (older, newer) = (Sample.Version(assessment.Version, olds), Sample.Version(version, news));
        return CarryOver.Carry(assessment, older.Catalog, newer.Catalog, "digest", Corpus.Between(older, newer));
    }

    private static CarriedAssessment Carry(Assessment assessment, Control[] olds, Control[] news, Change[] changes)
    {
        var (older, newer) = (Sample.Version("1", olds).Catalog, Sample.Version("2", news).Catalog);
        var set = new ChangeSet(new CatalogName("guide", "1"), new CatalogName("guide", "2"), ChangeSet.Count(changes, 0), changes.ToEquatableArray());
        return CarryOver.Carry(assessment, older, newer, "digest", set);
    }

    private static IEnumerable<(string, CarryOutcome)> OutcomesOf(CarriedAssessment carried) => carried.Outcomes.Select(o => (o.Control, o.Outcome));
}
