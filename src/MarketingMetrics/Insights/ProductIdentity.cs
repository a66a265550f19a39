using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Checks that a product of formulas is another formula, up to a constant: equal sums above and below the line cancel.</summary>
internal static class ProductIdentity
{
    public static void Check(Metric target, IEnumerable<Driver> drivers)
    {
        List<Sum> above = [], below = [];
        // The target divides, so that nothing may be left.
        Put(target, above: below, below: above);
        foreach (Driver driver in drivers)
        {
            if (driver.IsDivisor) Put(driver.Metric, above: below, below: above);
            else Put(driver.Metric, above, below);
        }

        foreach (Sum sum in above.ToArray())
        {
            if (below.Remove(sum)) above.Remove(sum);
        }

        if (above.Count + below.Count > 0)
        {
            string left = $"{(above.Count == 0 ? "1" : string.Join(" * ", above))}{(below.Count == 0 ? "" : $" / ({string.Join(" * ", below)})")}";
            throw new ArgumentException($"The product of the drivers is '{target.Key}' times {left}, not '{target.Key}'. Add or turn round a driver so that this cancels.", nameof(drivers));
        }
    }

    private static void Put(Metric metric, List<Sum> above, List<Sum> below)
    {
        switch (metric.Formula)
        {
            case Quotient quotient:
                above.Add(Plain(quotient.Numerator));
                below.Add(Plain(quotient.Denominator));
                break;
            case Total total:
                above.Add(Plain(total.Sum));
                break;
            default:
                throw new ArgumentException($"'{metric.Key}' = {metric.Formula} is taken as delivered and cannot be a factor of a product over segments.", nameof(metric));
        }
    }

    // A constant factor does not change a ratio of two periods.
    private static Sum Plain(Sum sum) => sum.Terms[0].Coefficient == 1m ? sum : sum / sum.Terms[0].Coefficient;
}
