using System.Text;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Goes through the rows of a file and says what each of them is. Both passes use it, so that they see the same.</summary>
internal sealed class TableWalker(RowSource rows, Recognition recognition)
{
    private readonly ExportLayout _layout = recognition.Layout;
    private readonly byte[][] _totals = [.. recognition.Layout.TotalsPrefixes.Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _footers = [.. recognition.Layout.Footers.Select(Encoding.UTF8.GetBytes)];
    private Preamble _preamble = recognition.Preamble ?? new();
    private bool _expectsHeader = true;
    private int _row = -1;
    private int _blocks;
    private int[] _dimensionColumns = [];
    private string? _totalsLabel;
    private string? _widerLabel;

    public RowSource Rows => rows;

    public TableBlock? Block { get; private set; }

    /// <summary>Whether the present totals, which may cover more than the rows, are of the first such kind.</summary>
    public bool IsFirstWiderTotal { get; private set; }

    /// <summary>Whether further tables may follow the present one.</summary>
    public bool MayHaveMoreTables => _layout.HasCommentLines;

    public RowKind Next()
    {
        if (!rows.Read()) return RowKind.End;
        _row++;
        if (_layout.HasCommentLines && IsComment())
        {
            if (!_expectsHeader)
            {
                _preamble = _preamble with { };
                _preamble.BeginGroup();
            }

            _expectsHeader = true;
            _preamble.Line(rows.Raw);
            return RowKind.Passed;
        }

        if (_expectsHeader && _row < recognition.HeaderRow && Block is null)
        {
            _preamble.Line(rows.Count == 1 ? rows.Text(0) : string.Join(",", rows.Texts()).TrimEnd(','));
            return RowKind.Passed;
        }

        return _expectsHeader ? Header() : Classify();
    }

    private RowKind Header()
    {
        Block = new TableBlock(_blocks++, HeaderMap.Build(rows.Texts(), recognition.Index), _preamble, rows.Line);
        _expectsHeader = false;
        _totalsLabel = null;
        _widerLabel = null;
        _dimensionColumns = [.. Block.Map.Columns.Where(column => column.Dimension is not null).Select(column => column.At)];
        return RowKind.Header;
    }

    private RowKind Classify()
    {
        ReadOnlySpan<byte> first = CellText.Trim(rows.Cell(0));
        int width = Block!.Map.Headers.Length;
        if (rows.Count == 1 && width > 1)
        {
            if (first.IsEmpty) return RowKind.Passed;
            if (first.StartsWith("No data"u8)) return RowKind.NoData;
        }

        foreach (byte[] footer in _footers)
        {
            if (first.IndexOf(footer) >= 0) return RowKind.Passed;
        }

        if (TotalsLabel(first, width) is { } label) return TotalsKind(label);
        return IsRepeatedHeader(first) ? RowKind.Passed : RowKind.Data;
    }

    private bool IsComment() => rows.Cell(0) is [(byte)'#'] or [(byte)'#', (byte)' ', ..] || (rows.Count == 1 && rows.Cell(0) is [(byte)'#', (byte)'-' or (byte)'=', ..]);

    // The label stands in the first cell, in the second behind a segment column, or in the third in the column of the entity.
    private string? TotalsLabel(ReadOnlySpan<byte> first, int width)
    {
        foreach (byte[] prefix in _totals)
        {
            if (first.StartsWith(prefix)) return Encoding.UTF8.GetString(first);
            for (int at = 1; at < Math.Min(3, rows.Count); at++)
            {
                ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(at));
                if (cell.StartsWith(prefix)) return Encoding.UTF8.GetString(cell);
            }

        }

        // The grand total of an exploration has empty dimensions and its label behind the last column of the header, in any language.
        if (_layout.HasCommentLines && rows.Count == width + 1 && first.IsEmpty && !CellText.Trim(rows.Cell(width)).IsEmpty) return "";

        return _layout.UnnamedRowIsTotal && _dimensionColumns.Length > 0 && Array.TrueForAll(_dimensionColumns, at => at >= rows.Count || CellText.IsMissing(CellText.Trim(rows.Cell(at)))) ? "" : null;
    }

    // Only the first kind of totals describes the rows; behind a segment column it occurs once per segment.
    private RowKind TotalsKind(string label)
    {
        bool isWider = _layout.WiderTotals.Contains(label, StringComparer.OrdinalIgnoreCase);
        if (!isWider) _totalsLabel ??= label;
        if (label == _totalsLabel) return RowKind.Total;
        _widerLabel ??= label;
        IsFirstWiderTotal = label == _widerLabel;
        return RowKind.WiderTotal;
    }

    private bool IsRepeatedHeader(ReadOnlySpan<byte> first)
    {
        string[] headers = Block!.Map.Headers;
        if (rows.Count != headers.Length || headers.Length < 2 || !Same(first, headers[0])) return false;
        for (int at = 1; at < headers.Length; at++)
        {
            if (!Same(CellText.Trim(rows.Cell(at)), headers[at])) return false;
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<byte> cell, string header)
    {
        if (cell.Length > 400 || header.Length < cell.Length / 4) return false;
        Span<char> text = stackalloc char[400];
        return Encoding.UTF8.TryGetChars(cell, text, out int length) && header.AsSpan().Trim().SequenceEqual(text[..length]);
    }
}
