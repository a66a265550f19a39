namespace MarketingMetrics.Facts;

/// <summary>
/// The cell of every row: its numbers in the columns of the key, each times a stride, so that any number of columns and filters costs one short
/// loop each. A row that is left out comes out far below zero.
/// </summary>
internal sealed class RowCells
{
    private readonly KeyColumn[] _columns;
    private readonly int[] _strides;
    private readonly int[][] _maps;
    private readonly (int Number, int End)[] _shared;

    /// <param name="columns">The columns of the key and the filters.</param>
    /// <param name="width">How far apart two cells are.</param>
    public RowCells(IReadOnlyList<KeyColumn> columns, int width)
    {
        _columns = [.. columns];
        _strides = new int[_columns.Length];
        _maps = new int[_columns.Length][];
        _shared = new (int, int)[_columns.Length];
        for (int i = _columns.Length - 1; i >= 0; i--)
        {
            _strides[i] = width;
            _maps[i] = Array.ConvertAll(_columns[i].Numbers, number => number == KeyColumn.LeftOut ? number : number * width);
            width *= _columns[i].Meanings.Length;
        }
    }

    /// <summary>How many cells there are; more than 2^31 where they are too many to count.</summary>
    public static long CountOf(IEnumerable<KeyColumn> columns)
    {
        long count = 1;
        foreach (KeyColumn column in columns) count = Math.Min(1L << 32, count * column.Meanings.Length);
        return count;
    }

    /// <summary>Finds the cells of a block: what all its rows share, and what each adds to that.</summary>
    /// <returns>False where the rows share all; the cells are not written then.</returns>
    public bool Read(int start, Span<int> cells, out int shared)
    {
        shared = 0;
        bool differ = false;
        for (int i = 0; i < _columns.Length; i++)
        {
            KeyColumn column = _columns[i];
            // Blocks come in the order of the rows, so what was found holds until its end.
            if (start + cells.Length <= _shared[i].End || column.TryShared(start, cells.Length, out _shared[i].Number, out _shared[i].End))
            {
                shared += _shared[i].Number == KeyColumn.LeftOut ? KeyColumn.LeftOut : _shared[i].Number * _strides[i];
                continue;
            }

            if (!differ) cells.Clear();
            differ = true;
            column.Codes.Fetch(start + RowLanes.Ahead, cells.Length);
            if (column.IsStraight) column.Codes.AddScaled(start, _strides[i], cells);
            else column.Codes.AddMapped(start, _maps[i], cells);
        }

        return differ;
    }

    /// <summary>Turns a cell back into the key that it stands for.</summary>
    public void ReadKey(int cell, Span<int> key)
    {
        for (int i = _columns.Length - 1; i >= 0; i--)
        {
            (cell, int number) = Math.DivRem(cell, _columns[i].Meanings.Length);
            if (_columns[i].Part >= 0) key[_columns[i].Part] = _columns[i].Meanings[number];
        }
    }
}
