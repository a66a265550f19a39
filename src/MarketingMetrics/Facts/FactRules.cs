using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts.Rules;

namespace MarketingMetrics.Facts;

/// <summary>The rules that look at how facts are spread over the values of a dimension, in the order they run.</summary>
/// <remarks>
/// Each looks at what the result is cut by and is silent where that is not there: GA4_OTHER_ROW and GA4_NOT_SET at every dimension, DIRECT_RESIDUAL at
/// <see cref="Dimension.Channel"/>, AI_REFERRAL at <see cref="Dimension.SourceMedium"/>, BOT_TRAFFIC at sessions and engaged sessions by day.
/// </remarks>
public static class FactRules
{
    /// <summary>All rules of this room, with the default thresholds.</summary>
    public static ImmutableArray<ICaveatRule<FactResult>> All { get; } = With(CaveatThresholds.Default);

    /// <summary>All rules of this room, with thresholds of your own.</summary>
    public static ImmutableArray<ICaveatRule<FactResult>> With(CaveatThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return [new OtherRow(thresholds), new NotSet(thresholds), new DirectResidual(thresholds), new AiReferral(), new BotTraffic(thresholds)];
    }
}
