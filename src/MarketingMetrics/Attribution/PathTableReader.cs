using System.Buffers.Text;
using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>Cuts a UTF-8 table into lines and cells and hands each row to the builder; works on bytes throughout.</summary>
internal sealed class PathTableReader
{
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
            Line(text[used..]);
    }

    public void Read(Stream stream, CancellationToken cancellation)
    {
        byte[] buffer = new byte[1 << 16];
        int held = 0;
        bool first = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            int got = stream.Read(buffer, held, buffer.Length - held);
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
                    Line(text);
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
            Line(text.Slice(start, end));
            start += end + 1;
        }

        return start;
    }

    private void Line(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line = line[..^1];
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
        ReadOnlySpan<byte> path = default, conversions = default;
        ReadOnlySpan<byte> value = format.HasHeader && valueAt >= 0 ? default : "0"u8;
        ReadOnlySpan<byte> nulls = format.HasHeader && nullsAt >= 0 ? default : "0"u8;
        bool whole = true;
        ReadOnlySpan<byte> rest = line;
        bool more = true;
        for (int i = 0; more && whole; i++)
        {
            whole = Cell(ref rest, out ReadOnlySpan<byte> cell, out more);
            if (i == pathAt)
                path = cell;
            else if (i == conversionsAt)
                conversions = cell;
            else if (i == valueAt)
                value = cell;
            else if (i == nullsAt)
                nulls = cell;
        }

        if (!whole)
            Refuse(line, PathProblemReason.MisplacedQuote);
        else if (TryNumber(conversions, out decimal c) && TryNumber(value, out decimal v) && TryNumber(nulls, out decimal n))
            builder.AddUtf8(path, c, v, n);
        else
            Refuse(line, PathProblemReason.NotANumber);
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
        ReadOnlySpan<byte> rest = line;
        for (bool more = true; more;)
        {
            Cell(ref rest, out ReadOnlySpan<byte> cell, out more);
            names.Add(Encoding.UTF8.GetString(cell).Trim());
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

    // A cell that starts with a quote ends at the next single quote; "" inside it stands for one quote. False where the quotes do not close it.
    private bool Cell(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> cell, out bool more)
    {
        bool doubled = false;
        if (rest.Length > 0 && rest[0] == '"')
        {
            int end = 1;
            while (true)
            {
                int quote = rest[end..].IndexOf((byte)'"');
                if (quote < 0)
                {
                    cell = rest;
                    more = false;
                    return false;
                }

                end += quote;
                if (end + 1 >= rest.Length || rest[end + 1] != '"')
                    break;
                doubled = true;
                end += 2;
            }

            cell = rest[1..end];
            if (doubled)
                cell = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(cell).Replace("\"\"", "\"", StringComparison.Ordinal));
            rest = rest[(end + 1)..];
            int next = rest.IndexOf(delimiter);
            more = next >= 0;
            ReadOnlySpan<byte> behind = more ? rest[..next] : rest;
            if (more)
                rest = rest[(next + 1)..];
            return behind.Trim((byte)' ').IsEmpty;
        }

        int at = rest.IndexOf(delimiter);
        more = at >= 0;
        cell = more ? rest[..at] : rest;
        if (more)
            rest = rest[(at + 1)..];
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> cell, out decimal number)
    {
        // Nearly every count is a short run of digits: much cheaper than the general parser.
        if (cell.Length is > 0 and <= 9)
        {
            int whole = 0;
            int i = 0;
            for (; i < cell.Length && (uint)(cell[i] - '0') <= 9; i++)
                whole = whole * 10 + (cell[i] - '0');
            if (i == cell.Length)
            {
                number = whole;
                return true;
            }
        }

        cell = cell.Trim((byte)' ');
        return Utf8Parser.TryParse(cell, out number, out int used) && used == cell.Length;
    }
}
