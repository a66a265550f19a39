namespace MarketingMetrics.Statistics;

/// <summary>
/// The two-sided rule of R's exact tests: the p value sums all outcomes that are no more likely than the one observed, with a
/// relative slack of 1e-7, so that outcomes that are equally likely in exact arithmetic are not lost to rounding.
/// </summary>
internal static class NoMoreLikely
{
    // Enough for every count; beyond 2^53 neighbouring numbers can no longer be told apart and the search must end by itself.
    private const int Halvings = 80;

    /// <summary>
    /// Two-sided p value of an outcome of a one-peaked distribution on whole numbers.
    /// </summary>
    /// <param name="observed">The outcome.</param>
    /// <param name="centre">The mean.</param>
    /// <param name="largest">The largest outcome; for an unbounded one, a bound that is certainly far less likely than the observed.</param>
    /// <param name="logProbability">Log probability of an outcome.</param>
    /// <param name="atMost">P(X &lt;= outcome).</param>
    /// <param name="atLeast">P(X &gt;= outcome).</param>
    /// <param name="smallest">The smallest outcome.</param>
    public static double PValue(double observed, double centre, double smallest, double largest,
        Func<double, double> logProbability, Func<double, double> atMost, Func<double, double> atLeast)
    {
        if (observed == centre) return 1;
        double threshold = logProbability(observed) + 1e-7;
        if (observed < centre)
        {
            // The first outcome above the centre that is no more likely.
            double low = Math.Ceiling(centre), high = largest + 1;
            for (int i = 0; i < Halvings && low < high; i++)
            {
                double middle = Math.Floor((low + high) / 2);
                if (logProbability(middle) <= threshold) high = middle;
                else low = middle + 1;
            }
            return Math.Min(atMost(observed) + (high > largest ? 0 : atLeast(high)), 1);
        }
        else
        {
            double low = smallest - 1, high = Math.Floor(centre);
            for (int i = 0; i < Halvings && low < high; i++)
            {
                double middle = Math.Ceiling((low + high) / 2);
                if (logProbability(middle) <= threshold) low = middle;
                else high = middle - 1;
            }
            return Math.Min(atLeast(observed) + (low < smallest ? 0 : atMost(low)), 1);
        }
    }
}
