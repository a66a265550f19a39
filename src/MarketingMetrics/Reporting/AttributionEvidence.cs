using System.Collections.Immutable;
using MarketingMetrics.Attribution;

namespace MarketingMetrics.Reporting;

/// <summary>What a report is told about attribution; every part but the comparison may be left out. <see cref="ReportBuilder.WithAttribution"/> makes a section of it.</summary>
/// <example><c>new AttributionEvidence(paths.Compare(AttributionModels.Standard, costs)) { Used = "last_touch", Involvement = [.. paths.Involvement()] }</c></example>
/// <param name="Comparison">The models side by side; tests carried in its <see cref="AttributionComparison.Evidence"/> are told below.</param>
public sealed record AttributionEvidence(AttributionComparison Comparison)
{
    /// <summary>The key of the model that the report otherwise uses; null where it uses none of them.</summary>
    public string? Used { get; init; }

    /// <summary>Target cost per acquisition by channel, for whether a decision depends on the model.</summary>
    public ImmutableDictionary<string, decimal> TargetCostPerAcquisition { get; init => field = value ?? ImmutableDictionary<string, decimal>.Empty; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>The currency of values, costs and targets; amounts are written without one where it is null.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The days that the paths cover.</summary>
    public Period? Period { get; init; }

    /// <summary>On how many converting paths each channel is; from <see cref="ConversionPaths.Involvement"/>.</summary>
    public ImmutableArray<ChannelInvolvement> Involvement { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Intervals of one of the compared models, shown with its credits; from <see cref="ConversionPaths.Bootstrap"/>.</summary>
    public BootstrapResult? Bootstrap { get; init; }

    /// <summary>What the platforms claim, against what was really sold.</summary>
    public ClaimBounds? Claims { get; init; }

    /// <summary>First page or detail; detail unless set.</summary>
    public SectionPlacement Placement { get; init; } = SectionPlacement.Detail;
}
