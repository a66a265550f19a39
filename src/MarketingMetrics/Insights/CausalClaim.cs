using MarketingMetrics.Attribution;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Insights;

/// <summary>The only place where a sentence may say that a channel brought something: from a holdout or geo test, and where its interval excludes zero.</summary>
public static class CausalClaim
{
    /// <summary>What a test shows: conversions per person (or per head of population) of the two groups, compared as rates.</summary>
    /// <param name="test">The test.</param>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    /// <returns>A causal statement where the interval of the ratio of rates excludes 1, else one that says the test cannot tell.</returns>
    public static Statement From(IncrementalityTest test, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(test);
        Interval ratio = RateRatio.Exact((double)test.TreatedConversions, (double)test.TreatedSize, (double)test.ControlConversions, (double)test.ControlSize, confidence);
        bool isShown = ratio.Lower > 1 || ratio.Upper < 1;
        MessageArgument channel = MessageArgument.OfText("channel", test.Channel);
        MessageArgument period = MessageArgument.OfPeriod("period", new Period(test.Start, test.End));
        Message text = !isShown
            ? Message.Of("insights.causal.undecided", channel, period)
            : Message.Of(test.IncrementalConversions > 0m ? "insights.causal.brought" : "insights.causal.cost", channel, period, MessageArgument.OfNumber("count", Math.Abs(decimal.Round(test.IncrementalConversions)), 0));
        Message evidence = Message.Of("insights.causal.evidence",
            MessageArgument.OfNumber("treated", test.TreatedConversions), MessageArgument.OfNumber("treated_size", test.TreatedSize),
            MessageArgument.OfNumber("control", test.ControlConversions), MessageArgument.OfNumber("control_size", test.ControlSize),
            MessageArgument.OfText("source", test.Source));
        return new Statement(text, evidence, new FigureRef(null, test.Channel, new Period(test.Start, test.End))) { IsCausal = isShown };
    }
}
