using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Evaluates formulas from totals or plain figures. Each side is summed first; the one division is left to the value.</summary>
internal static class MetricEvaluation
{
    public static MetricValue Of(Metric metric, ReadOnlySpan<MeasureAmount> amounts)
    {
        // The everyday case, one measure over another in the order of the formula, costs little more than its division.
        FlatQuotient? flat = metric.Flat;
        if (amounts.Length != 2 || flat is not { IsPair: true } || !ReferenceEquals(amounts[0].Measure, flat.First) || !ReferenceEquals(amounts[1].Measure, flat.Second))
            return Carefully(metric, flat, amounts);
        Currency top = amounts[0].Currency, bottom = amounts[1].Currency;
        if (top != bottom && !top.IsNone && !bottom.IsNone) return MetricValue.Undefined(metric, ValueReason.CurrenciesDiffer);
        decimal numerator = amounts[0].Value;
        return !flat.HasFactor || flat.TryMultiply(ref numerator)
            ? MetricValue.OfQuotient(metric, numerator, amounts[1].Value, top.IsNone ? bottom : top)
            : MetricValue.Undefined(metric, ValueReason.TooLarge);
    }

    public static MetricValue Of(Metric metric, in Totals totals)
    {
        try
        {
            // What most metrics are is read straight: one measure over another, both known.
            if (metric.Flat is { IsPair: true } flat)
            {
                MeasureTotal top = totals[flat.First], bottom = totals[flat.Second];
                decimal numerator = top.Value;
                if (top.IsDefined && bottom.IsDefined && AreOne(top.Currency, bottom.Currency, out Currency currency) && (!flat.HasFactor || flat.TryMultiply(ref numerator)))
                    return MetricValue.OfQuotient(metric, numerator, bottom.Value, currency);
            }

            // So is a single measure that is known.
            if (metric.Formula is Total { Sum.TermSpan: [{ Coefficient: 1m } only] } && totals[only.Measure] is { IsDefined: true } alone) return MetricValue.OfValue(metric, alone.Value, alone.Currency);

            return metric.Formula switch
            {
                Quotient q => Divide(metric, Add(q.Numerator, totals), Add(q.Denominator, totals)),
                Total total => Single(metric, Add(total.Sum, totals)),
                AsReported reported => Single(metric, SideSum.Start.Plus(totals[reported.Measure], 1m)),
                _ => throw new InvalidOperationException($"Metric '{metric.Key}' has an unknown formula."),
            };
        }
        catch (OverflowException)
        {
            return MetricValue.Undefined(metric, ValueReason.TooLarge);
        }
    }

    private static MetricValue Carefully(Metric metric, FlatQuotient? flat, ReadOnlySpan<MeasureAmount> amounts)
    {
        try
        {
            return flat is not null && AreInOrder(flat.Measures, amounts) ? InOrder(metric, flat, amounts) : Search(metric, amounts);
        }
        catch (OverflowException)
        {
            return MetricValue.Undefined(metric, ValueReason.TooLarge);
        }
    }

    // Plain figures in the order of the formula, as Calculate gives them, need no search.
    private static bool AreInOrder(Measure[] measures, ReadOnlySpan<MeasureAmount> amounts)
    {
        if (measures.Length != amounts.Length) return false;
        for (int i = 0; i < amounts.Length; i++)
        {
            if (!ReferenceEquals(measures[i], amounts[i].Measure)) return false;
        }

        return true;
    }

    private static MetricValue InOrder(Metric metric, FlatQuotient flat, ReadOnlySpan<MeasureAmount> amounts)
    {
        Span<decimal> values = stackalloc decimal[FlatQuotient.MostMeasures];
        Currency currency = default;
        for (int i = 0; i < amounts.Length; i++)
        {
            values[i] = amounts[i].Value;
            if (!AreOne(currency, amounts[i].Currency, out currency)) return MetricValue.Undefined(metric, ValueReason.CurrenciesDiffer);
        }

        return MetricValue.OfQuotient(metric, flat.Top(values), flat.Bottom(values), currency);
    }

    private static bool AreOne(Currency left, Currency right, out Currency one)
    {
        one = left.IsNone ? right : left;
        return left == right || left.IsNone || right.IsNone;
    }

    private static MetricValue Search(Metric metric, ReadOnlySpan<MeasureAmount> amounts)
    {
        CheckUsed(metric, amounts);
        return metric.Formula switch
        {
            Quotient q => Divide(metric, Add(q.Numerator, amounts), Add(q.Denominator, amounts)),
            Total total => Single(metric, Add(total.Sum, amounts)),
            AsReported reported => Single(metric, Add(reported.Measure, amounts)),
            _ => throw new InvalidOperationException($"Metric '{metric.Key}' has an unknown formula."),
        };
    }

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
        Currency currency = top.Currency.IsNone ? bottom.Currency : top.Currency;
        if (top.State == ValueState.Defined && bottom.State == ValueState.Defined) return MetricValue.OfQuotient(metric, top.Value, bottom.Value, currency);

        if (bottom is { State: ValueState.Defined, Value: 0m } && top.State == ValueState.Bounded) return MetricValue.Undefined(metric, ValueReason.ZeroDenominator);

        // The denominator is not negative; where it may be zero, the end that it carries stays open.
        decimal? lower = top.Lower is { } low ? Over(low, low >= 0m ? bottom.Upper : bottom.Lower) : null;
        decimal? upper = top.Upper is { } high ? Over(high, high >= 0m ? bottom.Lower : bottom.Upper) : null;
        if (top.State != ValueState.Missing && bottom.State != ValueState.Missing) return MetricValue.OfBounds(metric, lower, upper, currency);
        return MetricValue.Missing(metric, top.State == ValueState.Missing ? top.Reason : bottom.Reason, lower, upper, currency);
    }

    private static decimal? Over(decimal end, decimal? denominator) => denominator > 0m ? end / denominator : null;
}
