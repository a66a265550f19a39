using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>A gain or a loss that a KPI shows beyond chance.</summary>
/// <param name="Kpi">The KPI with its evidence.</param>
/// <param name="Comparison">The comparison that shows it: with the KPI's own benchmark, or with the comparison period where it has none.</param>
/// <param name="Impact">What it is worth; null where that cannot be said.</param>
public sealed record ImpactFinding(KpiResult Kpi, Comparison Comparison, Impact? Impact)
{
    /// <summary>Better for a gain, Worse for a loss.</summary>
    public Verdict Verdict => Comparison.Verdict!.Value;

    /// <summary>The finding in a sentence.</summary>
    public Message Text => FindingText.Text(this);

    /// <summary>The arithmetic of the impact, or the whole comparison where there is none.</summary>
    public Message Evidence => FindingText.Evidence(this);

    /// <summary>The ids of KPIs whose finding counts some of the same money or events, so that the impacts must not be added.</summary>
    public ImmutableArray<string> Overlaps => [.. Overlapping.Select(kpi => kpi.Id)];

    /// <summary>The codes of the caveats to read it with.</summary>
    public ImmutableArray<string> Caveats => [.. Kpi.Caveats.Select(caveat => caveat.Code).Distinct()];

    internal ImmutableArray<Kpi> Overlapping { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sentence in English.</summary>
    public override string ToString() => $"{(Impact is null ? "" : Impact + ": ")}{Text}";
}
