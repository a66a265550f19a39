using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>What a difference is worth over the reported period: money, or events.</summary>
/// <param name="Amount">Positive where it is a gain, in units of the currency or in events.</param>
/// <param name="Currency">The currency; none where events are counted.</param>
/// <param name="Measure">What was counted or spent.</param>
public sealed record Impact(decimal Amount, Currency Currency, Measure Measure)
{
    /// <summary>True for money.</summary>
    public bool IsMoney => !Currency.IsNone;

    /// <summary>True where events were turned into money by the worth that the caller gave.</summary>
    public bool IsFromWorth { get; init; }

    /// <summary>The amount as a signed message argument.</summary>
    public MessageArgument Argument(string name) => IsMoney
        ? MessageArgument.OfMoney(name, new Money(Amount, Currency), signed: true)
        : MessageArgument.OfMessage(name, Message.Of("insights.impact.events", MessageArgument.OfNumber("amount", Amount, Math.Abs(Amount) < 10m ? 1 : 0, signed: true), MeasureName.Argument("measure", Measure)));

    /// <summary>Reads as <c>+471.20 EUR</c> or <c>+76 unique clicks</c>.</summary>
    public override string ToString() => Argument("impact").In(ReportLanguage.English);
}
