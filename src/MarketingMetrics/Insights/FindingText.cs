using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>The words of a gain or a loss, and the arithmetic of its impact.</summary>
internal static class FindingText
{
    public static Message Text(ImpactFinding finding)
    {
        Comparison comparison = finding.Comparison;
        Metric metric = finding.Kpi.Kpi.Metric;
        MessageArgument name = MessageArgument.OfMessage("name", Name(finding.Kpi.Kpi));
        MessageArgument value = comparison.Actual.Value is { } actual
            ? Quantity.Argument("value", metric, actual, comparison.Actual.Currency)
            : MessageArgument.OfMessage("value", MetricText.Reason(comparison.Actual));
        MessageArgument benchmark = MessageArgument.OfMessage("benchmark", comparison.BenchmarkInCurrency.Describe(metric));
        string perDay = comparison.IsPerDay ? "_per_day" : "";
        // A target and a cited figure name their own value; a period does not.
        return comparison.Benchmark is Target or ExternalFigure || comparison.Reference.Value is not { } reference
            ? Message.Of("insights.findings.constant", name, value, benchmark)
            : Message.Of("insights.findings.period" + perDay, name, value, Quantity.Argument("reference", metric, reference, comparison.Reference.Currency), benchmark);
    }

    public static Message Evidence(ImpactFinding finding)
    {
        Comparison comparison = finding.Comparison;
        Message arithmetic = finding.Impact is { } impact && !impact.IsFromWorth ? Arithmetic(comparison, impact) : comparison.ToMessage();
        if (finding.Impact is { IsFromWorth: false } && comparison.DifferenceInterval is { Metric: { } metric, Lower: { } low, Upper: { } high } within)
        {
            arithmetic = And(arithmetic, Message.Of("insights.findings.within", MessageArgument.OfPercent("level", (decimal)comparison.Options.Level, decimal.IsInteger((decimal)comparison.Options.Level * 100m) ? 0 : 1),
                Quantity.Difference("low", metric, low, within.Currency), Quantity.Difference("high", metric, high, within.Currency)));
        }

        return finding.Overlapping.IsEmpty ? arithmetic
            : And(arithmetic, Message.Of("insights.findings.overlaps", MessageArgument.OfList("kpis", finding.Overlapping.Select(kpi => MessageArgument.OfMessage("kpi", Name(kpi))))));
    }

    private static Message And(Message head, Message tail) => Message.Of("comparison.clauses", MessageArgument.OfMessage("head", head), MessageArgument.OfMessage("tail", tail));


    private static Message Arithmetic(Comparison comparison, Impact impact)
    {
        Metric metric = comparison.Actual.Metric!;
        decimal reference = comparison.Reference.Value!.Value;
        MessageArgument worth = impact.Argument("impact");
        MessageArgument against = Quantity.Argument("reference", metric, reference, comparison.Reference.Currency);
        decimal top = comparison.Actual.Numerator!.Value;
        if (comparison.IsPerDay)
        {
            return Message.Of("insights.findings.arithmetic.per_day", Quantity.Argument("value", metric, comparison.Actual.Value!.Value, comparison.Actual.Currency), against,
                MessageArgument.OfNumber("days", comparison.Actual.Denominator!.Value), worth);
        }

        if (metric.Formula is not Quotient quotient) return Message.Of("insights.findings.arithmetic.total", Quantity.Argument("value", metric, top, comparison.Actual.Currency), against, worth);
        decimal factor = quotient.Numerator.Terms.Length == 1 ? Math.Abs(quotient.Numerator.Terms[0].Coefficient) : 1m;
        MessageArgument total = impact.IsMoney
            ? MessageArgument.OfMoney("total", new Money(top / factor, impact.Currency))
            : MessageArgument.OfNumber("total", top / factor);
        MessageArgument count = quotient.Denominator.Unit == MeasureUnit.Money
            ? MessageArgument.OfMoney("count", new Money(comparison.Actual.Denominator!.Value, impact.IsMoney ? impact.Currency : comparison.Actual.Currency))
            : MessageArgument.OfNumber("count", comparison.Actual.Denominator!.Value);
        // Per mille and the like: the reference is per thousand, the count is not.
        string scale = factor == 1m ? "" : "_scaled";
        bool isAllowance = (reference * comparison.Actual.Denominator!.Value) - top > 0m == impact.Amount > 0m;
        string way = isAllowance ? "allowed" : "reached";
        return Message.Of($"insights.findings.arithmetic.{way}{scale}", count, against, total, worth, MessageArgument.OfNumber("scale", factor));
    }

    private static Message Name(Kpi kpi) => MetricLabel.Of(kpi, isShort: true);
}
