using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>The colours of statuses, in cells and in charts.</summary>
internal static class StatusColours
{
    private static readonly (AnswerStatus Status, StatusColour Colour)[] Cells =
    [
        (AnswerStatus.InProgress, StatusColour.Active),
        (AnswerStatus.Satisfied, StatusColour.Good),
        (AnswerStatus.NotSatisfied, StatusColour.Bad),
        (AnswerStatus.NotApplicable, StatusColour.Quiet),
        (AnswerStatus.RiskAccepted, StatusColour.Warning),
    ];

    /// <summary>The colours of a sheet's column of statuses.</summary>
    public static IEnumerable<CellColour> Of(int column) =>
        Cells.Select(c => new CellColour(column, $"${Names.CellAt(column, 2)}=\"{AnswerWords.Of(c.Status)}\"", c.Colour));

    /// <summary>A status's colour in charts, as <c>RRGGBB</c>.</summary>
    public static string InCharts(AnswerStatus status) => status switch
    {
        AnswerStatus.InProgress => "4C8FD6",
        AnswerStatus.Satisfied => "3F9D58",
        AnswerStatus.NotSatisfied => "C8453B",
        AnswerStatus.NotApplicable => "9AA5B1",
        AnswerStatus.RiskAccepted => "E0A030",
        _ => "D5DBE1",
    };
}
