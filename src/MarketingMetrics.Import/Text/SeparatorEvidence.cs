namespace MarketingMetrics.Import.Text;

/// <summary>Counts, over the cells of a column, what they betray of the decimal separator: cells that only one reading allows.</summary>
internal struct SeparatorEvidence
{
    public int Point { get; private set; }

    public int Comma { get; private set; }

    /// <summary>Cells such as <c>1.234</c> that allow both readings.</summary>
    public int Ambiguous { get; private set; }

    public readonly bool IsConflicting => Point > 0 && Comma > 0;

    /// <summary>The separator that the cells prove; null where they prove none.</summary>
    public readonly char? Proven => Point == 0 && Comma == 0 ? null : Point >= Comma ? '.' : ',';

    public void Add(SeparatorEvidence other)
    {
        Point += other.Point;
        Comma += other.Comma;
        Ambiguous += other.Ambiguous;
    }

    /// <param name="cell">The cell.</param>
    /// <param name="isWhole">Whether the column counts things that have no fractions, so that a single separator before three digits groups.</param>
    public void Look(ReadOnlySpan<byte> cell, bool isWhole)
    {
        if (cell.IndexOfAny((byte)'.', (byte)',') < 0) return;
        int points = cell.Count((byte)'.');
        int commas = cell.Count((byte)',');
        if (points > 0 && commas > 0)
        {
            if (cell.LastIndexOf((byte)'.') > cell.LastIndexOf((byte)',')) Point++;
            else Comma++;
            return;
        }

        byte sign = points > 0 ? (byte)'.' : (byte)',';
        if (points + commas > 1)
        {
            // Repeated, so it groups: the other one is the decimal separator.
            Prove(sign == (byte)'.' ? ',' : '.');
            return;
        }

        int at = cell.IndexOf(sign);
        int before = 0;
        while (at - before - 1 >= 0 && (uint)(cell[at - before - 1] - '0') <= 9) before++;
        int after = 0;
        while (at + after + 1 < cell.Length && (uint)(cell[at + after + 1] - '0') <= 9) after++;
        bool groups = after == 3 && before is >= 1 and <= 3 && !(before >= 1 && cell[at - before] == (byte)'0');
        if (!groups) Prove((char)sign);
        else if (isWhole) Prove(sign == (byte)'.' ? ',' : '.');
        else Ambiguous++;
    }

    private void Prove(char separator)
    {
        if (separator == '.') Point++;
        else Comma++;
    }
}
