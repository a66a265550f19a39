using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The second pass over one table: rows become facts, or problems.</summary>
internal sealed class BlockReader
{
    private readonly BlockSurvey _survey;
    private readonly BlockFormat _format;
    private readonly Recognition _recognition;
    private readonly ProblemLog _log;
    private readonly RowDates _dates;
    private readonly RowNames _names;
    private readonly List<RowNumbers> _views = [];
    private readonly SegmentSet _facts;
    private readonly SegmentSet? _breakdown;
    private readonly Currency _currency;
    private readonly MappedColumn? _currencyColumn;
    private readonly int _width;
    private readonly int _needed;
    private bool _saidNoCurrency;
    private bool _mixesCurrencies;
    private int _lastCurrencyLetters;
    private Currency _lastCurrency;
    private readonly bool _countsOther;
    private readonly bool _hasMeasures;
    private decimal _all;
    private decimal _other;

    public BlockReader(BlockSurvey survey, BlockFormat format, Recognition recognition, ImportOptions options, ProblemLog log, DuplicateRows duplicates)
    {
        _survey = survey;
        _countsOther = recognition.Layout.Source == "ga4";
        _format = format;
        _recognition = recognition;
        _log = log;
        HeaderMap map = survey.Block.Map;
        _width = map.Headers.Length;
        _hasMeasures = map.Measures.Any();
        Period? stated = survey.StatedBy(options);
        _dates = new RowDates(map, stated, format.Order, survey.Block.Preamble.Aggregation);
        _names = new RowNames(map, recognition.Layout, options, log);
        _currencyColumn = map.Find(ColumnRole.Currency);
        _currency = TableCurrency(survey, recognition.Layout, options);
        foreach (Period? period in map.Periods) _views.Add(new RowNumbers(map, format, period, survey.LeftOut, log));
        if (_views.Count == 0) _views.Add(new RowNumbers(map, format, null, survey.LeftOut, log));
        _needed = map.Columns.Count == 0 ? 0 : map.Columns.Max(column => column.At) + 1;
        _facts = new SegmentSet(BasisOf, stated, _currency, survey.ExpectedRows);
        _breakdown = survey.LeftOut.Count > 0 ? new SegmentSet(BasisOf, stated, _currency, survey.ExpectedRows) : null;
        Duplicates = duplicates;
        Account = survey.Block.Preamble.Property ?? survey.Block.Preamble.Account ?? options.Account;
    }

    public string? Account { get; }

    /// <summary>Share of the rows called "(other)" in the first measure, and that measure.</summary>
    public (decimal Share, Measure? Of) Other => (_all > 0 ? _other / _all : 0m, _views[0].Lead);

    /// <summary>The attribution settings that were met.</summary>
    public HashSet<string> Attributions { get; } = [];

    /// <summary>Whether rows stand for an unknown period.</summary>
    public bool HasUnknownPeriod { get; private set; }

    /// <summary>The campaigns that were met; null where the table does not name them.</summary>
    public IReadOnlyCollection<string>? Campaigns => _names.Campaigns;

    public long RowsRead { get; private set; }

    public long RowsReported { get; private set; }

    public long TotalsRows { get; private set; }

    private DuplicateRows Duplicates { get; }

    public void Total(RowSource rows, string name, bool isWider)
    {
        TotalsRows++;
        foreach (RowNumbers view in _views) view.Total(rows, name, isWider);
    }

    public void Data(RowSource rows)
    {
        // One problem tells of the whole table: none of its columns is known.
        if (!_hasMeasures)
        {
            RowsReported++;
            return;
        }

        if (rows.Count < _width && rows.Count < Math.Max(_needed, 2))
        {
            Report(rows, ImportProblemReason.RowTooShort, rows.Raw);
            return;
        }

        if (rows.Count > _width && HasExtra(rows))
        {
            Report(rows, ImportProblemReason.RowTooWide, rows.Raw);
            return;
        }

        if (!_dates.TryRead(rows, out RowSpan? span, out MappedColumn? bad))
        {
            _log.Add(rows.Line, bad!.Header, rows.Text(bad.At), ImportProblemReason.NotADate, ImportProblemSeverity.Error);
            RowsReported++;
            return;
        }

        _names.Read(rows);
        if (_names.Attribution.Length > 0) Attributions.Add(_names.Attribution);
        foreach (RowNumbers view in _views)
        {
            RowSpan? at = view.Period is { } own ? new RowSpan(Grain.WholePeriod, own) : span;
            if (at is null && !HasUnknownPeriod)
            {
                HasUnknownPeriod = true;
                _log.Add(rows.Line, "", "no date in rows, header or preamble: name the days in ImportOptions.Period", ImportProblemReason.PeriodUnknown, ImportProblemSeverity.Warning);
            }

            Write(rows, view, at ?? RowSpan.Unknown);
        }

        RowsRead++;
    }

    public FactTable Facts() => FactTable.Join(_facts.Build());

    public FactTable? Breakdown() => _breakdown is null ? null : FactTable.Join(_breakdown.Build());

    /// <summary>What the file states in total against the sum of its rows; amounts of several currencies have no sum.</summary>
    public ImmutableArray<TotalsComparison> Compare() =>
        [.. _views.SelectMany(view => view.Compare(_currency)).Where(total => !_mixesCurrencies || total.Measure.Unit != MeasureUnit.Money)];

    public void CloseChecks()
    {
        if (_names.HasAssumedEncoding) _log.Add(0, "", "names that are no UTF-8 were taken for Windows-1252", ImportProblemReason.EncodingAssumed, ImportProblemSeverity.Warning);
        foreach (RowNumbers view in _views) view.CloseChecks();
    }

    private void Write(RowSource rows, RowNumbers view, RowSpan days)
    {
        view.Read(rows);
        if (_countsOther && view.LeadAt >= 0 && view.ValueAt(view.LeadAt) is { } lead)
        {
            _all += lead;
            if (_names.IsOther) _other += lead;
        }

        if (Duplicates.IsActive && Duplicates.IsDuplicate(days, _names.Values, view)) return;
        Currency currency = CurrencyOf(rows);
        if (currency.IsNone && !_saidNoCurrency && view.HasMoney)
        {
            _saidNoCurrency = true;
            _log.Add(rows.Line, view.MoneyHeader, "", ImportProblemReason.CurrencyUnknown, ImportProblemSeverity.Warning);
        }

        if (view.HasFacts) Write(_facts.Find(_names.Source, _names.Attribution, _names.Account, days), view, days, currency, all: false);
        if (_breakdown is not null) Write(_breakdown.Find(_names.Source, _names.Attribution, _names.Account, days), view, days, currency, all: true);
    }

    private void Write(SegmentWriter facts, RowNumbers view, RowSpan days, Currency currency, bool all)
    {
        facts.Rows.BeginRow(days.Days.Start);
        if (currency != _currency) facts.Rows.SetCurrency(currency);
        _names.Write(facts);
        view.Write(facts, all);
        facts.Rows.EndRow();
    }

    private Currency CurrencyOf(RowSource rows)
    {
        if (_currencyColumn is null || _currencyColumn.At >= rows.Count) return _currency;
        ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(_currencyColumn.At));
        if (cell.Length == 3)
        {
            int letters = cell[0] | (cell[1] << 8) | (cell[2] << 16);
            if (letters == _lastCurrencyLetters) return _lastCurrency;
            if (Currency.TryParse([(char)cell[0], (char)cell[1], (char)cell[2]], out Currency currency))
            {
                _mixesCurrencies |= _lastCurrencyLetters != 0;
                _lastCurrencyLetters = letters;
                return _lastCurrency = currency;
            }
        }

        if (CellText.IsMissing(cell)) return _currency;

        _log.Add(rows.Line, _currencyColumn.Header, rows.Text(_currencyColumn.At), ImportProblemReason.NotACurrency, ImportProblemSeverity.Warning);
        return _currency;
    }

    private bool HasExtra(RowSource rows)
    {
        for (int at = _width; at < rows.Count; at++)
        {
            if (!CellText.Trim(rows.Cell(at)).IsEmpty) return true;
        }

        return false;
    }

    private void Report(RowSource rows, ImportProblemReason reason, string text)
    {
        _log.Add(rows.Line, "", text, reason, ImportProblemSeverity.Error);
        RowsReported++;
    }

    private MeasurementBasis BasisOf(string source, string attribution, string account)
    {
        Preamble preamble = _survey.Block.Preamble;
        (int? click, int? view) = AttributionSetting.Windows(attribution);
        return new MeasurementBasis(source.Length > 0 ? source : _recognition.Layout.Source)
        {
            Account = account.Length > 0 ? account : Account,
            Report = preamble.Title ?? _survey.SharedReport,
            TimeZone = preamble.TimeZone,
            ExtractedOn = preamble.ExtractedOn,
            AttributionModel = attribution.Length > 0 ? attribution : null,
            ClickWindowDays = click,
            ViewWindowDays = view,
            SampledShare = preamble.SampledShare,
            IsThresholded = preamble.IsThresholded,
            DefinitionVariant = _recognition.Layout.DefinitionVariant,
        };
    }

    // What stands nearest to the cells goes first.
    private static Currency TableCurrency(BlockSurvey survey, ExportLayout layout, ImportOptions options)
    {
        Currency header = survey.Block.Map.Columns.Where(column => !column.Currency.IsNone).Select(column => column.Currency).FirstOrDefault();
        if (!header.IsNone) return header;
        if (!survey.Block.Preamble.Currency.IsNone) return survey.Block.Preamble.Currency;
        if (!options.Currency.IsNone) return options.Currency;
        return !survey.SignCurrency.IsNone || !Currency.TryParse(layout.Currency, out Currency own) ? survey.SignCurrency : own;
    }
}
