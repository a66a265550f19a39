using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>A metric's formula and what it says beyond it, as messages.</summary>
internal static class MetricWords
{
    public static Message? Traps(Metric metric) => Knows(metric.TrapsKey) ? Message.Of(metric.TrapsKey) : null;

    public static Message Formula(Formula formula) => formula switch
    {
        Quotient quotient => Message.Of("report.formula.quotient", MessageArgument.OfMessage("numerator", Side(quotient.Numerator)), MessageArgument.OfMessage("denominator", Side(quotient.Denominator))),
        Total total => Side(total.Sum),
        AsReported reported => Message.Of("report.formula.reported", Naming("measure", reported.Measure)),
        _ => Message.Verbatim(formula.ToString()!),
    };

    private static Message Side(Sum sum)
    {
        Message[] terms = [.. sum.Terms.Select(Term)];
        if (terms.Length == 1) return terms[0];
        Message joined = terms[0];
        for (int i = 1; i < terms.Length; i++)
            joined = Message.Of(sum.Terms[i].Coefficient < 0 ? "report.formula.minus" : "report.formula.plus", MessageArgument.OfMessage("left", joined), MessageArgument.OfMessage("right", terms[i]));
        return Message.Of("report.formula.group", MessageArgument.OfMessage("sum", joined));
    }

    private static Message Term(SumTerm term)
    {
        decimal factor = Math.Abs(term.Coefficient);
        return factor == 1m
            ? Message.Of("report.formula.measure", Naming("measure", term.Measure))
            : Message.Of("report.formula.times", MessageArgument.OfNumber("factor", factor), Naming("measure", term.Measure));
    }

    private static MessageArgument Naming(string name, Measure measure) => MeasureName.Argument(name, measure);

    private static bool Knows(string key) => ReportLanguage.English.Knows(key);
}
