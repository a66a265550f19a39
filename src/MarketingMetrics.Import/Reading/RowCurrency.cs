using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Says in which currency the money of a row is: the row's own code, else what is known of the table, else the sign in a cell.</summary>
internal sealed class RowCurrency
{
    private readonly ProblemLog _log;
    private readonly MappedColumn? _column;
    private readonly int[] _signed;
    private int _lastLetters;
    private Currency _last;

    public RowCurrency(BlockSurvey survey, ExportLayout layout, ImportOptions options, ProblemLog log)
    {
        _log = log;
        HeaderMap map = survey.Block.Map;
        _column = map.Find(ColumnRole.Currency);
        Currency header = map.Columns.Where(column => !column.Currency.IsNone).Select(column => column.Currency).FirstOrDefault();
        // What stands nearest to the cells goes first.
        Currency told = !header.IsNone ? header : !survey.Block.Preamble.Currency.IsNone ? survey.Block.Preamble.Currency : options.Currency;
        bool bySign = told.IsNone && !survey.SignCurrency.IsNone;
        _signed = bySign ? [.. map.Columns.Where(column => column.Measure?.Unit == MeasureUnit.Money).Select(column => column.At)] : [];
        OfTable = !told.IsNone ? told : bySign || !Currency.TryParse(layout.Currency, out Currency own) ? survey.SignCurrency : own;
    }

    /// <summary>The currency of rows that do not name their own.</summary>
    public Currency OfTable { get; }

    /// <summary>Whether rows of several currencies were met.</summary>
    public bool IsMixed { get; private set; }

    public Currency Of(RowSource rows)
    {
        if (_column is null || _column.At >= rows.Count) return _signed.Length > 0 ? OfSign(rows) : OfTable;
        ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(_column.At));
        if (cell.Length == 3)
        {
            int letters = cell[0] | (cell[1] << 8) | (cell[2] << 16);
            if (letters == _lastLetters) return _last;
            if (Currency.TryParse([(char)cell[0], (char)cell[1], (char)cell[2]], out Currency currency))
            {
                IsMixed |= _lastLetters != 0;
                _lastLetters = letters;
                return _last = currency;
            }
        }

        if (CellText.IsMissing(cell)) return OfTable;

        _log.Add(rows.Line, _column.Header, rows.Text(_column.At), ImportProblemReason.NotACurrency, ImportProblemSeverity.Warning);
        return OfTable;
    }

    // Where only the cells say it, each row may say another: euros here, pounds there.
    private Currency OfSign(RowSource rows)
    {
        foreach (int at in _signed)
        {
            if (at >= rows.Count || CurrencySign.CurrencyOf(rows.Cell(at)) is not { IsNone: false } currency) continue;
            IsMixed |= currency != OfTable;
            return currency;
        }

        return OfTable;
    }
}
