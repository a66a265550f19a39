using System.Numerics;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>
/// The cell of every row in one stage of a key, plus one, times a width; 0 for a row that is left out. A cell is a sum of mapped codes, so
/// that any number of dimensions and filters costs one short loop each.
/// </summary>
internal sealed class RowCells
{
    private readonly (CodeColumn Codes, int[] Map)[] _columns;
    private readonly CodeColumn? _days;
    private readonly int[] _timeOfDay;
    private readonly int _constant;
    private readonly bool _leavesOut;

    public RowCells(RowMapping mapping, KeyStage stage, int width)
    {
        (List<(CodeColumn Codes, int[] Map)> columns, int constant) = mapping.ColumnsOf(stage);
        _columns = [.. columns.Select(column => (column.Codes, Array.ConvertAll(column.Map, code => Scale(code, width))))];
        _constant = (constant + 1) * width;
        int stride = mapping.TimeStride(stage) * width;
        _timeOfDay = Array.ConvertAll(mapping.TimeOfDay, code => Scale(code, stride));
        _days = mapping.Segment.Days;
        _leavesOut = _timeOfDay.Contains(RowMapping.LeftOut) || Array.Exists(_columns, column => column.Map.Contains(RowMapping.LeftOut));
    }

    public void Fetch(int start, int rows)
    {
        if (_days is { IsAscending: false }) _days.Fetch(start, rows);
        foreach ((CodeColumn codes, _) in _columns) codes.Fetch(start, rows);
    }

    public void Read(int start, Span<int> cells)
    {
        int constant = _constant;
        bool isWritten = false;
        if (_days is null) constant += _timeOfDay[0];
        else if (IsOneBucket(start, cells.Length)) constant += _timeOfDay[_days[start]];
        else
        {
            _days.Map(start, _timeOfDay, constant, cells);
            isWritten = true;
        }

        foreach ((CodeColumn codes, int[] map) in _columns)
        {
            if (isWritten) codes.AddMapped(start, map, cells);
            else codes.Map(start, map, constant, cells);
            isWritten = true;
        }

        if (!isWritten) cells.Fill(constant);
        if (_leavesOut) RaiseToZero(cells);
    }

    private static int Scale(int code, int factor) => code == RowMapping.LeftOut ? code : code * factor;

    private static void RaiseToZero(Span<int> cells)
    {
        Span<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(cells);
        foreach (ref Vector<int> vector in vectors) vector = Vector.Max(vector, Vector<int>.Zero);
        foreach (ref int cell in cells[(vectors.Length * Vector<int>.Count)..]) cell = Math.Max(cell, 0);
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
