using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The measures of a row, in one of the periods that its columns are for.</summary>
internal sealed class RowNumbers
{
    // Facts hold 64 bits; what is beyond is no marketing figure.
    private const decimal Largest = NumberCell.LargestEveryday;

    private const int MostTotals = 64;

    private readonly MappedColumn[] _columns;
    private readonly int[] _at;
    private readonly bool[] _isPlain;
    private readonly bool[] _isProduct;
    private readonly NumberReader[] _readers;
    private readonly int[] _times;
    private readonly bool[] _isFact;
    private readonly NumberCell[] _cells;
    private readonly ColumnTotal[] _totals;
    private readonly List<StatedTotals> _stated = [];
    private readonly RatioCheck[] _checks;
    private readonly ProblemLog _log;
    private readonly MappedColumn? _selector;

    public RowNumbers(HeaderMap map, BlockFormat format, Period? period, HashSet<Measure> leftOut, ProblemLog log)
    {
        _log = log;
        Period = period;
        _selector = map.Find(ColumnRole.Selector);
        _columns = [.. map.Columns.Where(column => column.Measure is not null && column.Period == period)];
        _readers = Array.ConvertAll(_columns, column => new NumberReader(format.Decimals[map.Columns.IndexOf(column)]));
        _times = Array.ConvertAll(_columns, column => column.Layout.Times is null ? -1 : Array.FindIndex(_columns, other => other.Layout.Measure == column.Layout.Times));
        _isFact = Array.ConvertAll(_columns, column => !leftOut.Contains(column.Measure!));
        _cells = new NumberCell[_columns.Length];
        _at = Array.ConvertAll(_columns, column => column.At);
        _isProduct = Array.ConvertAll(_columns, column => column.Layout.Times is not null);
        _isPlain = Array.ConvertAll(_columns, column => column.Layout is { Unit: CellUnit.Plain, ZeroIsMissing: false });
        _totals = Array.ConvertAll(_columns, _ => new ColumnTotal());
        _checks = [.. map.Columns.Where(column => column.Check is not null && column.Period == period)
            .Select(column => RatioCheck.Create(column, format.Decimals[map.Columns.IndexOf(column)], _columns)).OfType<RatioCheck>()];
        HasFacts = Array.Exists(_isFact, fact => fact);
        LeadAt = Array.FindIndex(_columns, column => column.Measure!.IsAdditive && column.Layout.Times is null);
        MoneyHeader = Array.Find(_columns, column => column.Measure!.Unit == MeasureUnit.Money)?.Header ?? "";
    }

    /// <summary>The period in the headers of these columns; null where the row or the file says it.</summary>
    public Period? Period { get; }

    /// <summary>How many measures there are.</summary>
    public int Count => _at.Length;

    public Measure MeasureAt(int column) => _columns[column].Measure!;

    public bool HasMoney => Array.Exists(_columns, column => column.Measure!.Unit == MeasureUnit.Money);

    public string MoneyHeader { get; }

    /// <summary>The first additive measure, by which the share of a group of rows is told.</summary>
    public int LeadAt { get; }

    public Measure? Lead => LeadAt < 0 ? null : _columns[LeadAt].Measure;

    public bool HasFacts { get; }

    public void Read(RowSource rows)
    {
        NumberCell[] cells = _cells;
        ReadOnlySpan<byte> row = rows.Bytes;
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<byte> text = rows.Cell(_at[i]);
            if (!_readers[i].TryPlain(row, text, out cells[i]) || !_isPlain[i]) cells[i] = Careful(rows, i, text);
            else if (cells[i].IsPercent) cells[i] = cells[i].Shift(2);
        }

        if (_selector is not null) Select(rows);
        foreach (RatioCheck check in _checks) check.Look(rows, row, cells);
        for (int i = 0; i < cells.Length; i++)
        {
            if (_isProduct[i]) cells[i] = Product(i);
            else if (cells[i].Kind == NumberCellKind.Value) _totals[i].Add(in cells[i]);
        }
    }

    /// <summary>The value of a column in the present row; null where it has none, or only a bound.</summary>
    public decimal? ValueAt(int column) => _cells[column].Kind == NumberCellKind.Value ? _cells[column].Value : null;

    public void Write(SegmentWriter facts, bool all)
    {
        FactMeasureWriter[] writers = facts.MeasuresOf(this);
        for (int i = 0; i < writers.Length; i++)
        {
            if (!_isFact[i] && !all) continue;
            ref readonly NumberCell cell = ref _cells[i];
            if (cell.Kind == NumberCellKind.Value && !cell.IsBig) writers[i].Set(cell.Digits, cell.Decimals);
            else if (cell.Kind != NumberCellKind.Missing) WriteRare(writers[i], cell, _columns[i].Measure!);
        }
    }

    private static void WriteRare(FactMeasureWriter writer, in NumberCell cell, Measure measure)
    {
        // A share lies between 0 and 1; a count is not negative, so that a censored one keeps a sum bounded.
        if (cell.Kind == NumberCellKind.Below) writer.SetBounds(measure.IsAdditive && cell.Value >= 0 ? 0m : null, cell.Value);
        else if (cell.Kind == NumberCellKind.Above) writer.SetBounds(cell.Value, null);
        else writer.Set(cell.Value);
    }

    private NumberCell Careful(RowSource rows, int i, ReadOnlySpan<byte> text)
    {
        NumberCell cell = _readers[i].ReadAny(text);
        if (cell.IsEveryday && _isPlain[i]) return cell;
        if (cell.Kind == NumberCellKind.Missing) return default;
        if (cell.Kind == NumberCellKind.Unreadable || (!cell.IsSmall && Math.Abs(cell.Value) > Largest))
        {
            _log.Add(rows.Line, _columns[i].Header, rows.Text(_at[i]), cell.Kind == NumberCellKind.Unreadable ? ImportProblemReason.NotANumber : ImportProblemReason.ValueTooLarge, ImportProblemSeverity.Error);
            return default;
        }

        return _columns[i].Layout.ZeroIsMissing && cell.Value == 0 ? default : Scale(cell, _columns[i]);
    }

    public void Total(RowSource rows, string name, bool isWider)
    {
        StatedTotals? stated = _stated.Find(known => known.Name == name);
        if (stated is null)
        {
            if (_stated.Count == MostTotals) return;
            _stated.Add(stated = new StatedTotals(name, isWider, _columns.Length));
        }

        for (int i = 0; i < _columns.Length; i++)
        {
            if (!_columns[i].Measure!.IsAdditive || _columns[i].Layout.Times is not null || _columns[i].At >= rows.Count) continue;
            NumberCell cell = Scale(_readers[i].ReadAny(rows.Cell(_columns[i].At)), _columns[i]);
            if (cell.Kind == NumberCellKind.Value && Math.Abs(cell.Value) <= Largest) stated.Add(i, cell.Value, cell.Decimals);
        }
    }

    // A file has totals of several kinds, of which one describes its rows: mostly the first, but behind a segment column they come in no order.
    public IEnumerable<TotalsComparison> Compare(Currency currency)
    {
        StatedTotals? own = _stated.Find(stated => !stated.IsWider && stated.Fits(_totals)) ?? _stated.Find(stated => !stated.IsWider);
        if ((own ?? _stated.Find(stated => stated.Fits(_totals)) ?? _stated.FirstOrDefault()) is not { } chosen) yield break;
        for (int i = 0; i < _columns.Length; i++)
        {
            if (chosen[i] is not { } stated) continue;
            Currency money = _columns[i].Measure!.Unit == MeasureUnit.Money ? currency : default;
            yield return new TotalsComparison(_columns[i].Measure!, money, stated, _totals[i].Sum, chosen.Fits(i, _totals[i])) { CoversMore = chosen.IsWider };
        }
    }

    public void CloseChecks()
    {
        foreach (RatioCheck check in _checks) check.Close(_log);
    }

    // "Results" are conversions in one row and link clicks in the next: only what the layout names is read.
    private void Select(RowSource rows)
    {
        string word = _selector!.At < rows.Count ? rows.Text(_selector.At).Trim() : "";
        if (word.Length is 0 or > 200 || word == "-" || _selector.Layout.Values.Keys.Any(known => word.Contains(known, StringComparison.OrdinalIgnoreCase))) return;
        int at = Array.FindIndex(_columns, column => column.Layout.Measure == _selector.Layout.Selects);
        if (at < 0 || _cells[at].Kind != NumberCellKind.Value) return;
        _cells[at] = default;
        _log.Add(rows.Line, _columns[at].Header, word, ImportProblemReason.NotMapped, ImportProblemSeverity.Info);
    }

    private NumberCell Product(int at)
    {
        if (_times[at] < 0 || ValueAt(_times[at]) is not { } weight) return default;
        // Nothing to average: the platform leaves the cell empty, and the sum is zero.
        if (weight == 0) return NumberCell.Of(0m, 0);
        if (ValueAt(at) is not { } value || Math.Abs(value) > 1e9m || Math.Abs(weight) > 1e12m) return default;
        // Averages come in double precision: the product is a count or a time again once that noise is gone.
        return NumberCell.Of(Math.Round(value * weight, 6, MidpointRounding.ToEven), 6);
    }

    private static NumberCell Scale(NumberCell cell, MappedColumn column)
    {
        if (cell.IsPercent || column.Layout.Unit == CellUnit.Percent) return cell.Shift(2);
        return column.Layout.Unit switch
        {
            CellUnit.Micros => cell.Shift(6),
            CellUnit.Milliseconds => cell.Shift(3),
            _ => cell,
        };
    }
}
