using System.Collections.Immutable;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Which check each step of a decomposition calls for. A step that helped calls for none; of a neutral metric every notable step does.</summary>
internal static class NextChecks
{
    private const string OtherDriver = "CHECK_DRIVER";
    private const string OtherKind = "CHECK_SEGMENTS";

    private static readonly Dictionary<string, string> ByDriver = new(StringComparer.Ordinal)
    {
        ["cpm"] = "CHECK_AUCTION",
        ["cpc"] = "CHECK_BIDS",
        ["ctr"] = "CHECK_CREATIVES",
        ["conversion_rate"] = "CHECK_LANDING_PAGE",
        ["conversion_rate_session"] = "CHECK_LANDING_PAGE",
        ["value_per_conversion"] = "CHECK_BASKET",
        ["aov"] = "CHECK_BASKET",
        ["sessions"] = "CHECK_TRAFFIC",
        ["clicks"] = "CHECK_TRAFFIC",
        ["orders"] = "CHECK_DEMAND",
    };

    private static readonly Dictionary<ChangeKind, string> ByKind = new()
    {
        [ChangeKind.Mix] = "CHECK_BUDGET_SPLIT",
        [ChangeKind.Entered] = "CHECK_NEW_SEGMENTS",
        [ChangeKind.Exited] = "CHECK_LOST_SEGMENTS",
        [ChangeKind.WithoutRate] = "CHECK_TRACKING",
        [ChangeKind.Volume] = "CHECK_DEMAND",
        [ChangeKind.Price] = "CHECK_PRICES",
    };

    /// <summary>Every code that may be suggested.</summary>
    public static IEnumerable<string> Codes => ByDriver.Values.Concat(ByKind.Values).Append(OtherDriver).Append(OtherKind).Distinct();

    public static ImmutableArray<SuggestedAction> For(ChangeDecomposition change, IEnumerable<ChangeStep> notable) =>
        [.. notable.Where(step => IsAdverse(step.Amount, change.Metric.Direction)).Select(step => new SuggestedAction(CodeOf(step), step.Key)).DistinctBy(action => action.Code)];

    private static bool IsAdverse(decimal amount, MetricDirection direction) => direction switch
    {
        MetricDirection.HigherIsBetter => amount < 0m,
        MetricDirection.LowerIsBetter => amount > 0m,
        _ => amount != 0m,
    };

    private static string CodeOf(ChangeStep step) => step.Driver is { } driver ? ByDriver.GetValueOrDefault(driver.Key, OtherDriver) : ByKind.GetValueOrDefault(step.Kind, OtherKind);
}
