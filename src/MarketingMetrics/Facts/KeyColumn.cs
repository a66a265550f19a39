namespace MarketingMetrics.Facts;

/// <summary>
/// A column of a segment as one query sees it: the codes that answer are numbered from 0, and each number has a meaning, the query's code of
/// that name or bucket. The space of combinations is thus as small as the segment allows, whatever else is in the table.
/// </summary>
internal sealed class KeyColumn
{
    /// <summary>Marks what a filter or the period leaves out: so far below zero that no other number makes up for it.</summary>
    public const int LeftOut = -(1 << 27);

    /// <param name="codes">The codes of the rows.</param>
    /// <param name="part">Which part of the key the column is; -1 where it only filters.</param>
    /// <param name="meanings">The query's code of each code, or <see cref="LeftOut"/>.</param>
    public KeyColumn(CodeColumn codes, int part, int[] meanings)
    {
        Codes = codes;
        Part = part;
        Numbers = new int[meanings.Length];
        var distinct = new List<int>();
        for (int code = 0; code < meanings.Length; code++)
        {
            // Only neighbours share a number, such as the days of one bucket: what lies between two codes of one number then has that number too.
            if (meanings[code] != LeftOut && (code == 0 || meanings[code - 1] != meanings[code])) distinct.Add(meanings[code]);
            Numbers[code] = meanings[code] == LeftOut ? LeftOut : distinct.Count - 1;
        }

        Meanings = [.. distinct];
        IsStraight = Meanings.Length == Numbers.Length;
        LeavesOut = Array.IndexOf(Numbers, LeftOut) >= 0;
    }

    public CodeColumn Codes { get; }

    public int Part { get; }

    /// <summary>The number of each code, or <see cref="LeftOut"/>. Where codes ascend, so do the numbers of those that answer.</summary>
    public int[] Numbers { get; }

    /// <summary>The query's code of each number.</summary>
    public int[] Meanings { get; }

    /// <summary>True when every code is its own number.</summary>
    public bool IsStraight { get; }

    public bool LeavesOut { get; }

    /// <summary>Whether all rows of a block have one number, as neighbours have in a column that the rows are sorted by; and up to which row that is so.</summary>
    public bool TryShared(int start, int rows, out int number, out int end)
    {
        number = LeftOut;
        end = start;
        if (!Codes.IsAscending) return false;
        int code = Codes[start], last = Codes[start + rows - 1];
        number = Numbers[code];
        if (code != last && (number == LeftOut || number != Numbers[last])) return false;
        while (last + 1 < Numbers.Length && Numbers[last + 1] == number && number != LeftOut) last++;
        end = Codes.FirstAtLeast(last + 1);
        return true;
    }
}
