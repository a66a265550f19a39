using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Evaluates formulas from totals or plain figures. Each side is summed first; the one division is left to the value.</summary>
internal static class MetricEvaluation
{
    public static MetricValue Of(Metric metric, ReadOnlySpan<MeasureAmount> amounts)
    {
        if (metric.Formula is Quotient quotient)
        {
            // The everyday case, two plain measures in the order of the formula, needs no search.
            ReadOnlySpan<SumTerm> top = quotient.Numerator.TermSpan, bottom = quotient.Denominator.TermSpan;
            if (amounts.Length == 2 && top.Length == 1 && bottom.Length == 1
                && ReferenceEquals(amounts[0].Measure, top[0].Measure) && ReferenceEquals(amounts[1].Measure, bottom[0].Measure))
            {
                bool isMoney = quotient.Denominator.Unit == MeasureUnit.Money;
                if (isMoney && amounts[0].Currency != amounts[1].Currency && quotient.Numerator.Unit == MeasureUnit.Money)
                    return MetricValue.Undefined(metric, ValueReason.CurrenciesDiffer);
                return MetricValue.OfQuotient(metric, Times(top[0].Coefficient, amounts[0].Value), Times(bottom[0].Coefficient, amounts[1].Value),
                    isMoney ? Currency.None : amounts[0].Currency);
            }
        }

        CheckUsed(metric, amounts);
        return metric.Formula switch
        {
            Quotient q => Divide(metric, Add(q.Numerator, amounts), Add(q.Denominator, amounts)),
            Total total => Single(metric, Add(total.Sum, amounts)),
            AsReported reported => Single(metric, Add(reported.Measure, amounts)),
            _ => throw new InvalidOperationException($"Metric '{metric.Key}' has an unknown formula."),
        };
    }

    public static MetricValue Of(Metric metric, in Totals totals) => metric.Formula switch
    {
        Quotient q => Divide(metric, Add(q.Numerator, totals), Add(q.Denominator, totals)),
        Total total => Single(metric, Add(total.Sum, totals)),
        AsReported reported => Single(metric, SideSum.Start.Plus(totals[reported.Measure], 1m)),
        _ => throw new InvalidOperationException($"Metric '{metric.Key}' has an unknown formula."),
    };

    private static decimal Times(decimal coefficient, decimal value) => coefficient == 1m ? value : coefficient * value;

    private static SideSum Add(Sum sum, in Totals totals)
    {
        SideSum side = SideSum.Start;
        foreach (ref readonly SumTerm term in sum.TermSpan) side = side.Plus(totals[term.Measure], term.Coefficient);
        return side;
    }

    private static SideSum Add(Sum sum, ReadOnlySpan<MeasureAmount> amounts)
    {
        SideSum side = SideSum.Start;
        foreach (ref readonly SumTerm term in sum.TermSpan) side = side.Plus(Find(term.Measure, amounts), term.Coefficient);
        return side;
    }

    private static MeasureTotal Find(Measure measure, ReadOnlySpan<MeasureAmount> amounts)
    {
        foreach (ref readonly MeasureAmount amount in amounts)
        {
            if (amount.Measure == measure) return MeasureTotal.Of(measure, amount.Value, amount.Currency);
        }

        return MeasureTotal.None(measure, ValueReason.NotMeasured);
    }

    private static void CheckUsed(Metric metric, ReadOnlySpan<MeasureAmount> amounts)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            Measure measure = amounts[i].Measure ?? throw new ArgumentException("An amount without a measure. Build amounts with measure.Of(value).", nameof(amounts));
            if (!metric.Formula.Measures.Contains(measure))
                throw new ArgumentException($"'{metric.Key}' = {metric.Formula} does not use '{measure}'. Give: {string.Join(", ", metric.Formula.Measures)}.", nameof(amounts));
            for (int j = 0; j < i; j++)
            {
                if (amounts[j].Measure == measure) throw new ArgumentException($"'{measure}' is given twice.", nameof(amounts));
            }
        }
    }

    private static MetricValue Single(Metric metric, in SideSum side) => side.State switch
    {
        ValueState.Defined => MetricValue.OfValue(metric, side.Value, side.Currency),
        ValueState.Bounded => MetricValue.OfBounds(metric, side.Lower, side.Upper, side.Currency),
        ValueState.Undefined => MetricValue.Undefined(metric, side.Reason),
        _ => MetricValue.Missing(metric, side.Reason, side.Lower, side.Upper),
    };

    private static MetricValue Divide(Metric metric, in SideSum top, in SideSum bottom)
    {
        if (top.State == ValueState.Undefined || bottom.State == ValueState.Undefined)
            return MetricValue.Undefined(metric, top.State == ValueState.Undefined ? top.Reason : bottom.Reason);
        if (!top.Currency.IsNone && !bottom.Currency.IsNone && top.Currency != bottom.Currency)
            return MetricValue.Undefined(metric, ValueReason.CurrenciesDiffer);
        Currency currency = bottom.Currency.IsNone ? top.Currency : Currency.None;
        if (top.State == ValueState.Defined && bottom.State == ValueState.Defined) return MetricValue.OfQuotient(metric, top.Value, bottom.Value, currency);

        // Bounds of a quotient of what cannot be negative; a denominator that may be zero leaves the upper end open.
        decimal? lower = top.Lower is { } low && bottom.Upper is { } most && most > 0m ? low / most : null;
        decimal? upper = top.Upper is { } high && bottom.Lower is { } least && least > 0m ? high / least : null;
        if (top.State != ValueState.Missing && bottom.State != ValueState.Missing) return MetricValue.OfBounds(metric, lower, upper, currency);
        return MetricValue.Missing(metric, top.State == ValueState.Missing ? top.Reason : bottom.Reason, lower, upper);
    }
}
