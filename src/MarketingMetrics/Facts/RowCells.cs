namespace MarketingMetrics.Facts;

/// <summary>
/// The cell of every row in one stage of a key, plus one; 0 for a row that is left out. A cell is a sum of mapped codes, so that any number of
/// dimensions and filters costs one short loop each.
/// </summary>
internal sealed class RowCells
{
    private readonly (CodeColumn Codes, int[] Map)[] _columns;
    private readonly CodeColumn? _days;
    private readonly int[] _timeOfDay;
    private readonly int _constant;

    public RowCells(RowMapping mapping, KeyStage stage)
    {
        (List<(CodeColumn, int[])> columns, _constant) = mapping.ColumnsOf(stage);
        _columns = [.. columns];
        int stride = mapping.TimeStride(stage);
        _timeOfDay = Array.ConvertAll(mapping.TimeOfDay, code => code == RowMapping.LeftOut ? code : code * stride);
        _days = mapping.Segment.Days;
    }

    public void Read(int start, Span<int> cells)
    {
        int constant = _constant;
        bool mapDays = _days is not null;
        if (_days is null) constant += _timeOfDay[0];
        else if (IsOneBucket(start, cells.Length))
        {
            constant += _timeOfDay[_days[start]];
            mapDays = false;
        }

        cells.Fill(constant + 1);
        if (mapDays) _days!.AddMapped(start, _timeOfDay, cells);
        foreach ((CodeColumn codes, int[] map) in _columns) codes.AddMapped(start, map, cells);
        foreach (ref int cell in cells) cell = Math.Max(cell, 0);
    }

    // Rows sorted by date, as every export by day is, lie within one bucket of time for whole blocks; then their days need not be read.
    private bool IsOneBucket(int start, int count)
    {
        if (!_days!.IsAscending) return false;
        int first = _days[start], last = _days[start + count - 1];
        for (int day = first + 1; day <= last; day++)
        {
            if (_timeOfDay[day] != _timeOfDay[first]) return false;
        }

        return true;
    }
}
