namespace Generator.Reading.Markdown.Marks;

/// <summary>Finds the column of each cell where cells stand in several columns or rows, row by row as a browser does.</summary>
internal sealed class CellGrid
{
    // For each column in how many of the next rows a cell from above stands.
    private readonly List<int> _taken = [];

    /// <summary>The number of columns so far.</summary>
    public int Width => _taken.Count;

    /// <summary>The columns of the next row's cells, in their order.</summary>
    public int[] Place(IEnumerable<CellFrame> row)
    {
        var free = _taken.ConvertAll(t => t == 0);
        for (var i = 0; i < _taken.Count; i++)
            _taken[i] = Math.Max(0, _taken[i] - 1);
        return [.. row.Select(c => Place(c, free))];
    }

    private int Place(CellFrame cell, List<bool> free)
    {
        var at = free.IndexOf(true);
        at = at < 0 ? free.Count : at;
        for (var i = at; i < at + cell.Columns; i++)
        {
            if (i == free.Count)
            {
                free.Add(true);
                _taken.Add(0);
            }
            free[i] = false;
            _taken[i] = cell.Rows - 1;
        }
        return at;
    }
}
