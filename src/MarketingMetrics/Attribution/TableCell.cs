using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>Where a cell lies in its line, without the quotes around it.</summary>
internal readonly record struct TableCell(int Start, int Length, bool HasDoubledQuotes)
{
    // Counts and values are this short as a rule: looking at each byte is faster than a search that has to be set up.
    private const int Short = 8;

    /// <summary>The cell's bytes, each doubled quote being one.</summary>
    public ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> cell = line.Slice(Start, Length);
        return HasDoubledQuotes ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(cell).Replace("\"\"", "\"", StringComparison.Ordinal)) : cell;
    }

    /// <summary>
    /// Takes the next cell. One that starts with a quote ends at the next single quote; "" inside it stands for one quote. False where the quotes do not
    /// close it.
    /// </summary>
    public static bool Next(ReadOnlySpan<byte> line, byte delimiter, ref int at, out TableCell cell, out bool more)
    {
        if (at < line.Length && line[at] == '"')
            return NextQuoted(line, delimiter, ref at, out cell, out more);
        int end = at;
        int near = Math.Min(at + Short, line.Length);
        while (end < near && line[end] != delimiter)
            end++;
        if (end == near && end < line.Length)
        {
            int found = line[end..].IndexOf(delimiter);
            end = found < 0 ? line.Length : end + found;
        }

        cell = new TableCell(at, end - at, false);
        more = end < line.Length;
        at = end + 1;
        return true;
    }

    private static bool NextQuoted(ReadOnlySpan<byte> line, byte delimiter, ref int at, out TableCell cell, out bool more)
    {
        int start = at + 1;
        int end = start;
        bool doubled = false;
        while (true)
        {
            int quote = line[end..].IndexOf((byte)'"');
            if (quote < 0)
            {
                cell = new TableCell(at, line.Length - at, false);
                more = false;
                return false;
            }

            end += quote;
            if (end + 1 >= line.Length || line[end + 1] != '"')
                break;
            doubled = true;
            end += 2;
        }

        cell = new TableCell(start, end - start, doubled);
        ReadOnlySpan<byte> behind = line[(end + 1)..];
        int next = behind.IndexOf(delimiter);
        more = next >= 0;
        at = more ? end + 1 + next + 1 : line.Length;
        return (more ? behind[..next] : behind).Trim((byte)' ').IsEmpty;
    }
}
