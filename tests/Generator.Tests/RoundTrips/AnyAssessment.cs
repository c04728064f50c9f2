using CsCheck;
using Generator.Model;
using Generator.Tests.Reading;

namespace Generator.Tests.RoundTrips;

/// <summary>Arbitrary assessments of <see cref="AnswerFormat.Source"/>: every field there or not, with texts that formats stumble over.</summary>
internal static class AnyAssessment
{
    private static readonly string[] Pieces = ["=1+1", "+", "-", "@SUM(A1)", "\t", " ", "  ", "'", "\"", ",", ";", "a", "Ä", "😀", "_x0041_", "_", "\\", "*b*", "1.", "#", "|", "\u0001", "\u200B", "\uFEFF", "\u2028", "\u0085", "\uFF1D", "{{x}}", "&amp;", "<b>", "http://e.example/?a=b"];

    // Items of lists stand one a line, so none holds a line end of its own.
    private static readonly Gen<string> Item = OneOf(Pieces).List[1, 6].Select(string.Concat);

    private static readonly Gen<string> Text = OneOf([.. Pieces, "\n", "\r\n", "\r", "\n\n"]).List[1, 8].Select(string.Concat);

    private static readonly Gen<DateOnly?> Day = Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[0, 60_000].Select(d => (DateOnly?)new DateOnly(1950, 1, 1).AddDays(d)));

    private static readonly Gen<DateTimeOffset> Moment = Gen.Select(Gen.Long[0, 2_000_000_000_000], Gen.Int[-48, 48], (ms, quarters) => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToOffset(TimeSpan.FromMinutes(15 * quarters)));

    private static readonly Gen<LookAgain> Mark = Gen.Select(Item.List[1, 3], Maybe(Text), Gen.Bool, Maybe(Item), (reasons, answered, returned, into) =>
        new LookAgain("1", reasons.ToEquatableArray()) { Answered = answered, CopyOf = answered is null ? null : "data.other", Returned = returned, MergedInto = into });

    // A step is named by its version, so no two are since the same.
    private static readonly Gen<EquatableArray<LookAgain>> Doubts = Mark.List[0, 3].Select(marks => marks.Select((m, i) => m with { Since = $"v{i}" }).ToEquatableArray());

    private static readonly Gen<AnswerChange> Change = Gen.Select(Moment, Maybe(Text), Gen.Enum<AnswerField>(), Maybe(Text), Maybe(Text), (at, by, field, from, to) =>
        field == AnswerField.Comment ? new AnswerChange(at, by, field, null, to ?? "x") : new AnswerChange(at, by, field, from, from is null ? to ?? "x" : to));

    private static readonly Gen<Approval?> Approved = Gen.OneOf(Gen.Const((Approval?)null), Gen.Select(Item, Moment, Text, (by, at, of) => (Approval?)new Approval($"B{by}", at, AnswerApproval.DigestOf(new Answer("", AnswerStatus.Open, of)))));

    private static readonly Gen<Answer> Filled = Gen.Select(
        Gen.Select(Gen.Enum<AnswerStatus>(), Gen.OneOf(Gen.Const(""), Gen.Const("0123456789ab")), Maybe(Text), Maybe(Text)),
        Gen.Select(Day, Day, Item.List[0, 3], Maybe(Text), Approved),
        Gen.Select(Gen.OneOf(Gen.Const((DateTimeOffset?)null), Moment.Select(m => (DateTimeOffset?)m)), Change.List[0, 3], Doubts),
        (a, b, c) => new Answer("", a.Item1, a.Item2)
        {
            Note = a.Item3,
            Owner = a.Item4,
            Due = b.Item1,
            Review = b.Item2,
            Evidence = b.Item3.ToEquatableArray(),
            By = b.Item4,
            At = c.Item1,
            Approval = b.Item5,
            History = c.Item2.OrderBy(h => h.At).ToEquatableArray(),
            LookAgain = c.Item3,
        });

    // Nobody has answered, or it was started with a blank answer, or something is there.
    private static readonly Gen<Answer?> AnyAnswer = Gen.OneOf(Gen.Const((Answer?)null), Gen.Const((Answer?)new Answer("", AnswerStatus.Open, "")), Filled.Select(a => (Answer?)a), Filled.Select(a => (Answer?)a));

    private static readonly Gen<OrphanedAnswer> Orphan = Gen.Select(Filled, Text, Gen.Bool, (answer, sentence, merged) =>
        new OrphanedAnswer("0", $"It was. {sentence}", answer with { Statement = "0123456789ab" }) { MergedInto = merged ? "data.do-thing-0" : null });

    /// <summary>The assessments.</summary>
    public static Gen<Assessment> Any { get; } = Gen.Select(AnyAnswer.Array[5], Orphan.List[0, 2], (answers, orphans) => Of(answers, orphans));

    /// <summary>One that has all there is, once.</summary>
    public static Assessment Full { get; } = Of(
        [SampleAssessment.Answer, new Answer("", AnswerStatus.Open, ""), null, new Answer("", AnswerStatus.InProgress, "") { Note = "x" }, null],
        [new OrphanedAnswer("0", "Archive.", SampleAssessment.Answer) { MergedInto = "data.do-thing-1" }]);

    private static Assessment Of(Answer?[] answers, List<OrphanedAnswer> orphans)
    {
        var source = AnswerFormat.Source;
        var placed = source.Whole.Controls.Zip(answers).Where(a => a.Second is not null)
            .Select(a => a.Second! with { Control = a.First.Id, Statement = a.Second.Statement.Length > 0 ? a.Second.Statement : StatementDigest.Of(a.First.Statement) });
        return new Assessment(source.Guide.Id, source.Version.Id, new string('a', 64), placed.ToEquatableArray(), orphans.Select((o, i) => o with { Answer = o.Answer with { Control = $"data.gone-{i}" } }).ToEquatableArray());
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string?> Maybe(Gen<string> text) => Gen.OneOf(Gen.Const((string?)null), text.Select(t => (string?)t));
}
