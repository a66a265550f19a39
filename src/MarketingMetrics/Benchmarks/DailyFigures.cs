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

    private DailyFigures(double[] numerators, double[] denominators)
    {
        Numerators = numerators;
        Denominators = denominators;
    }

    /// <summary>How many days.</summary>
    public int Count => Numerators.Length;

    internal double[] Numerators { get; }

    internal double[] Denominators { get; }

    internal bool AreEnough => Count >= FewestDays;

    /// <summary>Takes the values of single days. A day without clicks is a day; a day that was not measured is left out.</summary>
    public static DailyFigures From(IEnumerable<MetricValue> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        List<double> numerators = [], denominators = [];
        foreach (MetricValue day in days)
        {
            if (day.Numerator is not { } numerator) continue;
            numerators.Add((double)numerator);
            denominators.Add((double)(day.Denominator ?? 1m));
        }

        return new DailyFigures([.. numerators], [.. denominators]);
    }
}
