using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>What a builder was told.</summary>
internal sealed class ReportRequest(MeasurementPlan plan)
{
    public MeasurementPlan Plan => plan;

    public Period? Period { get; set; }

    public Func<Period, Period>? Comparison { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? PreparedBy { get; set; }

    public Dimension Breakdown { get; set; } = Dimension.Channel;

    public ImmutableArray<ICaveatRule<KpiEvidence>> Rules { get; set; } = PlanningRules.All;

    public ImmutableArray<ICaveatRule<MetricFigure>> FigureRules { get; set; } = MetricRules.All;

    public ImmutableArray<ICaveatRule<FigurePair>> ChangeRules { get; set; } = MetricRules.BetweenPeriods;

    public ImmutableArray<ICaveatRule<FactResult>> FactRules { get; set; } = Facts.FactRules.All;

    public ImmutableDictionary<Measure, Money> Worth { get; set; } = ImmutableDictionary<Measure, Money>.Empty;

    public List<(string Section, string Text)> SectionComments { get; } = [];

    public Dictionary<string, (string Owner, DateOnly? Due)> Assigned { get; } = new(StringComparer.Ordinal);

    public List<Caveat> Caveats { get; } = [];

    public Dictionary<string, string> Comments { get; } = new(StringComparer.Ordinal);

    public List<NextAction> Actions { get; } = [];

    public List<SeriesEvent> Events { get; } = [];

    public List<Section> Sections { get; } = [];

    public Period ReportedPeriod => Period ?? throw new InvalidOperationException("There is no period: call During(period), such as During(Period.Month(2026, 10)).");

    public Period? ComparisonPeriod => Comparison?.Invoke(ReportedPeriod);

    public EvaluationOptions Evaluation => EvaluationOptions.Default with { ComparisonPeriod = ComparisonPeriod, Rules = Rules, FigureRules = FigureRules, ChangeRules = ChangeRules };
}
