using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts.Rules;

/// <summary>The share of a measure that falls on some values of a dimension, of all rows whose source delivers that dimension.</summary>
internal static class ValueShare
{
    /// <summary>The share; null where nothing was counted.</summary>
    public static decimal? Of(FactResult result, Dimension dimension, Measure measure, Func<string, bool> matches)
    {
        if (!result.Delivers([measure])) return null;
        decimal part = 0m, whole = 0m;
        foreach (FactGroup group in result)
        {
            if (group[dimension] is not { } value) continue;
            MeasureTotal total = group.Totals[measure];
            if (!total.IsDefined) continue;
            whole += total.Value;
            if (matches(value)) part += total.Value;
        }

        return whole > 0m ? part / whole : null;
    }

    /// <summary>A finding per dimension of the result where the share of some analytics measure is beyond the threshold; the measure with the largest share is told.</summary>
    public static IEnumerable<Caveat> Findings(FactResult result, CaveatDescriptor descriptor, Func<string, bool> matches, decimal threshold, Func<Dimension, bool> looksAt)
    {
        foreach (Dimension dimension in result.Query.Dimensions)
        {
            if (!looksAt(dimension)) continue;
            Measure? most = null;
            decimal share = threshold;
            foreach (Measure measure in result.Measures)
            {
                // Rows of an advertising platform without a channel are no untagged visits.
                if (!measure.IsAdditive || measure.Unit == MeasureUnit.Money || measure.Overlap != SourceOverlap.Shared || Of(result, dimension, measure, matches) is not { } its || its <= share) continue;
                (most, share) = (measure, its);
            }

            if (most is null) continue;
            yield return descriptor.Raise(new FigureRef(null, period: result.Query.Period),
                DimensionName.Argument("dimension", dimension), MeasureName.Argument("measure", most), MessageArgument.OfPercent("share", share, 1));
        }
    }
}
