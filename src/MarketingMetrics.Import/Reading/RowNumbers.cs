using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The measures of a row, in one of the periods that its columns are for.</summary>
internal sealed class RowNumbers
{
    // Facts hold 64 bits; what is beyond is no marketing figure.
    private const decimal Largest = 9_000_000_000_000_000m;

    private const int MostTotals = 64;

    private readonly MappedColumn[] _columns;
    private readonly char[] _decimals;
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
        _decimals = Array.ConvertAll(_columns, column => format.Decimals[map.Columns.IndexOf(column)]);
        _times = Array.ConvertAll(_columns, column => column.Layout.Times is null ? -1 : Array.FindIndex(_columns, other => other.Layout.Measure == column.Layout.Times));
        _isFact = Array.ConvertAll(_columns, column => !leftOut.Contains(column.Measure!));
        _cells = new NumberCell[_columns.Length];
        Values = new decimal?[_columns.Length];
        _totals = Array.ConvertAll(_columns, _ => new ColumnTotal());
        _checks = [.. map.Columns.Where(column => column.Check is not null && column.Period == period)
            .Select(column => RatioCheck.Create(column, format.Decimals[map.Columns.IndexOf(column)], _columns)).OfType<RatioCheck>()];
        LeadAt = Array.FindIndex(_columns, column => column.Measure!.IsAdditive && column.Layout.Times is null);
        MoneyHeader = Array.Find(_columns, column => column.Measure!.Unit == MeasureUnit.Money)?.Header ?? "";
    }

    /// <summary>The period in the headers of these columns; null where the row or the file says it.</summary>
    public Period? Period { get; }

    public decimal?[] Values { get; }

    public bool HasMoney => Array.Exists(_columns, column => column.Measure!.Unit == MeasureUnit.Money);

    public string MoneyHeader { get; }

    /// <summary>The first additive measure, by which the share of a group of rows is told.</summary>
    public int LeadAt { get; }

    public Measure? Lead => LeadAt < 0 ? null : _columns[LeadAt].Measure;

    public bool HasFacts => Array.Exists(_isFact, fact => fact);

    public void Read(RowSource rows)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            NumberCell cell = NumberCell.Read(rows.Cell(_columns[i].At), _decimals[i]);
            Values[i] = null;
            if (cell.Kind == NumberCellKind.Unreadable || Math.Abs(cell.Value) > Largest)
            {
                _log.Add(rows.Line, _columns[i].Header, rows.Text(_columns[i].At), cell.Kind == NumberCellKind.Unreadable ? ImportProblemReason.NotANumber : ImportProblemReason.ValueTooLarge, ImportProblemSeverity.Error);
                cell = default;
            }

            _cells[i] = Scale(cell, _columns[i]);
            if (_columns[i].Layout.ZeroIsMissing && cell.Value == 0) _cells[i] = default;
            if (_cells[i].Kind == NumberCellKind.Value) Values[i] = _cells[i].Value;
        }

        if (_selector is not null) Select(rows);
        foreach (RatioCheck check in _checks) check.Look(rows, _cells);
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Layout.Times is not null) Values[i] = Product(i);
            if (_cells[i].Whole is { } whole && _times[i] < 0) _totals[i].Add(whole);
            else if (Values[i] is { } value) _totals[i].Add(value, _cells[i].Decimals);
        }
    }

    public void Write(FactTableBuilder facts, bool all)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (!_isFact[i] && !all) continue;
            if (Values[i] is { } value)
            {
                if (_cells[i].Whole is { } whole && _times[i] < 0) facts.Set(_columns[i].Measure!, whole);
                else facts.Set(_columns[i].Measure!, value);
                continue;
            }

            // A share lies between 0 and 1; a count is not negative, so that a censored one keeps a sum bounded.
            bool isShare = !_columns[i].Measure!.IsAdditive;
            if (_cells[i].Kind == NumberCellKind.Below) facts.SetBounds(_columns[i].Measure!, isShare ? null : 0m, _cells[i].Value);
            else if (_cells[i].Kind == NumberCellKind.Above) facts.SetBounds(_columns[i].Measure!, _cells[i].Value, null);
        }
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
            NumberCell cell = Scale(NumberCell.Read(rows.Cell(_columns[i].At), _decimals[i]), _columns[i]);
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
        if (at < 0 || Values[at] is null) return;
        Values[at] = null;
        _cells[at] = default;
        _log.Add(rows.Line, _columns[at].Header, word, ImportProblemReason.NotMapped, ImportProblemSeverity.Info);
    }

    private decimal? Product(int at)
    {
        if (_times[at] < 0 || Values[_times[at]] is not { } weight) return null;
        // Nothing to average: the platform leaves the cell empty, and the sum is zero.
        if (weight == 0) return 0m;
        if (Values[at] is not { } value) return null;
        if (Math.Abs(value) > 1e9m || Math.Abs(weight) > 1e12m) return null;
        // Averages come in double precision: the product is a count or a time again once that noise is gone.
        return Math.Round(value * weight, 6, MidpointRounding.ToEven);
    }

    private static NumberCell Scale(NumberCell cell, MappedColumn column)
    {
        if (cell.IsPercent || column.Layout.Unit == CellUnit.Percent) return new(cell.Kind, cell.Value / 100m, cell.Decimals + 2, cell.IsPercent);
        return column.Layout.Unit switch
        {
            CellUnit.Micros => new(cell.Kind, cell.Value / 1_000_000m, cell.Decimals + 6, false),
            CellUnit.Milliseconds => new(cell.Kind, cell.Value / 1_000m, cell.Decimals + 3, false),
            _ => cell,
        };
    }
}
