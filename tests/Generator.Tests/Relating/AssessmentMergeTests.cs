using CsCheck;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>Two people's answers put together: the cases of the checklist page's own tests, and what must hold for any answers.</summary>
public sealed class AssessmentMergeTests
{
    private static readonly Signature Somebody = new("C", Day(4));
    private static readonly Answer Blank = new("a", AnswerStatus.Open, "0123456789ab");
    private static readonly AnswerChange Started = new(Day(1), "A", AnswerField.Note, null, "old");
    private static readonly AnswerChange Theirs = new(Day(2), null, AnswerField.Note, "old", "new");
    private static readonly Answer Old = Blank with { Note = "old", History = [Started] };
    private static readonly Answer New = Blank with { Note = "new", History = [Started, Theirs] };

    // The cases that the checklist page is held against, too.
    [Fact]
    public void Every_field_is_decided_as_in_the_browser() =>
        Assert.All(SharedCases.Read("merges.json").EnumerateArray(), one =>
        {
            var (mine, theirs) = (SharedCases.AnswerOf(one.GetProperty("mine")), SharedCases.AnswerOf(one.GetProperty("theirs")));
            var decided = one.GetProperty("decided").EnumerateObject().ToDictionary(d => AnswerWords.Fields[d.Name], d => d.Value.GetString());
            var merged = Merge(mine, theirs, null);

            Assert.Equal(decided.Where(d => d.Value == "conflict").Select(d => d.Key), merged.Conflicts.Select(c => c.Field));
            var expected = decided.Where(d => d.Value == "theirs").Aggregate(mine, (answer, d) => Taken(answer, theirs, d.Key));
            Assert.Equal(expected, merged.Assessment.Answers[0] with { History = mine.History, By = mine.By, At = mine.At });
        });

    [Fact]
    public void What_one_side_only_has_is_taken()
    {
        var note = Blank with { Note = "x" };

        Assert.Equal(("x", 0), Decided(Blank, note));
        Assert.Equal(("x", 0), Decided(note, Blank));
        Assert.Equal(("x", 0), Decided(note, note));
    }

    [Fact]
    public void What_differs_without_histories_is_a_conflict()
    {
        var conflict = Assert.Single(Merge(Blank with { Status = AnswerStatus.Satisfied }, Blank with { Status = AnswerStatus.NotSatisfied }, null).Conflicts);

        Assert.Equal(("a", AnswerField.Status, "satisfied", "not-satisfied"), (conflict.Control, conflict.Field, conflict.Mine.Text, conflict.Theirs.Text));
        Assert.Equal(("x", 1), Decided(Blank with { Note = "x" }, Blank with { Note = "y" }));
    }

    [Fact]
    public void Who_went_on_from_the_other_wins()
    {
        Assert.Equal(("new", 0), Decided(Old, New));
        Assert.Equal(("new", 0), Decided(New, Old));
        Assert.Equal((null, 0), Decided(Old, Old with { Note = null, History = [Started, Theirs with { To = null }] }));
        Assert.Equal(("new", 0), Decided(Old, New with { History = [Started with { At = Day(1).ToOffset(TimeSpan.FromHours(1)) }, Theirs] }));
    }

    [Fact]
    public void Both_going_on_is_a_conflict_and_so_is_going_on_from_something_else()
    {
        var mine = Blank with { Note = "mine", History = [Started, Theirs with { At = Day(3), To = "mine" }] };

        Assert.Equal(("mine", 1), Decided(mine, New));
        Assert.Equal(("carried", 1), Decided(Blank with { Note = "carried" }, New));
        Assert.Equal("mine", Merge(mine, New, MergePreference.Newest).Assessment.Answers[0].Note);
        Assert.Equal("mine", Merge(New, mine, MergePreference.Newest).Assessment.Answers[0].Note);
        Assert.Equal("new", Merge(mine, New, MergePreference.Theirs).Assessment.Answers[0].Note);
    }

    [Fact]
    public void A_status_is_one_with_its_doubt()
    {
        var doubted = Blank with { Status = AnswerStatus.Satisfied, LookAgain = [new LookAgain("1", ["should -> must"])] };
        var confirmed = Blank with { Status = AnswerStatus.Satisfied, Statement = "ba9876543210", History = [new(Day(2), null, AnswerField.Status, "satisfied", "satisfied")] };

        var merged = Merge(doubted, confirmed, null);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("ba9876543210", 0), (merged.Assessment.Answers[0].Statement, merged.Assessment.Answers[0].LookAgain.Count));
    }

    [Fact]
    public void Histories_are_united_and_a_choice_against_the_last_change_is_one_itself()
    {
        var mine = Blank with { Note = "mine", By = "A", At = Day(2), History = [Started, new(Day(2), "A", AnswerField.Note, "old", "mine")] };
        var theirs = Blank with { Note = "theirs", Owner = "B", By = "B", At = Day(3), History = [Started, new(Day(3), "B", AnswerField.Note, "old", "theirs")] };

        var merged = Merge(mine, theirs, MergePreference.Mine).Assessment.Answers[0];

        Assert.Equal(("mine", "B", "C", Day(4)), (merged.Note, merged.Owner, merged.By, merged.At!.Value));
        Assert.Equal(["A >old", "A old>mine", "B old>theirs", "C theirs>mine"], merged.History.Select(c => $"{c.By} {c.From}>{c.To}"));
    }

    // A chooses against what B wrote, in the same second or by a clock that is behind; B takes A's answer, and both have the same one.
    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    public void Whoever_chooses_has_the_last_word_in_the_same_second_and_with_a_late_clock_too(int seconds)
    {
        var chosen = Day(3).AddSeconds(seconds);
        var mine = Blank with { Note = "mine", By = "A", At = chosen, History = [Started, new(chosen, "A", AnswerField.Note, "old", "mine")] };
        var theirs = Blank with { Note = "theirs", By = "B", At = Day(3), History = [Started, new(Day(3), "B", AnswerField.Note, "old", "theirs")] };

        var merged = AssessmentMerge.Merge(Of([mine]), Of([theirs]), MergePreference.Mine, new Signature("A", chosen)).Assessment.Answers[0];
        var back = AssessmentMerge.Merge(Of([theirs]), Of([merged]), null, new Signature("B", chosen));

        Assert.Empty(back.Conflicts);
        Assert.Equal(merged, back.Assessment.Answers[0]);
        Assert.Equal(("mine", "A", Day(3).AddSeconds(1)), (merged.Note, merged.By, merged.At!.Value));
    }

    [Fact]
    public void Answers_and_orphans_of_one_side_are_kept_in_their_order()
    {
        var mine = Of([Blank, Blank with { Control = "c" }]) with { Orphans = [new("0", "Gone.", Blank with { Control = "y" })] };
        var theirs = Of([Blank, Blank with { Control = "b" }, Blank with { Control = "c" }, Blank with { Control = "d" }]) with { Orphans = [new("0", "Gone too.", Blank with { Control = "x" })] };

        var merged = AssessmentMerge.Merge(mine, theirs, null, Somebody).Assessment;

        Assert.Equal(["a", "b", "c", "d"], merged.Answers.Select(a => a.Control));
        Assert.Equal(["x", "y"], merged.Orphans.Select(o => o.Answer.Control));
    }

    [Fact]
    public void Merging_with_itself_changes_nothing_and_what_was_merged_once_has_no_conflict_again()
    {
        var texts = Gen.OneOf(Gen.Const((string?)null), Gen.String[Gen.Char['a', 'c'], 1, 2].Select(s => (string?)s));
        var answers = Gen.Select(texts, texts, Gen.Enum<AnswerStatus>()).Select((note, owner, status) => Blank with { Note = note, Owner = owner, Status = status });
        Gen.Select(answers, answers).Sample((mine, theirs) =>
        {
            Assert.Equal(mine, Merge(mine, mine, null).Assessment.Answers[0]);
            var (first, second) = (Merge(mine, theirs, null).Conflicts, Merge(theirs, mine, null).Conflicts);
            Assert.Equal(first.Select(c => c.Field), second.Select(c => c.Field));
            var merged = Merge(mine, theirs, MergePreference.Theirs).Assessment.Answers[0];
            Assert.Empty(Merge(merged, merged, null).Conflicts);
        });
    }

    private static Answer Taken(Answer answer, Answer from, AnswerField field) => field switch
    {
        AnswerField.Status => answer with { Status = from.Status, Statement = from.Statement, LookAgain = from.LookAgain },
        AnswerField.Note => answer with { Note = from.Note },
        AnswerField.Owner => answer with { Owner = from.Owner },
        AnswerField.Due => answer with { Due = from.Due },
        AnswerField.Review => answer with { Review = from.Review },
        AnswerField.Approval => answer with { Approval = from.Approval },
        _ => answer with { Evidence = from.Evidence },
    };

    private static (string? Note, int Conflicts) Decided(Answer mine, Answer theirs)
    {
        var merged = Merge(mine, theirs, null);
        return (merged.Assessment.Answers[0].Note, merged.Conflicts.Count);
    }

    private static MergedAssessment Merge(Answer mine, Answer theirs, MergePreference? prefer) => AssessmentMerge.Merge(Of([mine]), Of([theirs]), prefer, Somebody);

    private static Assessment Of(EquatableArray<Answer> answers) => new("demo", "1", "digest", answers, []);

    private static DateTimeOffset Day(int day) => new(2026, 1, day, 8, 0, 0, TimeSpan.Zero);
}
