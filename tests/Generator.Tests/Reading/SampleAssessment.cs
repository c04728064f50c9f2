using Generator.Model;

namespace Generator.Tests.Reading;

/// <summary>An assessment with everything that one can hold.</summary>
internal static class SampleAssessment
{
    public static Answer Answer { get; } = new("data.rotate", AnswerStatus.RiskAccepted, "0123456789ab")
    {
        Note = "Rotated “by hand” & <once>; see \\ the log.\n😀",
        Owner = "Platform",
        Due = new DateOnly(2026, 1, 31),
        Review = new DateOnly(2027, 1, 31),
        Evidence = ["https://example.com/1", "scan.pdf"],
        By = "R. Singh",
        At = new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.FromHours(1)),
        Approval = new Approval("B. Okoye", new DateTimeOffset(2026, 1, 6, 9, 0, 0, TimeSpan.Zero), "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"),
        History =
        [
            new AnswerChange(new DateTimeOffset(2026, 1, 4, 9, 0, 0, TimeSpan.Zero), null, AnswerField.Evidence, null, "https://example.com/1\nscan.pdf"),
            new AnswerChange(new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.FromHours(1)), "R. Singh", AnswerField.Status, "open", "risk-accepted"),
            new AnswerChange(new DateTimeOffset(2026, 1, 5, 10, 0, 1, TimeSpan.FromHours(1)), "R. Singh", AnswerField.Review, "2026-12-31", null),
            new AnswerChange(new DateTimeOffset(2026, 1, 5, 11, 0, 0, TimeSpan.Zero), "B. Okoye", AnswerField.Comment, null, "Which log?"),
            new AnswerChange(new DateTimeOffset(2026, 1, 6, 9, 0, 0, TimeSpan.Zero), "B. Okoye", AnswerField.Approval, null, "B. Okoye"),
        ],
        LookAgain =
        [
            new LookAgain("2", ["should -> must"]) { Answered = "Rotate.", CopyOf = "data.other" },
            new LookAgain("3", ["gone in 4, there again"]) { Returned = true, MergedInto = "data.other" },
        ],
    };

    public static Assessment Full { get; } = new(
        "guide",
        "1",
        new string('0', 64),
        [Answer, new Answer("data.log", AnswerStatus.NotApplicable, "0123456789ab")],
        [new OrphanedAnswer("0", "Archive.", new Answer("data.archive", AnswerStatus.InProgress, "0123456789ab")) { MergedInto = "data.log" }]);
}
