using System.Text;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Goes through the rows of a file and says what each of them is. Both passes use it, so that they see the same.</summary>
internal sealed class TableWalker(RowSource rows, Recognition recognition)
{
    private readonly ExportLayout _layout = recognition.Layout;
    private readonly TotalsLabel[] _totals = [.. recognition.Layout.TotalsPrefixes.Select(prefix => new TotalsLabel(prefix))];
    private readonly bool[] _mayBeginTotals = FirstBytes(recognition.Layout.TotalsPrefixes);
    private readonly byte[][] _footers = [.. recognition.Layout.Footers.Select(Encoding.UTF8.GetBytes)];
    private Preamble _preamble = recognition.Preamble ?? new();
    private bool _expectsHeader = true;
    private int _row = -1;
    private int _blocks;
    private int[] _nameColumns = [];
    private int[] _numberColumns = [];
    private int[] _labelColumns = [];
    private bool _isBelowHeader;
    private byte _headerBegin;
    private int _namedWidth;

    public RowSource Rows => rows;

    public TableBlock? Block { get; private set; }

    /// <summary>What the present totals row is called; empty where it has no name.</summary>
    public string TotalsName { get; private set; } = "";

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
            _preamble.Line(IsEmptyBeyond(1) ? rows.Text(0) : rows.Raw);
            return RowKind.Passed;
        }

        if (_expectsHeader && _row < recognition.HeaderRow && Block is null)
        {
            _preamble.Line(rows.Count == 1 ? rows.Text(0) : string.Join(",", rows.Texts()).TrimEnd(','));
            return RowKind.Passed;
        }

        if (_expectsHeader && IsEmptyBeyond(0)) return RowKind.Passed;
        return _expectsHeader || BeginsAnother() ? Header() : Classify();
    }

    private RowKind Header()
    {
        Block = new TableBlock(_blocks++, HeaderMap.Build(rows.Texts(), recognition.Index), _preamble, rows.Line);
        _expectsHeader = false;
        _isBelowHeader = true;
        _namedWidth = Array.FindLastIndex(Block.Map.Headers, header => !string.IsNullOrWhiteSpace(header)) + 1;
        _headerBegin = Block.Map.Headers[0].AsSpan().Trim(" \u00A0\uFEFF") is [< '\x7F' and var letter, ..] ? (byte)letter : (byte)0;
        List<MappedColumn> columns = Block.Map.Columns;
        _nameColumns = [.. columns.Where(column => column.Dimension is not null || column.Layout.Role is ColumnRole.Day or ColumnRole.Week or ColumnRole.Month or ColumnRole.Quarter).Select(column => column.At)];
        _labelColumns = _totals.Length == 0 ? [] : [.. Enumerable.Range(0, TotalsLabel.MostColumns).Where(at => !columns.Exists(column => column.At == at && column.IsNumber))];
        _numberColumns = [.. columns.Where(column => column.IsNumber).Select(column => column.At)];
        return RowKind.Header;
    }

    // A second table without lines that announce it: words where this one has numbers.
    private bool BeginsAnother()
    {
        if (!_layout.HasCommentLines || rows.Count < 2 || !IsWord(rows.Cell(rows.Count - 1)) || IsRepeatedHeader(CellText.Trim(rows.Cell(0)))) return false;
        foreach (int at in _numberColumns)
        {
            if (at < rows.Count && !IsWord(rows.Cell(at))) return false;
        }

        return _numberColumns.Length > 0 || HeaderMap.Build(rows.Texts(), recognition.Index).Satisfies(recognition.Index);
    }

    private static bool IsWord(ReadOnlySpan<byte> cell) => cell is [>= (byte)'A', ..];

    private RowKind Classify()
    {
        bool isBelowHeader = _isBelowHeader;
        _isBelowHeader = false;
        ReadOnlySpan<byte> first = CellText.Trim(rows.Cell(0));
        int width = Block!.Map.Headers.Length;
        if (IsEmptyBeyond(1))
        {
            if (first.IsEmpty) return RowKind.Passed;
            if (rows.Count == 1 && width > 1 && first.StartsWith("No data"u8)) return RowKind.NoData;
            if (IsFooter(first)) return RowKind.Passed;
        }

        if (IsTotals(first)) return _layout.WiderTotals.Contains(TotalsName, StringComparer.OrdinalIgnoreCase) ? RowKind.WiderTotal : RowKind.Total;
        if (isBelowHeader && _layout.HasDescriptionLine && IsDescription()) return RowKind.Passed;
        return IsRepeatedHeader(first) ? RowKind.Passed : RowKind.Data;
    }

    private bool IsEmptyBeyond(int start)
    {
        for (int at = start; at < rows.Count; at++)
        {
            if (!CellText.Trim(rows.Cell(at)).IsEmpty) return false;
        }

        return true;
    }

    private bool IsFooter(ReadOnlySpan<byte> first)
    {
        foreach (byte[] footer in _footers)
        {
            if (first.IndexOf(footer) >= 0) return true;
        }

        return false;
    }

    // Words where the numbers should be.
    private bool IsDescription()
    {
        foreach (int at in _numberColumns)
        {
            ReadOnlySpan<byte> cell = at < rows.Count ? CellText.Trim(rows.Cell(at)) : default;
            if (cell.IsEmpty) continue;
            return char.IsAsciiLetter((char)cell[0]);
        }

        return false;
    }

    // Inside a table a row of its width that ends in a number is a row, even where a page is called "# 1".
    private bool IsComment()
    {
        ReadOnlySpan<byte> first = rows.Cell(0);
        if (rows.Count == 1) return first is [(byte)'#'] or [(byte)'#', (byte)' ' or (byte)'-' or (byte)'=', ..];
        if (first is not ([(byte)'#'] or [(byte)'#', (byte)' ', ..])) return false;
        return _expectsHeader || rows.Count != Block!.Map.Headers.Length || rows.Cell(rows.Count - 1) is not [>= (byte)'0' and <= (byte)'9', ..];
    }

    // The label stands in the first cell, behind a segment column, or in the column of the entity.
    private bool IsTotals(ReadOnlySpan<byte> first)
    {
        TotalsName = "";
        foreach (int at in _labelColumns)
        {
            if (at >= rows.Count) break;
            ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(at));
            if (cell.IsEmpty || !_mayBeginTotals[cell[0]]) continue;
            foreach (TotalsLabel total in _totals)
            {
                if (!total.Fits(cell) || (!total.IsCertain && HasOtherNames(total))) continue;
                TotalsName = Encoding.UTF8.GetString(cell);
                return true;
            }
        }

        // The grand total of an exploration has empty dimensions and its label behind the last header, in any language; a spreadsheet makes all rows as wide.
        if (_layout.HasCommentLines && rows.Count == _namedWidth + 1 && first.IsEmpty && !CellText.Trim(rows.Cell(_namedWidth)).IsEmpty) return true;
        return _layout.UnnamedRowIsTotal && _nameColumns.Length > 0 && !HasOtherNames(null);
    }

    private static bool[] FirstBytes(IEnumerable<string> prefixes)
    {
        var first = new bool[256];
        foreach (string prefix in prefixes) first[Encoding.UTF8.GetBytes(prefix)[0]] = true;
        return first;
    }

    private bool HasOtherNames(TotalsLabel? label)
    {
        foreach (int at in _nameColumns)
        {
            if (at < rows.Count && CellText.Trim(rows.Cell(at)) is not ([] or [(byte)'-'] or [(byte)'-', (byte)'-']) and var cell && label?.Fits(cell) != true) return true;
        }

        return false;
    }

    private bool IsRepeatedHeader(ReadOnlySpan<byte> first)
    {
        string[] headers = Block!.Map.Headers;
        if (rows.Count != headers.Length || headers.Length < 2 || (!first.IsEmpty && _headerBegin != 0 && _headerBegin != first[0]) || !Same(first, headers[0])) return false;
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
