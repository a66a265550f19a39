using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The last sections: every metric explained, how it was measured and judged, every caveat.</summary>
internal static class MethodSections
{
    public static IEnumerable<Section> Of(ReportHeader header, MeasurementPlan plan, ScorecardBlock scorecard, ImmutableArray<Section> areas, CaveatGroups caveats)
    {
        GlossaryEntry[] glossary = [.. Glossary(plan, scorecard, areas)];
        if (glossary.Length > 0) yield return Detail("glossary", new GlossaryBlock { Entries = [.. glossary] });
        List<Block> blocks = [new DefinitionsBlock { Definitions = [.. Method(header, plan, scorecard)] }];
        if (!caveats.IsEmpty) blocks.Add(caveats.ForMethod());
        yield return Detail("method", [.. blocks]);
    }

    private static IEnumerable<GlossaryEntry> Glossary(MeasurementPlan plan, ScorecardBlock scorecard, ImmutableArray<Section> areas)
    {
        Dictionary<string, Metric> own = plan.Kpis.Select(kpi => kpi.Metric).DistinctBy(metric => metric.Key).ToDictionary(metric => metric.Key, StringComparer.Ordinal);
        foreach (string key in Used(scorecard, areas))
        {
            if (!own.TryGetValue(key, out Metric? metric) && !plan.Catalog.TryGet(key, out metric)) continue;
            yield return new GlossaryEntry
            {
                Metric = key,
                Name = MetricLabel.Of(metric),
                Abbreviation = MetricLabel.Abbreviation(metric),
                Example = Example(metric, scorecard, areas),
                Formula = metric.Formula.ToString()!,
                FormulaText = MetricWords.Formula(metric.Formula),
                Definition = MetricWords.Traps(metric),
                Uncertainty = Message.Of($"report.uncertainty.{JsonCode.Of(metric.Uncertainty)}"),
                Source = metric.Source,
            };
        }
    }

    // The metrics of the figures, as they are met.
    private static IEnumerable<string> Used(ScorecardBlock scorecard, ImmutableArray<Section> areas)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScorecardRow row in scorecard.Rows)
        {
            if (row.Actual.Metric is { } key && met.Add(key)) yield return key;
        }

        // Figures of one metric stand together, by the hundred.
        string? last = null;
        foreach (Figure figure in areas.SelectMany(area => area.Blocks).SelectMany(block => block.Figures))
        {
            if (ReferenceEquals(figure.Metric, last)) continue;
            last = figure.Metric;
            if (last is not null && met.Add(last)) yield return last;
        }
    }

    // With the numbers of this period, a formula is understood at once.
    private static Message? Example(Metric metric, ScorecardBlock scorecard, ImmutableArray<Section> areas)
    {
        IEnumerable<Figure> figures = areas.SelectMany(area => area.Blocks).OfType<BreakdownBlock>().SelectMany(block => block.Total?.Cells ?? []).Concat(scorecard.Rows.Select(row => row.Actual));
        Figure? figure = figures.FirstOrDefault(each => each.Metric == metric.Key && each.State == FigureState.Defined && !each.IsSigned && each.Numerator is not null);
        return figure is not null && FractionText.Of(metric, figure.Numerator, figure.Denominator, figure.Currency) is { } fraction
            ? Message.Of("report.example", MessageArgument.OfMessage("fraction", fraction), MessageArgument.OfMessage("value", figure.Text))
            : null;
    }

    private static IEnumerable<Definition> Method(ReportHeader header, MeasurementPlan plan, ScorecardBlock scorecard)
    {
        foreach (SourceBasis source in header.Sources) yield return new Definition(Message.Verbatim(source.Account is { } account ? $"{source.Source} ({account})" : source.Source), source.Text);
        JudgingOptions judging = plan.Judging;
        yield return new Definition(Message.Of("report.method.judging_term"), Message.Of("report.method.judging", SummarySection.Level(plan),
            MessageArgument.OfPercent("materiality", judging.Materiality, decimal.IsInteger(judging.Materiality * 100m) ? 0 : 1), MessageArgument.OfNumber("events", judging.MinimumEvents)));
        int tested = scorecard.Rows.SelectMany(row => new[] { row.Judgement, row.Trend }).Select(comparison => comparison?.TestedTogether ?? 0).DefaultIfEmpty().Max();
        if (tested > 1)
            yield return new Definition(Message.Of("report.method.together_term"), Message.Of("report.method.together", MessageArgument.OfNumber("tested", tested), MessageArgument.OfPercent("rate", (decimal)judging.FalseDiscoveryRate, 0)));
        yield return new Definition(Message.Of("report.method.missing_term"), Message.Of("report.method.missing"));
    }

    private static Section Detail(string id, params ImmutableArray<Block> blocks) => new()
    {
        Id = id,
        Title = Message.Of($"report.sections.{id}"),
        Placement = SectionPlacement.Detail,
        Blocks = blocks,
    };
}
