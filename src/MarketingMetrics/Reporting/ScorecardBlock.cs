using System.Collections.Immutable;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Activity, objective, question, KPI, benchmark, actual with interval, verdict with gap and comment: a row per KPI.</summary>
public sealed record ScorecardBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "scorecard";

    /// <summary>How its readers like to see it: lists where they asked for them or read on a phone.</summary>
    public PreferredForm Form { get; init; }

    /// <summary>The rows by activity, within one in the plan's order of questions.</summary>
    public ImmutableArray<ScorecardRow> Rows { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => Rows.SelectMany(row => row.Figures);
}
