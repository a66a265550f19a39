using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>
/// What a difference is worth: |numerator - reference x denominator| in the unit of the numerator. For a cost per count that is (reference - actual) x count in money, for
/// a rate difference x base in events, for a total the difference. The verdict gives the sign.
/// </summary>
internal static class ImpactEvaluation
{
    public static Impact? Of(KpiResult result, Comparison comparison, ImpactOptions options)
    {
        MetricValue actual = comparison.Actual;
        if (actual.Metric is not { } metric || actual.Numerator is not { } top || comparison.Reference.Value is not { } reference) return null;
        Sum? sum = metric.Formula switch { Quotient quotient => quotient.Numerator, Total total => total.Sum, AsReported reported => (Sum)reported.Measure, _ => null };
        // Seconds, scores, shares and sums of positions are worth nothing by themselves.
        if (sum is null || sum.Unit is not (MeasureUnit.Money or MeasureUnit.Count) || metric.Unit is MetricUnit.Score or MetricUnit.Seconds) return null;
        decimal factor = sum.Terms.Length == 1 ? Math.Abs(sum.Terms[0].Coefficient) : 1m;
        decimal size = Math.Abs(top - (reference * (actual.Denominator ?? 1m))) / factor;
        decimal amount = comparison.Verdict == Verdict.Worse ? -size : size;
        Measure measure = sum.Terms[0].Measure;
        if (sum.Unit == MeasureUnit.Money)
        {
            // A multiple (ROAS) has no currency of its own; its money has.
            Currency currency = actual.Currency.IsNone ? result.Totals[measure].Currency : actual.Currency;
            return currency.IsNone ? null : new Impact(amount, currency, measure);
        }

        return options.Worth.TryGetValue(measure, out Money each)
            ? new Impact(amount * each.Amount, each.Currency, measure) { IsFromWorth = true }
            : new Impact(amount, Currency.None, measure);
    }
}
