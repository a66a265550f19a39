namespace MarketingMetrics.Benchmarks;

/// <summary>
/// What is known of the single amounts behind a total, such as orders behind revenue: how many there were and how much they differ. It gives a ratio of
/// totals an interval where no days are at hand. Immutable.
/// </summary>
public sealed record AmountSpread
{
    private const decimal Most = 1e15m;

    /// <summary>Number and variation of the amounts.</summary>
    /// <param name="count">How many amounts, above 0 and up to 10^15.</param>
    /// <param name="variation">Coefficient of variation: standard deviation of an amount divided by the average, 0 to 1,000. Shops are often near 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public AmountSpread(decimal count, double variation)
    {
        if (count is not (> 0m and <= Most)) throw new ArgumentOutOfRangeException(nameof(count), count, "A number of amounts is above 0 and up to 10^15.");
        Count = count;
        Variation = CheckedVariation(variation, nameof(variation));
    }

    /// <summary>How many amounts.</summary>
    public decimal Count { get; }

    /// <summary>Standard deviation of an amount divided by the average.</summary>
    public double Variation { get; }

    /// <summary>Number and variation of given amounts, at least two. The deviation is that of these amounts (divided by n), so that n average^2 (1 + cv^2) is the sum of their squares.</summary>
    /// <exception cref="ArgumentException">Fewer than two amounts, or their average is not above 0.</exception>
    public static AmountSpread From(IEnumerable<decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        double[] given = [.. amounts.Select(amount => (double)amount)];
        double mean = given.Length == 0 ? 0 : given.Average();
        if (given.Length < 2 || mean <= 0) throw new ArgumentException("A variation is seen from two amounts on, and has a meaning only where their average is above 0.", nameof(amounts));
        return new AmountSpread(given.Length, Math.Sqrt(given.Sum(amount => (amount - mean) * (amount - mean)) / given.Length) / mean);
    }

    internal static double CheckedVariation(double variation, string name) => variation is >= 0 and <= 1000 ? variation
        : throw new ArgumentOutOfRangeException(name, variation, "A coefficient of variation is 0 to 1,000, such as 0.8.");
}
