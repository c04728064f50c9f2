using System.Globalization;
using System.Text.Json;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Relating.Answers;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests;

/// <summary>What an answer may hold: what goes beyond is refused by whoever reads and whoever writes, as the checklist page does.</summary>
public sealed class AnswerLimitsTests
{
    private static readonly Answer Blank = new("a", AnswerStatus.Open, "0123456789ab");
    private static readonly Signature Somebody = new("A", Day(0));

    /// <summary>An answer of which something goes beyond, the member, and what is told of it.</summary>
    public static TheoryData<string, string, string> Beyond() => new()
    {
        { $"'note': '{Long(100_001)}'", "note", "has 100,001 letters; at most 100,000 are taken." },
        { $"'owner': '{Long(1001)}'", "owner", "has 1,001 letters; at most 1,000 are taken." },
        { $"'by': '{Long(1001)}'", "by", "has 1,001 letters; at most 1,000 are taken." },
        { $"'evidence': [{string.Join(',', Enumerable.Repeat("'e'", 5001))}]", "evidence", "has 5,001 items; at most 5,000 are taken." },
        { $"'history': [{string.Join(',', Enumerable.Repeat("{'at': '2026-01-01T08:00:00Z', 'field': 'note', 'to': 'x'}", 5001))}]", "history", "has 5,001 items; at most 5,000 are taken." },
        { $"'lookAgain': [{{'since': '{Long(301)}', 'reasons': ['r']}}]", "lookAgain", "has 301 letters; at most 300 are taken." },
    };

    // tests/Cases: the checklist page is held against the same.
    [Fact]
    public void They_are_those_of_the_page()
    {
        var limits = SharedCases.Read("limits.json");

        Assert.Equal(
            [AnswerLimits.Id, AnswerLimits.Name, AnswerLimits.Text, AnswerLimits.Items, AnswerLimits.Answers],
            new[] { "id", "name", "text", "items", "answers" }.Select(n => limits.GetProperty(n).GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void What_goes_beyond_is_refused_with_its_place(string member, string name, string words)
    {
        var text = $$"""{ "guide": "demo", "version": "1", "answers": [ { "control": "a", "status": "open", "statement": "0123456789ab", {{member.Replace('\'', '"')}} } ] }""";

        var problem = Assert.Single(AssessmentReader.Read(new SourceFile("a.json", text)).Diagnostics);

        Assert.Equal(DiagnosticRules.AnswerTooLarge, problem.Rule);
        Assert.Equal($"\"{name}\" {words}", problem.Message);
        Assert.Equal(text.IndexOf($"\"{name}\": ", StringComparison.Ordinal) + name.Length + 5, problem.Span.Column);
    }

    // A history may hold what the evidence itself may, all lines together.
    [Fact]
    public void What_just_fits_is_read_as_it_was_written()
    {
        var evidence = Enumerable.Range(0, AnswerLimits.Items).Select(i => $"https://tickets.example.com/{i}").ToEquatableArray();
        var answer = Blank with { Note = Long(AnswerLimits.Text), Evidence = evidence, History = [new AnswerChange(Day(0), null, AnswerField.Evidence, null, string.Join('\n', evidence))] };
        var assessment = new Assessment("demo", "1", "", [answer], []);

        Assert.Empty(AnswerLimits.Check(assessment, default));
        Assert.Equal(assessment, AssessmentReader.Read(new SourceFile("a.json", System.Text.Encoding.UTF8.GetString(AssessmentJson.Write(assessment)))).Value.Assessment);
    }

    [Fact]
    public void What_is_to_be_written_is_held_against_them_too()
    {
        var assessment = new Assessment("demo", "1", "", [Blank with { Note = Long(AnswerLimits.Text + 1) }], [new OrphanedAnswer("0", "s", Blank with { Control = "b", Owner = Long(1001) })]);

        Assert.Equal(["a: \"note\" has 100,001 letters; at most 100,000 are taken.", "b: \"owner\" has 1,001 letters; at most 1,000 are taken."], AnswerLimits.Check(assessment, default).Select(d => d.Message));
    }

    [Fact]
    public void A_history_that_is_too_long_is_folded_as_by_the_page() =>
        Assert.All(SharedCases.Read("histories.json").EnumerateArray(), one =>
            Assert.Equal(HistoryOf(one.GetProperty("folded")), FoldedHistory.Of(HistoryOf(one.GetProperty("history")), one.GetProperty("most").GetInt32())));

    // What one side has folded away isn't what the other has done since.
    [Fact]
    public void A_full_history_is_merged_with_a_longer_one_without_a_conflict()
    {
        var mine = Blank with { Note = "5001", History = Notes(1, 5001) };
        var theirs = Blank with { Note = "5000", History = Notes(0, 5000) };

        var merged = AssessmentMerge.Merge(Of(mine), Of(theirs), null, Somebody);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("5001", AnswerLimits.Items), (merged.Assessment.Answers[0].Note, merged.Assessment.Answers[0].History.Count));
        Assert.Equal(DiagnosticRules.HistoryFolded, Assert.Single(AssessmentMerge.FullHistories(merged.Assessment, default)).Rule);
    }

    [Fact]
    public void Two_long_histories_make_one_that_fits()
    {
        var merged = AssessmentMerge.Merge(Of(Blank with { Note = "4000", History = Notes(0, 4000) }), Of(Blank with { Note = "9000", History = Notes(5000, 9000) }), MergePreference.Newest, Somebody);

        Assert.Empty(AnswerLimits.Check(merged.Assessment, default));
        Assert.Equal("9000", merged.Assessment.Answers[0].History[^1].To);
    }

    // The last second that there is has no next one.
    [Fact]
    public void A_change_after_the_end_of_time_is_of_its_last_second()
    {
        var end = DateTimeOffset.Parse("9999-12-31T23:59:59Z", CultureInfo.InvariantCulture);
        var history = AssessmentMerge.Merge(
            Of(Blank with { Note = "m", History = [new AnswerChange(end, "A", AnswerField.Note, null, "m")] }),
            Of(Blank with { Note = "t", History = [new AnswerChange(end, "B", AnswerField.Note, null, "t")] }),
            MergePreference.Mine,
            new Signature("C", end)).Assessment.Answers[0].History;

        Assert.Equal(end, history[^1].At);
    }

    private static Assessment Of(Answer answer) => new("demo", "1", "", [answer], []);

    private static EquatableArray<AnswerChange> Notes(int from, int to) =>
        Enumerable.Range(from + 1, to - from).Select(i => new AnswerChange(Day(i), "A", AnswerField.Note, Number(i - 1), Number(i))).ToEquatableArray();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static EquatableArray<AnswerChange> HistoryOf(JsonElement history) =>
        SharedCases.AnswerOf(JsonDocument.Parse($$"""{ "status": "open", "statement": "0123456789ab", "history": {{history.GetRawText()}} }""").RootElement).History;

    private static DateTimeOffset Day(int day) => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);

    private static string Long(int letters) => new('x', letters);
}
