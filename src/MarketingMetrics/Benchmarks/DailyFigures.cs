using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The days behind a figure, each as numerator and denominator. They show how much days differ: more than chance allows widens the intervals of
/// counts, and without them a ratio of two random sums (cost per click, return on ad spend) cannot be tested at all. Immutable.
/// </summary>
public sealed class DailyFigures
{
    /// <summary>Fewest days from which a spread is read; fewer are ignored.</summary>
    public const int FewestDays = 7;

    private DailyFigures(double[] numerators, double[] denominators, DayOfWeek[]? weekdays)
    {
        Numerators = numerators;
        Denominators = denominators;
        Weekdays = weekdays;
    }

    /// <summary>How many days.</summary>
    public int Count => Numerators.Length;

    internal double[] Numerators { get; }

    internal double[] Denominators { get; }

    // Null where the days were given without dates.
    internal DayOfWeek[]? Weekdays { get; }

    internal bool AreEnough => Count >= FewestDays;

    /// <summary>Takes the values of single days. A day without clicks is a day; a day that was not measured is left out.</summary>
    public static DailyFigures From(IEnumerable<MetricValue> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Read(days.Select(day => (default(DateOnly), day)), isDated: false);
    }

    /// <summary>Takes the values of dated days. A weekly pattern, such as quiet weekends, then does not pass for noise.</summary>
    public static DailyFigures From(IEnumerable<(DateOnly Day, MetricValue Value)> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Read(days, isDated: true);
    }

    private static DailyFigures Read(IEnumerable<(DateOnly Day, MetricValue Value)> days, bool isDated)
    {
        List<double> numerators = [], denominators = [];
        List<DayOfWeek> weekdays = [];
        foreach ((DateOnly day, MetricValue value) in days)
        {
            if (value.Numerator is not { } numerator) continue;
            numerators.Add((double)numerator);
            denominators.Add((double)(value.Denominator ?? 1m));
            weekdays.Add(day.DayOfWeek);
        }

        return new DailyFigures([.. numerators], [.. denominators], isDated ? [.. weekdays] : null);
    }
}
