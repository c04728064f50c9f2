using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>A sheet: its head, what stands below it, and what helps to fill it in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, below the head where it has one.</param>
internal sealed record Sheet(string Name, EquatableArray<SheetColumn> Columns, EquatableArray<EquatableArray<Cell>> Rows)
{
    /// <summary>Whether the columns' headings stand in the first row, which then stays in view, is repeated on paper, and filters the others.</summary>
    public bool HasHead { get; init; } = true;

    /// <summary>How many columns stay in view.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>How many columns are printed, from the first on; all of them where it is 0.</summary>
    public int PrintedColumns { get; init; }

    /// <summary>Whether only cells whose look is open can be changed. There is no password: it keeps from slips.</summary>
    public bool IsProtected { get; init; }

    /// <summary>What cells may hold.</summary>
    public EquatableArray<CellCheck> Checks { get; init; }

    /// <summary>What colours cells take by what they hold.</summary>
    public EquatableArray<CellColour> Colours { get; init; }

    /// <summary>The charts.</summary>
    public EquatableArray<Chart> Charts { get; init; }

    /// <summary>Whether it is the one in view when the workbook is opened.</summary>
    public bool IsShown { get; init; }

    /// <summary>The first row below the head, 1-based.</summary>
    public int FirstRow => HasHead ? 2 : 1;

    /// <summary>The last row, 1-based; the first one below the head where there is none.</summary>
    public int LastRow => Math.Max(FirstRow, FirstRow + Rows.Count - 1);
}

/// <summary>A column.</summary>
/// <param name="Heading">What stands in the head.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record SheetColumn(string Heading, double Width)
{
    /// <summary>Whether rows are as tall as its texts need.</summary>
    public bool IsFitted { get; init; } = true;
}

/// <summary>What the cells of a column may hold.</summary>
/// <param name="Column">The column, 1-based.</param>
/// <param name="Words">The words, of which one must be chosen; none where it is to be a day.</param>
/// <param name="Message">What a person is told who enters something else.</param>
internal sealed record CellCheck(int Column, EquatableArray<string> Words, string Message);

/// <summary>A colour for the cells of a column for which a formula holds.</summary>
/// <param name="Column">The column, 1-based.</param>
/// <param name="Formula">The formula, as for the first row below the head.</param>
/// <param name="Colour">The colour.</param>
internal sealed record CellColour(int Column, string Formula, StatusColour Colour);
