using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>An earlier campaign of one's own, by its name and the days it ran. Totals are compared per day where the lengths differ.</summary>
public sealed record EarlierCampaign : Benchmark
{
    /// <summary>Names an earlier campaign.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public EarlierCampaign(string name, Period period)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Period = period;
    }

    /// <inheritdoc/>
    public override string Kind => "earlier_campaign";

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>When it ran.</summary>
    public Period Period { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Period> Periods(Period reported) => [Period];

    /// <inheritdoc/>
    public override Message Describe(Metric metric) =>
        Message.Of("benchmarks.earlier_campaign", MessageArgument.OfText("name", Name), MessageArgument.OfPeriod("period", Period));
}
