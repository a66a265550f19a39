namespace MarketingMetrics.Attribution;

/// <summary>
/// Rounds credits to 12 decimals so that they add up to a total exactly: every credit is rounded down, and what is missing goes out in
/// units of 10^-12, the largest remainders first (equal ones in order). A credit of exactly zero stays zero.
/// </summary>
internal static class LargestRemainder
{
    private const int Places = 12;
    private const decimal Unit = 0.000000000001m;

    public static decimal[] Publish(ReadOnlySpan<double> credits, decimal total)
    {
        decimal[] published = new decimal[credits.Length];
        double[] remainders = new double[credits.Length];
        List<int> receivers = [];
        decimal missing = total;
        for (int i = 0; i < credits.Length; i++)
        {
            decimal exact = (decimal)credits[i];
            published[i] = decimal.Round(exact, Places, MidpointRounding.ToNegativeInfinity);
            remainders[i] = (double)(exact - published[i]);
            missing -= published[i];
            if (credits[i] != 0)
                receivers.Add(i);
        }

        if (missing == 0 || credits.Length == 0)
            return published;
        if (receivers.Count == 0)
            receivers.AddRange(Enumerable.Range(0, credits.Length));

        // Binary fractions may miss a large total by more than a unit each: share that evenly first.
        decimal each = decimal.Round(missing / receivers.Count, Places, MidpointRounding.ToNegativeInfinity);
        int units = (int)((missing - each * receivers.Count) / Unit);
        foreach (int i in receivers)
            published[i] += each;
        foreach (int i in receivers.OrderByDescending(i => remainders[i]).Take(units))
            published[i] += Unit;
        return published;
    }
}
