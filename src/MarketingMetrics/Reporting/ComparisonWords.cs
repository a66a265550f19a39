using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>Says the parts of a comparison, from its data alone.</summary>
internal static class ComparisonWords
{
    public static Message Verdict(FigureComparison comparison) =>
        Message.Of(comparison.Verdict is { } verdict ? $"verdicts.{JsonCode.Of(verdict)}" : "report.not_judged");

    public static Message? Gap(FigureComparison comparison)
    {
        // Where the sides must not be compared, a gap would compare them.
        if (comparison.Difference is not { } difference || comparison.Verdict == Benchmarks.Verdict.NotComparable) return null;
        Figure reference = comparison.Reference;
        MessageArgument gap = reference.Unit == MetricUnit.Percent
            ? MessageArgument.OfPoints("difference", difference, reference.Decimals ?? 2)
            : FigureText.Amount("difference", reference, difference, signed: true);
        return comparison.RelativeDifference is { } relative
            ? Message.Of("report.gap", gap, MessageArgument.OfPercent("relative", relative, 1, signed: true))
            : Message.Of("report.gap_only", gap);
    }

    public static Message Reason(FigureComparison comparison) => Message.Of($"comparison.reasons.{JsonCode.Of(comparison.Reason)}",
        MessageArgument.OfNumber("events", comparison.Judging?.MinimumEvents ?? 0),
        MessageArgument.OfPercent("margin", comparison.Judging?.Materiality ?? 0m, 0),
        MessageArgument.OfNumber("tested", comparison.TestedTogether));
}
