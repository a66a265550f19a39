using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>A quotient of one measure by one measure, the numerator maybe with a factor: what most metrics are, and what is divided without a search.</summary>
internal sealed record SimpleQuotient(Measure Top, decimal Factor, Measure Bottom)
{
    public static SimpleQuotient? Of(Formula formula) =>
        formula is Quotient { Numerator: var top, Denominator: var bottom } && top.TermSpan.Length == 1 && bottom.TermSpan.Length == 1 && bottom.TermSpan[0].Coefficient == 1m
            ? new SimpleQuotient(top.TermSpan[0].Measure, top.TermSpan[0].Coefficient, bottom.TermSpan[0].Measure)
            : null;
}
