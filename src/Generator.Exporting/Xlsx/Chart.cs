using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>A chart of bars over cells of its own sheet.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Categories">The cells that name the bars.</param>
/// <param name="Series">The rows of values; several stand on each other.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Chart(string Title, ChartCells<string> Categories, EquatableArray<ChartSeries> Series, ChartPlace Place)
{
    /// <summary>Whether the bars lie, with room for long names.</summary>
    public bool IsLying { get; init; }
}

/// <summary>A row of values of a chart.</summary>
/// <param name="Name">The cell that names it.</param>
/// <param name="Values">The values.</param>
/// <param name="Colour">Its colour, as <c>RRGGBB</c>.</param>
internal sealed record ChartSeries(ChartCells<string> Name, ChartCells<double> Values, string Colour);

/// <summary>Cells that a chart shows, and what stands in them at first.</summary>
/// <param name="Range">The cells, as formulas have them.</param>
/// <param name="Values">The values.</param>
internal sealed record ChartCells<T>(string Range, EquatableArray<T> Values);

/// <summary>Where a chart stands: between two cells, whose numbers count from 0.</summary>
internal sealed record ChartPlace(int FromColumn, int FromRow, int ToColumn, int ToRow);
