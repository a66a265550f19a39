using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>Objective, question, KPI, benchmark, actual with interval, verdict with gap and comment: a row per KPI.</summary>
public sealed record ScorecardBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "scorecard";

    /// <summary>The rows, in the plan's order of questions.</summary>
    public ImmutableArray<ScorecardRow> Rows { get; init => field = Items.Checked(value); } = [];

    /// <inheritdoc/>
    public override IEnumerable<Figure> Figures => Rows.SelectMany(row => row.Figures);
}
