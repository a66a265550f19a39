using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>The segments that add most to a change, in either direction; all others together, so that nothing is left out.</summary>
/// <param name="Of">The change.</param>
/// <param name="Movers">The largest parts first, whatever their sign.</param>
public sealed record TopMovers(ChangeDecomposition Of, ImmutableArray<SegmentChange> Movers)
{
    /// <summary>How many segments are not listed.</summary>
    public int OtherCount { get; init; }

    /// <summary>What the others add together; with the movers it makes the whole change exactly.</summary>
    public decimal OtherAmount => OtherUp + OtherDown;

    /// <summary>What those of the others add that rose: a small sum may hide large parts that cancel.</summary>
    public decimal OtherUp { get; init; }

    /// <summary>What those of the others add that fell; zero or negative.</summary>
    public decimal OtherDown { get; init; }

    /// <summary>The ranking in a sentence, as data.</summary>
    public Message ToMessage()
    {
        if (Movers.IsEmpty) return Message.Of("insights.movers.none");
        MessageArgument list = MessageArgument.OfList("movers", Movers.Select(mover => MessageArgument.OfMessage("item",
            Message.Of("insights.movers.item", MessageArgument.OfText("name", mover.Name), Amount("amount", mover.Amount)))));
        return OtherCount == 0
            ? Message.Of("insights.movers.all", list)
            : Message.Of("insights.movers.ranked", list, MessageArgument.OfNumber("count", OtherCount), Amount("other", OtherAmount), Amount("up", OtherUp), Amount("down", OtherDown));
    }

    /// <summary>The ranking in an English sentence.</summary>
    public override string ToString() => ToMessage().ToString();

    private MessageArgument Amount(string name, decimal amount) => Quantity.Difference(name, Of.Metric, amount, Of.Currency);
}
