using System.Text;
using CsvHelper;

namespace MarketingMetrics.Import.Text;

/// <summary>Rows of delimited text.</summary>
internal sealed class CsvRows : RowSource
{
    private readonly CsvReader _reader;
    private readonly int _mostColumns;
    private readonly LineCounter? _lines;
    private bool _hasRead;

    /// <param name="open">Opens the bytes, again where a line is asked for.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <param name="separator">Between cells.</param>
    /// <param name="lineBreaksInQuotes">Whether a quoted cell may hold line breaks.</param>
    /// <param name="mostRowBytes">The longest row.</param>
    /// <param name="mostColumns">The widest row.</param>
    public CsvRows(Func<Stream> open, Encoding encoding, char separator, bool lineBreaksInQuotes, int mostRowBytes, int mostColumns)
    {
        _mostColumns = mostColumns;
        // Places in text of another encoding are not those of its bytes.
        if (encoding is UTF8Encoding) _lines = new LineCounter(open);
        _reader = CsvReader.Create(open(), new CsvReaderOptions
        {
            Separator = separator,
            Encoding = encoding,
            HasHeader = false,
            TrackLineNumbers = _lines is null,
            DetectSeparatorHint = false,
            AllowLineBreaksInQuotes = lineBreaksInQuotes,
            MaxRecordSize = mostRowBytes,
            OnMalformedRecord = bad => HasUnterminatedQuote |= bad.Reason == CsvMalformedReason.UnterminatedQuote,
        }, leaveOpen: false);
    }

    /// <summary>A quote that opened and never closed swallowed the rest of the input.</summary>
    public bool HasUnterminatedQuote { get; private set; }

    public override long Line => !_hasRead ? 0 : _lines?.LineAt(_reader.ByteOffset) ?? _reader.LineNumber;

    public override int Count => _reader.FieldCount;

    public override long Position => _reader.ByteOffset;

    public override string Raw => Encoding.UTF8.GetString(_reader.RawRecord);

    public override ReadOnlySpan<byte> Bytes => _reader.RawRecord;

    public override ReadOnlySpan<byte> Cell(int at) => _reader.GetSpan(at);

    public override bool Read()
    {
        long before = _lines is null ? _reader.LineNumber : _reader.ByteOffset;
        try
        {
            if (!_reader.Read()) return false;
            _hasRead = true;
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or DecoderFallbackException or InvalidOperationException or OutOfMemoryException)
        {
            throw new UnreadableRowException(ImportProblemReason.RowTooLong, (_hasRead ? _lines?.LineAt(before) ?? before : 0) + 1, error.Message);
        }

        if (_reader.FieldCount > _mostColumns)
            throw new UnreadableRowException(ImportProblemReason.TooManyColumns, Line, _reader.FieldCount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _lines?.Dispose();
    }
}
