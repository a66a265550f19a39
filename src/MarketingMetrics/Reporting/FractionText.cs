using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>Says from which two amounts a quotient was divided.</summary>
internal static class FractionText
{
    public static Message? Of(Metric metric, decimal? numerator, decimal? denominator, Currency? currency) =>
        metric.Formula is Quotient quotient && numerator is { } top && denominator is { } bottom
            ? Message.Of("report.formula.quotient", MessageArgument.OfMessage("numerator", Side(quotient.Numerator, top, currency)), MessageArgument.OfMessage("denominator", Side(quotient.Denominator, bottom, currency)))
            : null;

    // A factor belongs to the formula, not to what was counted: 1,000 x 11,305.40 EUR.
    private static Message Side(Sum sum, decimal amount, Currency? currency)
    {
        if (sum.Terms is not [var term]) return Message.Of("report.value", Amount("value", sum, amount, currency));
        decimal factor = Math.Abs(term.Coefficient);
        Message counted = sum.Unit == MeasureUnit.Money
            ? Message.Of("report.value", Amount("value", sum, amount / factor, currency))
            : Message.Of("report.counted", Amount("value", sum, amount / factor, currency), MeasureName.Argument("measure", term.Measure));
        return factor == 1m ? counted : Message.Of("report.formula.times", MessageArgument.OfNumber("factor", factor), MessageArgument.OfMessage("measure", counted));
    }

    private static MessageArgument Amount(string name, Sum sum, decimal amount, Currency? currency) => sum.Unit == MeasureUnit.Money && currency is { IsNone: false } known
        ? MessageArgument.OfMoney(name, new Money(amount, known))
        : MessageArgument.OfNumber(name, amount);
}
