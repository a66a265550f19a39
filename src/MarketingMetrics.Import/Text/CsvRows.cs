using System.Text;
using CsvHelper;

namespace MarketingMetrics.Import.Text;

/// <summary>Rows of delimited text.</summary>
internal sealed class CsvRows : RowSource
{
    private readonly CsvReader _reader;
    private readonly int _mostColumns;

    public CsvRows(Stream stream, Encoding encoding, char separator, bool lineBreaksInQuotes, int mostRowBytes, int mostColumns)
    {
        _mostColumns = mostColumns;
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            Encoding = encoding,
            HasHeader = false,
            TrackLineNumbers = true,
            DetectSeparatorHint = false,
            AllowLineBreaksInQuotes = lineBreaksInQuotes,
            MaxRecordSize = mostRowBytes,
            OnMalformedRecord = bad => HasUnterminatedQuote |= bad.Reason == CsvMalformedReason.UnterminatedQuote,
        }, leaveOpen: false);
    }

    /// <summary>A quote that opened and never closed swallowed the rest of the input.</summary>
    public bool HasUnterminatedQuote { get; private set; }

    public override long Line => _reader.LineNumber;

    public override int Count => _reader.FieldCount;

    public override long Position => _reader.ByteOffset;

    public override string Raw => Encoding.UTF8.GetString(_reader.RawRecord);

    public override ReadOnlySpan<byte> Cell(int at) => _reader.GetSpan(at);

    public override bool Read()
    {
        long line = _reader.LineNumber;
        try
        {
            if (!_reader.Read()) return false;
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or DecoderFallbackException or InvalidOperationException or OutOfMemoryException)
        {
            throw new UnreadableRowException(ImportProblemReason.RowTooLong, line + 1, error.Message);
        }

        if (_reader.FieldCount > _mostColumns)
            throw new UnreadableRowException(ImportProblemReason.TooManyColumns, _reader.LineNumber, _reader.FieldCount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    public override void Dispose() => _reader.Dispose();
}
