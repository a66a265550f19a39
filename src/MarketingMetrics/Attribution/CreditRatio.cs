using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>
/// A CPA or ROAS under one model: a number, or the reason why there is none. <c>default</c> is undefined for want of a cost.
/// </summary>
public readonly record struct CreditRatio
{
    private readonly CreditRatioReason reason;

    private CreditRatio(decimal? value, CreditRatioReason reason) => (Value, this.reason) = (value, reason);

    /// <summary>The quotient, unrounded; <see langword="null"/> where undefined.</summary>
    public decimal? Value { get; }

    /// <summary>Why it is undefined; <see langword="null"/> where it is defined.</summary>
    public CreditRatioReason? Reason => Value is null ? reason : null;

    /// <summary>Why it is undefined, in words; <see langword="null"/> where it is defined.</summary>
    public Language.Message? ReasonText => Reason is { } undefined ? AttributionWords.Of("ratios", undefined) : null;

    /// <summary>The value in invariant English with two decimals, or a dash.</summary>
    public override string ToString() => Value?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? "-";

    internal static CreditRatio CostPerConversion(decimal? cost, decimal conversions) =>
        cost is null ? default : Of(cost.Value, conversions, CreditRatioReason.NoConversions);

    internal static CreditRatio ReturnOnCost(decimal? cost, decimal value) =>
        cost is null ? default : Of(value, cost.Value, CreditRatioReason.ZeroCost);

    private static CreditRatio Of(decimal numerator, decimal denominator, CreditRatioReason ifZero) => denominator switch
    {
        0 => new CreditRatio(null, ifZero),
        < 0 => new CreditRatio(null, CreditRatioReason.NegativeDenominator),
        _ => new CreditRatio(numerator / denominator, default),
    };
}
