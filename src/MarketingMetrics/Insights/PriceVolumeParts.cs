using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Revenue = units x average price: units are valued at the old average price, the change of the average price at the new units.</summary>
internal static class PriceVolumeParts
{
    public static ChangeDecomposition Split(Measure revenue, Measure units, FactResult before, FactResult after)
    {
        SegmentTable prices = SegmentTable.Read(new Metric($"{revenue.Key}_per_unit", revenue / units), before, after, needsDimension: true);
        var total = SegmentTable.Read(new Metric(revenue.Key, Formula.Total(revenue)), before, after, needsDimension: true);
        var parts = new PartList(total, DecompositionMethod.PriceVolumeMix);
        DecompositionReason reason = total.Reason != DecompositionReason.None ? total.Reason : prices.Reason;
        if (reason == DecompositionReason.None) Fill(parts, prices, total);
        ChangeDecomposition result = parts.Build(reason);
        return result with { AveragePriceBefore = prices.Before, AveragePriceAfter = prices.After, UnitsBefore = prices.Before.Denominator, UnitsAfter = prices.After.Denominator };
    }

    private static void Fill(PartList parts, SegmentTable prices, SegmentTable total)
    {
        decimal days0 = total.IsPerDay ? total.EarlierPeriod.Days : 1m, days1 = total.IsPerDay ? total.LaterPeriod.Days : 1m;
        decimal units0 = prices.DenominatorBefore / days0, units1 = prices.DenominatorAfter / days1;
        decimal price0 = prices.NumeratorBefore / prices.DenominatorBefore;
        for (int i = 0; i < prices.Segments.Count; i++)
        {
            SegmentPair pair = prices.Segments[i];
            parts.Add(ChangeKind.Volume, i, ((pair.After.Denominator / days1) - (pair.Before.Denominator / days0)) * price0);
        }

        MixParts.Fill(parts, prices, MixConvention.OldRates, units1, ChangeKind.Price);
    }
}
