namespace Generator.Relating.Matching;

/// <summary>
/// The minimum-cost assignment of a square matrix, by shortest augmenting paths with potentials (Jonker and Volgenant 1987):
/// row after row is given a column, along the path of least reduced cost that leads to a free one.
/// </summary>
internal sealed class HungarianMethod
{
    private readonly double[,] _costs;
    private readonly int _side;

    // Rows and columns are counted from 1; column 0 holds the row that is being given one.
    private readonly double[] _rowPotential;
    private readonly double[] _columnPotential;
    private readonly int[] _rowOf;
    private readonly int[] _cameFrom;

    private HungarianMethod(double[,] costs)
    {
        _costs = costs;
        _side = costs.GetLength(0);
        _rowPotential = new double[_side + 1];
        _columnPotential = new double[_side + 1];
        _rowOf = new int[_side + 1];
        _cameFrom = new int[_side + 1];
    }

    /// <summary>The column of each row; the costs' sum is the least there is.</summary>
    public static int[] Solve(double[,] costs)
    {
        var method = new HungarianMethod(costs);
        for (var row = 1; row <= method._side; row++)
            method.Add(row);
        var columnOf = new int[method._side];
        for (var column = 1; column <= method._side; column++)
            columnOf[method._rowOf[column] - 1] = column - 1;
        return columnOf;
    }

    private void Add(int row)
    {
        _rowOf[0] = row;
        var least = new double[_side + 1];
        Array.Fill(least, double.PositiveInfinity);
        var visited = new bool[_side + 1];
        var column = 0;
        while (_rowOf[column] != 0)
            column = Step(column, least, visited);
        while (column != 0)
        {
            _rowOf[column] = _rowOf[_cameFrom[column]];
            column = _cameFrom[column];
        }
    }

    // Visits a column and returns the nearest that isn't visited.
    private int Step(int column, double[] least, bool[] visited)
    {
        visited[column] = true;
        var row = _rowOf[column];
        var nearest = 0;
        var delta = double.PositiveInfinity;
        for (var j = 1; j <= _side; j++)
        {
            if (visited[j])
                continue;
            var reduced = _costs[row - 1, j - 1] - _rowPotential[row] - _columnPotential[j];
            if (reduced < least[j])
                (least[j], _cameFrom[j]) = (reduced, column);
            if (least[j] < delta)
                (delta, nearest) = (least[j], j);
        }
        Shift(delta, least, visited);
        return nearest;
    }

    private void Shift(double delta, double[] least, bool[] visited)
    {
        for (var j = 0; j <= _side; j++)
        {
            if (!visited[j])
            {
                least[j] -= delta;
                continue;
            }
            _rowPotential[_rowOf[j]] += delta;
            _columnPotential[j] -= delta;
        }
    }
}
