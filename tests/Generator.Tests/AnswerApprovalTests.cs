using System.Text.Json;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests;

/// <summary>What an approval is worth: the cases that the checklist page is held against, too.</summary>
public sealed class AnswerApprovalTests
{
    private static readonly JsonElement Cases = SharedCases.Read("approvals.json");
    private static readonly DateTimeOffset At = new(2026, 1, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_case_is_approved_or_waits_as_it_says() =>
        Assert.All(Cases.GetProperty("cases").EnumerateArray(), one =>
        {
            var answer = SharedCases.AnswerOf(one.GetProperty("answer"));
            Assert.Equal(one.GetProperty("state").GetString(), AnswerApproval.StateOf(answer, one.TryGetProperty("isDoubted", out _)).ToString().ToLowerInvariant());
            if (one.TryGetProperty("refusal", out var refusal))
                Assert.Equal(refusal.GetString(), AnswerApproval.Refusal(answer, Cases.GetProperty("by").GetString()));
        });

    [Fact]
    public void Whoever_gives_no_name_approves_nothing_and_what_does_not_concern_a_system_waits_for_nobody()
    {
        var answer = new Answer("a", AnswerStatus.Satisfied, "0123456789ab") { By = "A. Singh" };

        Assert.Equal("whoever approves gives a name", AnswerApproval.Refusal(answer, " "));
        Assert.Equal(ApprovalState.None, AnswerApproval.StateOf(ScopedAnswers.OutOfScope(answer, "0123456789ab", "Sandbox", "None."), isDoubted: false));
    }

    // Nobody who approved one side has seen what the other side says.
    [Fact]
    public void What_two_wrote_and_one_approved_is_proposed_again_when_it_is_merged()
    {
        var start = new Answer("a", AnswerStatus.Satisfied, "0123456789ab") { By = "A. Singh", At = At.AddDays(-2) };
        var approved = start with { Approval = new Approval("B. Okoye", At, AnswerApproval.DigestOf(start)) };
        var noted = start with { Note = "One more thing.", History = [new AnswerChange(At.AddDays(-1), "C. Wu", AnswerField.Note, null, "One more thing.")] };

        var merged = AssessmentMerge.Merge(Of(noted), Of(approved), null, new Signature(null, At));

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("One more thing.", "B. Okoye"), (merged.Assessment.Answers[0].Note, merged.Assessment.Answers[0].Approval?.By));
        Assert.Equal((true, false), (AnswerApproval.Holds(approved), AnswerApproval.Holds(merged.Assessment.Answers[0])));
    }

    [Fact]
    public void Of_two_approvals_each_is_its_approver_s_whatever_history_there_is()
    {
        var answer = new Answer("a", AnswerStatus.Satisfied, "0123456789ab") { By = "A. Singh", At = At.AddDays(-2) };
        Answer By(string name, int day) => answer with { Approval = new Approval(name, At.AddDays(day), AnswerApproval.DigestOf(answer)) };

        var merged = AssessmentMerge.Merge(Of(By("B. Okoye", 0)), Of(By("C. Wu", 1)), MergePreference.Newest, new Signature(null, At));

        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal((AnswerField.Approval, "B. Okoye", "C. Wu", At.AddDays(1)), (conflict.Field, conflict.Mine.By, conflict.Theirs.By, conflict.Theirs.At));
        Assert.Equal("C. Wu", merged.Assessment.Answers[0].Approval!.By);
    }

    [Fact]
    public void Approvals_are_summed_beside_what_is_done()
    {
        var answer = new Answer("a", AnswerStatus.Satisfied, "0123456789ab") { By = "A. Singh" };
        var approved = answer with { Approval = new Approval("B. Okoye", At, AnswerApproval.DigestOf(answer)) };

        var sums = StandingSums.Of([.. new[] { answer, approved, answer with { Status = AnswerStatus.Open }, approved with { Statement = "ba9876543210" } }.Select(a => AnswerStanding.Of(a, "0123456789ab", new DateOnly(2026, 1, 1)))]);

        Assert.Equal((1, 1, 2), (sums.Proposed, sums.Approved, sums.Done));
    }

    [Fact]
    public void Comments_are_lines_that_are_read_back()
    {
        AnswerChange[] comments =
        [
            new(At, "B. Okoye", AnswerField.Comment, null, "Seen?\nTwice: yes."),
            new(At.AddTicks(5).ToOffset(TimeSpan.FromHours(1)), null, AnswerField.Comment, null, "  "),
            new(At.AddDays(1), "\"Al\": ops\n", AnswerField.Comment, null, "2026-01-01T00:00:00Z: mine\r\n\n"),
        ];

        var text = CommentLines.Write(new Answer("a", AnswerStatus.Open, "") { History = [new AnswerChange(At, null, AnswerField.Note, null, "x"), .. comments] });

        Assert.StartsWith("2026-01-02T09:00:00+00:00, B. Okoye: Seen?\n  Twice: yes.\n2026-01-02T10:00:00.0000005+01:00:   \n2026-01-03T09:00:00+00:00, \"\"\"Al\"\": ops\n\": ", text, StringComparison.Ordinal);
        Assert.Equal(comments, CommentLines.Read(text));
        Assert.All(["Seen.", "2026-01-02T09:00:00+00:00 Seen.", "2026-13-02T09:00:00Z: Seen.", $"{text}\nSeen."], wrong => Assert.Null(CommentLines.Read(wrong)));
        Assert.Empty(CommentLines.Read("")!);
    }

    private static Assessment Of(Answer answer) => new("guide", "1", "", [answer], []);
}
