namespace MarketingMetrics.Insights;

/// <summary>Makes parts add up to a whole exactly: every part is rounded to one scale, and what then is left over goes to the largest part.</summary>
internal static class Closure
{
    private const int Places = 12;
    private const int DigitsOfDecimal = 28;

    /// <summary>A number at the scale on which the parts of a change are kept: 12 decimals, fewer where the number itself is so large that their sum would round.</summary>
    public static int PlacesFor(decimal size)
    {
        int whole = 1;
        for (decimal rest = Math.Abs(size); rest >= 10m; rest /= 10m) whole++;
        // Two digits are left for carries, so that adding many parts never rounds.
        return Math.Clamp(DigitsOfDecimal - 2 - whole, 0, Places);
    }

    /// <summary>Rounds the parts in place so that they add up to the whole, which is given at the same scale.</summary>
    public static void Close(decimal whole, int places, Span<decimal> parts)
    {
        if (parts.IsEmpty) return;
        decimal left = whole;
        int largest = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = decimal.Round(parts[i], places, MidpointRounding.AwayFromZero);
            left -= parts[i];
            if (Math.Abs(parts[i]) > Math.Abs(parts[largest])) largest = i;
        }

        parts[largest] += left;
    }
}
