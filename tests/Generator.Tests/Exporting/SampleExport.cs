using Generator.Exporting;
using Generator.Model;
using Generator.Tests.Relating;

namespace Generator.Tests.Exporting;

/// <summary>What exports are made from in tests.</summary>
internal static class SampleExport
{
    public static GuideInfo Guide { get; } = new(
        "guide",
        "Courier guide [draft]",
        "Courier",
        "Acme *Cloud*",
        "How to run it.",
        new Attribution("© Acme.", "CC BY-SA 4.0", "https://docs.example.com/courier"),
        [new VersionInfo("1", new DateOnly(2024, 1, 1), null), new VersionInfo("2", new DateOnly(2025, 2, 3), "More.")],
        []);

    /// <summary>A version of these controls.</summary>
    public static ExportSource Of(params IReadOnlyList<Control> controls) => new(Guide, Guide.Versions[1], Sample.Version("2", controls).Catalog);

    /// <summary>The version with an answer per status, one with all that an answer can have, and an answer to a control that is gone.</summary>
    public static ExportSource Answered(ExportSource source)
    {
        var statuses = Enum.GetValues<AnswerStatus>();
        var answers = source.Whole.Controls.Take(statuses.Length).Select((c, i) => Assessment.BlankOf(c) with { Status = statuses[i], Note = $"Note {i}." }).ToList();
        answers[^1] = Reading.SampleAssessment.Answer with { Control = answers[^1].Control };
        var gone = new OrphanedAnswer("1", "It was.", new Answer("data.gone", AnswerStatus.Satisfied, "0123456789ab"));
        return source with { Assessment = new Assessment(source.Guide.Id, source.Version.Id, "", answers.ToEquatableArray(), [gone]) };
    }

    /// <summary>A control in which every text is this one.</summary>
    public static Control Saying(string text) => Sample.Control("Say it.") with
    {
        Id = $"id{text}",
        Title = text,
        Statement = text,
        Context = text,
        Guidance = [text, $"{text}\n{text}"],
        Links = [new ControlLink(text, text), new ControlLink(text, "javascript:alert(1)"), new ControlLink(text, "https://example.com/a?b=c")],
        Label = text,
        Level = text,
        Owner = text,
        Due = text,
        Severity = ControlSeverity.High,
        Tags = [text],
        Source = new ControlSource(text, text, 3, 4),
        AlsoAt = [new ControlSource(text, text, 9, 9)],
        Rule = text,
    };
}
