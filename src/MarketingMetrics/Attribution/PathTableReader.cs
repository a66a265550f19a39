using System.Buffers.Text;
using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>Cuts a UTF-8 table into lines and cells and hands each row to the builder; works on bytes throughout.</summary>
internal sealed class PathTableReader
{
    // Room that one filling needs at least: a character takes up to four bytes.
    private const int Spare = 1 << 10;

    private readonly ConversionPathsBuilder builder;
    private readonly PathTableFormat format;
    private readonly byte delimiter;
    private int pathAt;
    private int conversionsAt = 1;
    private int valueAt = 2;
    private int nullsAt = 3;
    private bool headerRead;
    private bool unreadable;

    public PathTableReader(ConversionPathsBuilder builder, PathTableFormat format)
    {
        this.builder = builder;
        this.format = format;
        delimiter = (byte)format.Delimiter;
        headerRead = !format.HasHeader;
    }

    public void Read(ReadOnlySpan<byte> text)
    {
        text = WithoutMark(text);
        int used = Lines(text);
        if (used < text.Length)
            Line(text[used..], text.Length - used);
    }

    public void Read(Stream stream, CancellationToken cancellation) => Read(stream.Read, cancellation);

    public void Read(TextReader reader, CancellationToken cancellation)
    {
        char[] block = new char[1 << 14];
        Encoder encoder = Encoding.UTF8.GetEncoder();
        int from = 0, to = 0;
        bool ended = false;
        int Fill(Span<byte> buffer)
        {
            int written = 0;
            while (written == 0 && !ended)
            {
                if (from == to)
                {
                    (from, to) = (0, reader.Read(block, 0, block.Length));
                    ended = to <= 0;
                }

                encoder.Convert(block.AsSpan(from, Math.Max(to - from, 0)), buffer, flush: ended, out int taken, out written, out _);
                from += taken;
            }

            return written;
        }

        Read(Fill, cancellation);
    }

    private void Read(Fill fill, CancellationToken cancellation)
    {
        byte[] buffer = new byte[1 << 16];
        int held = 0;
        bool first = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (buffer.Length - held < Spare)
                Array.Resize(ref buffer, buffer.Length * 2);
            int got = fill(buffer.AsSpan(held));
            held += got;
            if (first && got > 0 && held < 3)
                continue;
            ReadOnlySpan<byte> text = buffer.AsSpan(0, held);
            if (first)
                text = WithoutMark(text);
            first = false;
            int used = Lines(text);
            text = text[used..];
            if (got == 0)
            {
                if (!text.IsEmpty)
                    Line(text, text.Length);
                return;
            }

            held = text.Length;
            text.CopyTo(buffer);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    private int Lines(ReadOnlySpan<byte> text)
    {
        int start = 0;
        while (text[start..].IndexOf((byte)'\n') is var end and >= 0)
        {
            Line(text[start..], end);
            start += end + 1;
        }

        return start;
    }

    // The text starts with the line and may go on behind it.
    private void Line(ReadOnlySpan<byte> text, int length)
    {
        if (length > 0 && text[length - 1] == '\r')
            length--;
        ReadOnlySpan<byte> line = text[..length];
        if (line.IsEmpty || unreadable)
        {
            builder.CountRow();
            return;
        }

        if (!headerRead)
        {
            Header(line);
            return;
        }

        // A column the table does not have is 0 for every row; a cell missing from a column it has is a fault.
        bool whole = true, numbers = true, more = true;
        PathAmount conversions = default, value = default, nulls = default;
        bool hasConversions = false, hasValue = !format.HasHeader || valueAt < 0, hasNulls = !format.HasHeader || nullsAt < 0;
        TableCell path = default;
        int at = 0;
        for (int i = 0; more && whole; i++)
        {
            whole = TableCell.Next(line, delimiter, ref at, out TableCell cell, out more);
            if (i == pathAt)
                path = cell;
            else if (i == conversionsAt)
                numbers &= hasConversions = TryNumber(line, cell, out conversions);
            else if (i == valueAt)
                numbers &= hasValue = TryNumber(line, cell, out value);
            else if (i == nullsAt)
                numbers &= hasNulls = TryNumber(line, cell, out nulls);
        }

        if (!whole)
        {
            Refuse(line, PathProblemReason.MisplacedQuote);
        }
        else if (!(numbers && hasConversions && hasValue && hasNulls))
        {
            Refuse(line, PathProblemReason.NotANumber);
        }
        else if (path.HasDoubledQuotes)
        {
            ReadOnlySpan<byte> plain = path.Plain(line);
            builder.AddUtf8(plain, plain.Length, new PathWeights(conversions, value, nulls));
        }
        else
        {
            builder.AddUtf8(text[path.Start..], path.Length, new PathWeights(conversions, value, nulls));
        }
    }

    private void Refuse(ReadOnlySpan<byte> line, PathProblemReason reason)
    {
        builder.CountRow();
        builder.Report(Encoding.UTF8.GetString(line), reason);
    }

    private void Header(ReadOnlySpan<byte> line)
    {
        headerRead = true;
        List<string> names = [];
        int at = 0;
        for (bool more = true; more;)
        {
            TableCell.Next(line, delimiter, ref at, out TableCell cell, out more);
            names.Add(Encoding.UTF8.GetString(cell.Plain(line)).Trim());
        }

        int Find(IReadOnlyList<string> accepted) => names.FindIndex(name => accepted.Contains(name, StringComparer.OrdinalIgnoreCase));
        (pathAt, conversionsAt, valueAt, nullsAt) =
            (Find(format.PathColumn), Find(format.ConversionsColumn), Find(format.ValueColumn), Find(format.NullsColumn));
        unreadable = pathAt < 0 || conversionsAt < 0;
        if (unreadable)
            Refuse(line, PathProblemReason.MissingColumn);
        else
            builder.CountRow();
    }

    private static bool TryNumber(ReadOnlySpan<byte> line, TableCell at, out PathAmount number)
    {
        ReadOnlySpan<byte> cell = line.Slice(at.Start, at.Length);
        // Nearly every count is a short run of digits: much cheaper than the general parser.
        if (cell.Length is > 0 and <= 9)
        {
            int whole = 0;
            int i = 0;
            for (; i < cell.Length && (uint)(cell[i] - '0') <= 9; i++)
                whole = whole * 10 + (cell[i] - '0');
            if (i == cell.Length)
            {
                number = PathAmount.Of(whole);
                return true;
            }
        }

        cell = cell.Trim((byte)' ');
        bool isNumber = Utf8Parser.TryParse(cell, out decimal exact, out int used) && used == cell.Length;
        number = new PathAmount(exact);
        return isNumber;
    }

    private delegate int Fill(Span<byte> buffer);
}
