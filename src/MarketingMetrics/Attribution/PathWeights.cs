namespace MarketingMetrics.Attribution;

/// <summary>What one row adds to its path: exact amounts for the totals, doubles for the models.</summary>
internal readonly record struct PathWeights(PathAmount Conversions, PathAmount Value, PathAmount Nulls)
{
    public PathWeights(decimal conversions, decimal value, decimal nulls)
        : this(new PathAmount(conversions), new PathAmount(value), new PathAmount(nulls))
    {
    }

    public double Magnitude => Conversions.Near + Math.Abs(Value.Near) + Nulls.Near;
}

/// <summary>An exact amount and the double nearest to it, converted once.</summary>
internal readonly record struct PathAmount(decimal Exact, double Near)
{
    public PathAmount(decimal exact)
        : this(exact, (double)exact)
    {
    }

    public static PathAmount Of(int whole) => whole == 0 ? default : new PathAmount(whole, whole);
}
