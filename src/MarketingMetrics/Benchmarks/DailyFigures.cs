using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The days behind a figure, each as numerator and denominator. They show how much days differ: more than chance allows widens the intervals of
/// counts, and without them a ratio of two random sums (cost per click, return on ad spend) or a revenue cannot be tested at all. Immutable.
/// </summary>
public sealed class DailyFigures
{
    /// <summary>Fewest days from which a spread is read; fewer are ignored.</summary>
    public const int FewestDays = 7;

    private const int FewestOfEachWeekday = 3;

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

    // Enough of every weekday to tell a weekly pattern from noise.
    internal bool ShowWeeks => Weekdays is { } weekdays && Enum.GetValues<DayOfWeek>().All(day => weekdays.Count(each => each == day) >= FewestOfEachWeekday);

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

    /// <summary>
    /// The same days with each numerator held against the mean of its weekday, and the mean of all kept: a weekly pattern is known, not noise. What is left
    /// is widened by the seven means taken from it.
    /// </summary>
    internal DailyFigures WithoutWeeks()
    {
        if (!ShowWeeks) return this;
        double mean = Numerators.Average(), widening = Math.Sqrt((Count - 1.0) / (Count - 7.0));
        var means = new double[7];
        foreach (IGrouping<DayOfWeek, double> weekday in Numerators.Select((amount, day) => (amount, day)).GroupBy(each => Weekdays![each.day], each => each.amount))
            means[(int)weekday.Key] = weekday.Average();
        return new DailyFigures([.. Numerators.Select((amount, day) => mean + ((amount - means[(int)Weekdays![day]]) * widening))], Denominators, Weekdays);
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
