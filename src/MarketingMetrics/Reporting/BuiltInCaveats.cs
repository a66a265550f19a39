using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Every kind of caveat of this package, each once: what its rules raise, and what you may raise yourself where only you know.</summary>
/// <example><c>BuiltInCaveats.Find("PIXEL_SERVER_DUP").Raise(FigureRef.OfKpi("cpa"), MessageArgument.OfText("basis", "meta-ads"))</c></example>
public static class BuiltInCaveats
{
    /// <summary>All kinds, in ordinal order of their codes.</summary>
    public static ImmutableArray<CaveatDescriptor> All { get; } =
    [
        .. FactRules.All.Select(rule => rule.Descriptor)
            .Concat(MetricRules.All.Select(rule => rule.Descriptor))
            .Concat(MetricRules.BetweenPeriods.Select(rule => rule.Descriptor))
            .Concat(BenchmarkRules.All.Select(rule => rule.Descriptor))
            .Concat(PlanningRules.All.Select(rule => rule.Descriptor))
            .Concat(InsightRules.All.Select(rule => rule.Descriptor))
            .Concat([new ReportedDiffers().Descriptor, ValueRounded.Descriptor, ValueRejected.Descriptor, RateMissing.Descriptor, CaveatRules.RuleFailed])
            .Distinct()
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>The kind of a code.</summary>
    /// <exception cref="KeyNotFoundException">No such code.</exception>
    public static CaveatDescriptor Find(string code) => TryFind(code, out CaveatDescriptor? descriptor)
        ? descriptor
        : throw new KeyNotFoundException($"There is no built-in caveat '{code}'. BuiltInCaveats.All lists them; declare one of your own with new CaveatDescriptor(code, severity).");

    /// <summary>The kind of a code; false where it is not built in.</summary>
    public static bool TryFind(string code, [NotNullWhen(true)] out CaveatDescriptor? descriptor)
    {
        ArgumentNullException.ThrowIfNull(code);
        descriptor = All.FirstOrDefault(each => each.Code == code);
        return descriptor is not null;
    }
}
