using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import;

/// <summary>A total that the file states, beside the sum of its rows.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Currency">Its currency, if it is money.</param>
/// <param name="Stated">What the totals row says.</param>
/// <param name="Summed">The sum of the data rows.</param>
/// <param name="IsWithinRounding">Whether the rounding of the cells explains the difference.</param>
public sealed record TotalsComparison(Measure Measure, Currency Currency, decimal Stated, decimal Summed, bool IsWithinRounding)
{
    /// <summary>Whether the file has only totals that may cover more than its rows, such as those of the account: a difference then means little.</summary>
    public bool CoversMore { get; init; }

    /// <summary>The sum of the rows less what the file states.</summary>
    public decimal Difference => Summed - Stated;

    /// <summary>Reads as <c>cost 2565.92 stated, 2565.93 summed (+0.01)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Measure} {Stated} stated, {Summed} summed{(Difference == 0 ? "" : $" ({(Difference > 0 ? "+" : "")}{Difference})")}");
}
