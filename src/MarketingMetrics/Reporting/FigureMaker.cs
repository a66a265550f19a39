using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Reporting;

/// <summary>Makes figures of values, and remembers which sources delivered them.</summary>
internal sealed class FigureMaker
{
    // More is expected to come in where one of these touches a figure.
    private static readonly string[] Unfinished = ["PARTIAL_PERIOD", "IMMATURE_RECENT"];

    private readonly List<CaveatFinding> _findings = [];
    private readonly List<SourceBasis> _sources = [];
    private readonly Dictionary<MeasurementBasis, string> _ids = [];
    private readonly Dictionary<FactSegment, string> _segments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Formula, string> _formulas = new(ReferenceEqualityComparer.Instance);

    public ImmutableArray<SourceBasis> Sources => [.. _sources];

    /// <summary>The caveats of figures that are held against nothing.</summary>
    public IReadOnlyList<CaveatFinding> Findings => _findings;

    /// <summary>A figure that is held against nothing, such as a cell of a table, with what its own size says of it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="label">Its label where it stands.</param>
    /// <param name="name">What it is called elsewhere.</param>
    /// <param name="value">Its value.</param>
    /// <param name="judging">What it is judged by.</param>
    /// <param name="period">Its period.</param>
    /// <param name="scope">Which facts count.</param>
    /// <param name="totals">What it was divided from.</param>
    public Figure MakeBare(string id, Message label, Message name, in MetricValue value, JudgingOptions judging, Period period, string? scope, in Totals totals)
    {
        if (value.Metric is null) return new Figure { Id = id, Label = label };
        Confidence confidence = Confidence.FromLevel(judging.Level);
        MetricInterval interval = value.Interval(confidence);
        ImmutableArray<Caveat> caveats = new SampledFigure(new FigureRef(value.Metric.Key, scope, period), value, judging, interval).Caveats();
        foreach (Caveat caveat in caveats) _findings.Add(new CaveatFinding(caveat, id, name));
        return Make(id, label, value, period, scope, totals, confidence, caveats, interval);
    }

    public Figure Make(string id, Message label, in MetricValue value, Period? period = null, string? scope = null, Totals? totals = null, Confidence confidence = default, ImmutableArray<Caveat> caveats = default, MetricInterval? judgedBy = null)
    {
        if (value.Metric is not { } metric) return new Figure { Id = id, Label = label };
        MetricInterval interval = judgedBy ?? value.Interval(confidence);
        ImmutableArray<string> codes = caveats.IsDefaultOrEmpty ? [] : [.. caveats.Select(caveat => caveat.Code).Distinct()];
        bool hasReason = value.State is ValueState.Undefined or ValueState.Missing;
        return new Figure
        {
            Id = id,
            Metric = metric.Key,
            Label = label,
            State = StateOf(value.State),
            Reason = hasReason ? value.Reason : null,
            ReasonText = hasReason ? ReasonOf(value) : null,
            Value = value.Value,
            Unit = metric.Unit,
            Decimals = metric.Decimals,
            Currency = value.Currency.IsNone ? null : value.Currency,
            Lower = value.Lower,
            Upper = value.Upper,
            Interval = Interval(interval),
            Numerator = value.Numerator,
            Denominator = value.Denominator,
            Formula = TextOf(metric.Formula),
            Period = period,
            Scope = scope,
            Sources = totals is { } known ? SourcesOf(metric, known) : [],
            Caveats = codes,
            IsProvisional = !codes.IsEmpty && codes.Any(Unfinished.Contains),
        };
    }

    /// <param name="id">The id of the reference.</param>
    /// <param name="label">What is compared.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="referencePeriod">The period of the reference.</param>
    /// <param name="withChange">Whether to say what would change the verdict, which is asked of the KPI's own benchmark.</param>
    public FigureComparison Compare(string id, Message label, Comparison comparison, Period? referencePeriod, bool withChange)
    {
        Metric metric = comparison.Actual.Metric ?? comparison.Reference.Metric!;
        Benchmark shown = comparison.BenchmarkInCurrency;
        JudgingOptions options = comparison.Options;
        return new FigureComparison
        {
            BenchmarkKind = shown.Kind,
            Benchmark = shown.Describe(metric),
            Rationale = shown is Target { Rationale: { } rationale } ? Message.Verbatim(rationale) : null,
            Reference = Make(id, label, comparison.Reference, referencePeriod, confidence: Confidence.FromLevel(options.Level)),
            BandLower = shown is Target { IsBand: true } low ? low.Lower : null,
            BandUpper = shown is Target { IsBand: true } high ? high.Upper : null,
            Difference = comparison.Difference,
            DifferenceInterval = Interval(comparison.DifferenceInterval),
            RelativeDifference = comparison.RelativeDifference,
            PValue = comparison.PValue,
            AdjustedPValue = comparison.AdjustedPValue,
            TestedTogether = comparison.TestedTogether,
            IsPerDay = comparison.IsPerDay,
            Outcome = comparison.Outcome,
            Verdict = comparison.Verdict,
            Reason = comparison.Reason,
            Obstacles = [.. comparison.Obstacles.Select(caveat => caveat.Code).Distinct()],
            Judging = new Judging(options.Level, options.Materiality, options.MinimumEvents, options.FalseDiscoveryRate),
            Text = comparison.ToMessage(),
            Change = withChange ? comparison.WhatWouldChange().ToMessage() : null,
        };
    }

    // Hundreds of figures share a formula.
    private string TextOf(Formula formula)
    {
        if (!_formulas.TryGetValue(formula, out string? text)) _formulas[formula] = text = formula.ToString()!;
        return text;
    }

    private ImmutableArray<string> SourcesOf(Metric metric, Totals totals)
    {
        IReadOnlyList<Measure> measures = metric.Formula.Measures;
        ImmutableArray<string> ids = [];
        for (int i = 0; i < measures.Count; i++)
        {
            foreach (FactSegment segment in totals.SegmentsOf(measures[i]))
            {
                string id = IdOf(segment);
                if (!ids.Contains(id)) ids = ids.Add(id);
            }
        }

        return ids;
    }

    // Bases are compared property by property, so that a segment met before is not asked again.
    private string IdOf(FactSegment segment)
    {
        if (!_segments.TryGetValue(segment, out string? id)) _segments[segment] = id = IdOf(segment.Basis);
        return id;
    }

    private string IdOf(MeasurementBasis basis)
    {
        if (_ids.TryGetValue(basis, out string? id)) return id;
        int same = _sources.Count(source => source.Source == basis.Source);
        id = same == 0 ? basis.Source : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{basis.Source}#{same + 1}");
        _ids[basis] = id;
        _sources.Add(SourceBasis.From(id, basis));
        return id;
    }

    private static FigureInterval? Interval(in MetricInterval interval) => interval.IsKnown
        ? new FigureInterval { Lower = interval.Lower, Upper = interval.Upper, Level = (decimal)interval.Confidence.Level, IsApproximate = interval.IsApproximate }
        : null;

    private static FigureState StateOf(ValueState state) => state switch
    {
        ValueState.Defined => FigureState.Defined,
        ValueState.Bounded => FigureState.Bounded,
        ValueState.Undefined => FigureState.Undefined,
        _ => FigureState.Missing,
    };

    // What cannot be added is still known within bounds.
    private static Message ReasonOf(in MetricValue value)
    {
        Message reason = MetricText.Reason(value);
        if (value.State != ValueState.Missing || (value.Lower ?? value.Upper) is null) return reason;
        MessageArgument low = Quantity.Argument("low", value.Metric!, value.Lower ?? 0m, value.Currency), high = Quantity.Argument("high", value.Metric!, value.Upper ?? 0m, value.Currency);
        return Message.Of("report.reason_within", MessageArgument.OfMessage("reason", reason), MessageArgument.OfMessage("bounds", Message.Of("quantity.interval", low, high)));
    }
}
