using System.Collections.Immutable;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// How late conversions come after the click: the share that has come within so many days. From it follow which days are still provisional and
/// what they will come to. Immutable.
/// </summary>
public sealed class ConversionLag
{
    private readonly ImmutableArray<decimal> _shares;

    private ConversionLag(ImmutableArray<decimal> shares) => _shares = shares;

    /// <summary>The share of conversions that has come by the end of day 0 (the day of the click), day 1, and so on; the last is 1.</summary>
    /// <exception cref="ArgumentException">No share, one that falls or lies outside 0 to 1, or a last one that is not 1.</exception>
    public static ConversionLag FromCumulative(params ReadOnlySpan<decimal> shares)
    {
        decimal before = 0m;
        foreach (decimal share in shares)
        {
            if (share < before || share > 1m) throw new ArgumentException($"Cumulative shares rise from 0 to 1; {share} follows {before}.", nameof(shares));
            before = share;
        }

        return before == 1m ? new ConversionLag([.. shares])
            : throw new ArgumentException("The last cumulative share is 1: name as many days as the last conversion takes.", nameof(shares));
    }

    /// <summary>From the conversions of days that are complete, counted by their lag in days: 0, 1, 2 and so on.</summary>
    /// <exception cref="ArgumentException">A count below 0 or above 10^15, or no conversion at all.</exception>
    public static ConversionLag FromCounts(params ReadOnlySpan<decimal> conversions)
    {
        decimal sum = 0m;
        foreach (decimal count in conversions) sum += count is >= 0m and <= JudgedRange.Most ? count : throw new ArgumentException($"A lag cannot have {count} conversions: a count is from 0 to 10^15.", nameof(conversions));
        if (sum == 0m) throw new ArgumentException("Without a conversion there is no lag to see.", nameof(conversions));
        decimal[] shares = new decimal[conversions.Length];
        decimal so = 0m;
        for (int i = 0; i < shares.Length; i++)
        {
            so += conversions[i];
            shares[i] = so == sum ? 1m : so / sum;
        }

        return new ConversionLag([.. shares]);
    }

    /// <summary>The share that has come within so many whole days after the click; 0 for a negative number.</summary>
    public decimal ShareWithin(int days) => days < 0 ? 0m : days < _shares.Length ? _shares[days] : 1m;

    /// <summary>Days after the click until at least this share has come.</summary>
    public int DaysUntil(decimal share)
    {
        int days = 0;
        while (days < _shares.Length - 1 && _shares[days] < share) days++;
        return days;
    }

    /// <summary>
    /// What conversions booked on the day of the click will come to. Complete days stand; of the others the sum is divided by the mean share that has come,
    /// and the exact Poisson interval of what was seen is divided likewise.
    /// </summary>
    /// <param name="days">Conversions by day of the click, with clicks or cost as weight if known.</param>
    /// <param name="extractedOn">The day the figures were extracted; the day before it is the last that is over.</param>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or weight is below 0 or above 10^15.</exception>
    public CompletedEstimate Complete(IEnumerable<DailyCount> days, DateOnly extractedOn, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(days);
        decimal complete = 0m, seen = 0m, weight = 0m, come = 0m;
        DateOnly? first = null;
        foreach (DailyCount day in days)
        {
            if (day.Count is not (>= 0m and <= JudgedRange.Most) || day.Weight is not (>= 0m and <= JudgedRange.Most))
                throw new ArgumentOutOfRangeException(nameof(days), day, "Counts and weights of days are from 0 to 10^15.");
            decimal share = ShareWithin(extractedOn.DayNumber - 1 - day.Day.DayNumber);
            if (share == 1m)
            {
                complete += day.Count;
                continue;
            }

            seen += day.Count;
            weight += day.Weight;
            come += day.Weight * share;
            if (!(first <= day.Day)) first = day.Day;
        }

        if (first is null) return new CompletedEstimate(complete, complete, complete, complete, null);
        // Nothing can be said of days that have not begun to convert.
        decimal part = weight > 0m ? come / weight : 0m;
        if (part < 0.000000001m) return new CompletedEstimate(complete + seen, null, complete + seen, null, first);
        Interval interval = CountInterval.Garwood((double)seen, confidence).DividedBy((double)part);
        return new CompletedEstimate(complete + seen, complete + (seen / part), complete + Math.Max((decimal)interval.Lower, seen), complete + (decimal)interval.Upper, first);
    }
}
