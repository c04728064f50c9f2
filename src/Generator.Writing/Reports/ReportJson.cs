using System.Text.Json.Serialization;
using Generator.Model;
using Generator.Writing.Json;

namespace Generator.Writing.Reports;

/// <summary>A report as JSON; <c>Schemas/report.schema.json</c> is its contract.</summary>
public static class ReportJson
{
    private static readonly ReportJsonContext Readable = new(FileJson.NewOptions());

    /// <summary>The report in UTF-8 with <c>\n</c> line ends and one at the end.</summary>
    public static byte[] Write(StandingReport report) => FileJson.Write(DocumentOf(report), Readable.ReportDocument);

    private static ReportDocument DocumentOf(StandingReport report) => new(
        report.Today,
        FiguresOf(report.Whole) with { ToApprove = report.AsksApproval ? report.Whole.Sums.Proposed : null },
        report.Answered.Select(a => new ReportedAssessment(a.Source, a.Catalog.Guide, a.Catalog.Version, a.OrphanCount, FiguresOf(report.Of(a))) { System = a.Assessment.System is { } system ? new ReportedSystem(system.Id, system.Name) : null }).ToEquatableArray(),
        report.By(ReportGrouping.Topic).Select(FiguresOf).ToEquatableArray(),
        report.By(ReportGrouping.Owner).Select(FiguresOf).ToEquatableArray())
    {
        Systems = report.Answered.Any(a => a.System is not null) ? report.By(ReportGrouping.System).Select(FiguresOf).ToEquatableArray() : [],
        Due = report.By(ReportGrouping.Due).Select(FiguresOf).ToEquatableArray(),
        Lists = report.Lists.Select(l => new ReportedList(l.Name, l.Items.Select(EntryOf).ToEquatableArray())).ToEquatableArray(),
    };

    private static ReportedFigures FiguresOf(ReportGroup group) => new(ReportWords.Name(group), group.Sums.Done, group.Sums.Applicable, group.Sums.Percent)
    {
        All = group.Sums.All,
        LookAgain = group.Sums.Doubted,
        Overdue = group.Sums.Overdue,
        DueSoon = group.DueSoon,
    };

    private static ReportedControl EntryOf(ReportItem item) => new(item.In.Catalog.Guide, item.In.Catalog.Version, item.Control.Title, item.Owner)
    {
        Reasons = item.Reasons,
        Answer = item.Answer,
    };
}

/// <summary>The whole file.</summary>
internal sealed record ReportDocument(DateOnly Today, ReportedFigures All, EquatableArray<ReportedAssessment> Assessments, EquatableArray<ReportedFigures> Topics, EquatableArray<ReportedFigures> Owners)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<ReportedFigures> Systems { get; init; }

    public EquatableArray<ReportedFigures> Due { get; init; }

    public EquatableArray<ReportedList> Lists { get; init; }
}

/// <summary>Sums.</summary>
internal sealed record ReportedFigures(string Name, int Done, int Applicable, int Percent)
{
    public int All { get; init; }

    public int LookAgain { get; init; }

    public int Overdue { get; init; }

    public int DueSoon { get; init; }

    public int? ToApprove { get; init; }
}

/// <summary>An assessment that was reported on.</summary>
internal sealed record ReportedAssessment(string Source, string Guide, string Version, int Orphans, ReportedFigures Figures)
{
    public ReportedSystem? System { get; init; }
}

/// <summary>The system that an assessment is for.</summary>
internal sealed record ReportedSystem(string Id, string Name);

/// <summary>Controls that want a person's eyes.</summary>
internal sealed record ReportedList(string Name, EquatableArray<ReportedControl> Controls);

/// <summary>A control with its answer; the owner is the answer's or the control's.</summary>
internal sealed record ReportedControl(string Guide, string Version, string Title, string? Owner)
{
    public EquatableArray<string> Reasons { get; init; }

    public required Answer Answer { get; init; }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
