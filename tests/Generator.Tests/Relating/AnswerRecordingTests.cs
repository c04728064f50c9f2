using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>What a typed line makes of an answer.</summary>
public sealed class AnswerRecordingTests
{
    private static readonly Catalog Catalog = Sample.Version("1", Sample.Control("Rotate keys."), Sample.Control("Log access."), Sample.Control("Use MFA.")).Catalog;
    private static readonly string Digest = StatementDigest.Of("Rotate keys.");
    private static readonly Answer Blank = Assessment.BlankOf(Catalog.Controls[0]);
    private static readonly Signature Singh = new("R. Singh", Day(5));

    [Fact]
    public void A_first_answer_has_its_history()
    {
        var answer = Recorded(Blank, (AnswerField.Status, "satisfied"), (AnswerField.Evidence, "a"), (AnswerField.Evidence, "b"), (AnswerField.Due, "2026-12-31"));

        Assert.Equal((AnswerStatus.Satisfied, Digest, "R. Singh", Day(5)), (answer.Status, answer.Statement, answer.By, answer.At));
        Assert.Equal(["a", "b"], answer.Evidence);
        Assert.Equal(new DateOnly(2026, 12, 31), answer.Due);
        Assert.Equal(
            [new AnswerChange(Day(5), "R. Singh", AnswerField.Status, "open", "satisfied"), new AnswerChange(Day(5), "R. Singh", AnswerField.Evidence, null, "a\nb"), new AnswerChange(Day(5), "R. Singh", AnswerField.Due, null, "2026-12-31")],
            answer.History);
    }

    [Fact]
    public void What_an_answer_cant_hold_is_refused_and_a_history_that_is_full_is_told()
    {
        var full = Blank with { History = Enumerable.Range(0, AnswerLimits.Items).Select(i => new AnswerChange(Day(1).AddSeconds(i), null, AnswerField.Note, $"{i}", $"{i + 1}")).ToEquatableArray(), Note = "5000" };
        var proofs = Enumerable.Range(0, AnswerLimits.Items).Select(i => $"{i}").ToEquatableArray();

        var refused = AnswerRecording.Record(Of(Blank with { Evidence = proofs }), Catalog, Typed([(AnswerField.Evidence, "one more")]), Singh);
        var told = AnswerRecording.Record(Of(full), Catalog, Typed([(AnswerField.Status, "satisfied")]), Singh);

        Assert.Null(refused.Value);
        Assert.Equal(DiagnosticRules.AnswerTooLarge, refused.Diagnostics[0].Rule);
        Assert.Equal(DiagnosticRules.HistoryFolded, Assert.Single(told.Diagnostics).Rule);
        Assert.Equal((AnswerLimits.Items, AnswerField.Status), (told.Value!.Assessment.Answers[0].History.Count, told.Value.Assessment.Answers[0].History[^1].Field));
    }

    [Fact]
    public void The_same_line_again_changes_nothing()
    {
        (AnswerField, string?)[] line = [(AnswerField.Status, "satisfied"), (AnswerField.Evidence, "a"), (AnswerField.Note, "n")];
        var once = Recorded(Blank, line);

        var again = AnswerRecording.Record(Of(once), Catalog, Typed(line), Singh with { At = Day(6) });

        Assert.Equal(once, again.Value!.Assessment.Answers[0]);
        Assert.Empty(again.Value.Changes);
        Assert.Empty(again.Diagnostics);
    }

    [Fact]
    public void A_status_is_given_to_the_sentence_as_it_stands_and_lifts_doubts()
    {
        var doubted = Blank with { Status = AnswerStatus.Satisfied, Statement = "0123456789ab", LookAgain = [new LookAgain("0", ["should -> must"])] };

        var answer = Recorded(doubted, (AnswerField.Status, "satisfied"));

        Assert.Equal((Digest, 0), (answer.Statement, answer.LookAgain.Count));
        Assert.Equal([new AnswerChange(Day(5), "R. Singh", AnswerField.Status, "satisfied", "satisfied")], answer.History);
        Assert.Single(Recorded(doubted, (AnswerField.Note, "n")).LookAgain);
    }

    [Fact]
    public void A_hyphen_takes_away_and_evidence_is_added()
    {
        var before = Blank with { Note = "n", Owner = "o", Evidence = ["a"], By = "R. Singh", At = Day(1) };

        var answer = Recorded(before, (AnswerField.Note, null), (AnswerField.Evidence, "b"));

        Assert.Equal((null, "o"), (answer.Note, answer.Owner));
        Assert.Equal(["a", "b"], answer.Evidence);
        Assert.Equal(["c"], Recorded(before, (AnswerField.Evidence, null), (AnswerField.Evidence, "c")).Evidence);
    }

    [Fact]
    public void Answers_that_were_not_there_stand_in_the_catalogs_order()
    {
        var assessment = Of(Assessment.BlankOf(Catalog.Controls[0]) with { Note = "a" }, Assessment.BlankOf(Catalog.Controls[2]) with { Note = "c" });

        var recorded = AnswerRecording.Record(assessment, Catalog, new TypedAnswer(Catalog.Controls[1].Id, [new TypedField(AnswerField.Note, "b", default)], default), Singh);

        Assert.Equal(["a", "b", "c"], recorded.Value!.Assessment.Answers.Select(a => a.Note));
    }

    [Fact]
    public void What_somebody_else_found_is_told_and_what_is_ones_own_is_not()
    {
        var theirs = Blank with { Status = AnswerStatus.Satisfied, Evidence = ["a"], By = "A. Bello", At = Day(1), History = [new(Day(1), "A. Bello", AnswerField.Status, "open", "satisfied")] };

        var told = Assert.Single(Record(theirs, (AnswerField.Status, "not-satisfied")).Diagnostics);

        Assert.Equal((DiagnosticRules.TypedOverSomebody, Severity.Warning), (told.Rule, told.Severity));
        Assert.Contains("had the status \"satisfied\", by A. Bello, 2026-01-01T08:00:00+00:00.", told.Message, StringComparison.Ordinal);
        Assert.Single(Record(theirs, (AnswerField.Evidence, null)).Diagnostics);
        Assert.Empty(Record(theirs, (AnswerField.Evidence, "b"), (AnswerField.Note, "n")).Diagnostics);
        Assert.Empty(Record(theirs with { History = [theirs.History[0] with { By = "R. Singh" }] }, (AnswerField.Status, "open")).Diagnostics);
        Assert.Single(Record(Blank with { Note = "x", At = Day(1) }, (AnswerField.Note, "y")).Diagnostics);
    }

    [Fact]
    public void A_line_older_than_the_answer_is_left_out()
    {
        var later = Blank with { Note = "x", By = "A. Bello", At = Day(6) };

        var recorded = Record(later, (AnswerField.Status, "satisfied"));

        Assert.Null(recorded.Value);
        Assert.Equal("GEN269", Assert.Single(recorded.Diagnostics).Rule.Code);
        Assert.NotNull(Record(later with { At = Day(5).ToOffset(TimeSpan.FromHours(2)) }, (AnswerField.Status, "satisfied")).Value);
    }

    [Fact]
    public void Somebody_else_approves_what_is_answered_and_comments_on_it_and_answers_nothing_by_it()
    {
        var answered = Blank with { Status = AnswerStatus.Satisfied, By = "A. Okoye", At = Day(4) };

        var approved = Recorded(answered, (AnswerField.Comment, "Seen."), (AnswerField.Approval, "yes"));

        Assert.Equal(new Approval("R. Singh", Day(5), AnswerApproval.DigestOf(answered)), approved.Approval);
        Assert.Equal(("A. Okoye", Day(4)), (approved.By, approved.At));
        Assert.Equal([new AnswerChange(Day(5), "R. Singh", AnswerField.Comment, null, "Seen."), new AnswerChange(Day(5), "R. Singh", AnswerField.Approval, null, "R. Singh")], approved.History);
        Assert.Equal(approved, Recorded(approved, (AnswerField.Comment, "Seen."), (AnswerField.Approval, "yes")));
        Assert.Null(Recorded(approved, (AnswerField.Approval, null)).Approval);
    }

    [Fact]
    public void Nobody_approves_what_they_answer_nor_what_nobody_has_answered()
    {
        var own = Record(Blank, (AnswerField.Approval, "yes"), (AnswerField.Status, "satisfied"));
        var nobodys = Record(Blank, (AnswerField.Approval, "yes"));
        var doubted = Record(Blank with { Status = AnswerStatus.Satisfied, By = "A. Okoye", LookAgain = [new LookAgain("0", ["should -> must"])] }, (AnswerField.Approval, "yes"));

        Assert.Null(own.Value);
        Assert.Equal("The answer to data.rotate-keys isn't approved: nobody approves their own answer.", Assert.Single(own.Diagnostics, d => d.Rule == DiagnosticRules.TypedApprovalRefused).Message);
        Assert.Contains("it must be looked at again first", Assert.Single(doubted.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Contains("nobody has finished answering it", Assert.Single(nobodys.Diagnostics).Message, StringComparison.Ordinal);
    }

    private static Answer Recorded(Answer before, params (AnswerField Field, string? Value)[] fields) => Record(before, fields).Value!.Assessment.Answers[0];

    private static Outcome<RecordedAnswer?> Record(Answer before, params (AnswerField Field, string? Value)[] fields) => AnswerRecording.Record(Of(before), Catalog, Typed(fields), Singh);

    private static TypedAnswer Typed((AnswerField Field, string? Value)[] fields) =>
        new(Blank.Control, fields.Select(f => new TypedField(f.Field, f.Value, default)).ToEquatableArray(), default);

    private static Assessment Of(params Answer[] answers) => new("guide", "1", "digest", answers.ToEquatableArray(), []);

    private static DateTimeOffset Day(int day) => new(2026, 1, day, 8, 0, 0, TimeSpan.Zero);
}
