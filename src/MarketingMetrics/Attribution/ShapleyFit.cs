using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>The Shapley values behind the credits of <see cref="AttributionModels.ShapleyRate"/>.</summary>
/// <param name="Values">Per channel, as a conversion rate: what the channel adds on average over all orders of joining. May be below zero.</param>
/// <param name="Permutations">Number of random orders; 0 where the values are exact.</param>
/// <param name="Seed">The seed of the sampling.</param>
/// <param name="ErrorBound">
/// The true value of each channel lies within this distance with probability 95 % (empirical Bernstein bound of Audibert, Munos and Szepesvari 2007, the widest
/// channel); 0 where exact.
/// </param>
public sealed record ShapleyFit(IReadOnlyDictionary<string, double> Values, int Permutations, int Seed, double ErrorBound)
{
    /// <summary>For example <c>exact; values: a 5.00 %, b 7.00 %</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Permutations == 0 ? "exact" : string.Create(CultureInfo.InvariantCulture, $"{Permutations} orders, seed {Seed}, +/- {100 * ErrorBound:0.###} points"))}; values: {string.Join(", ", Values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key} {100 * v.Value:0.00} %")))}");
}
