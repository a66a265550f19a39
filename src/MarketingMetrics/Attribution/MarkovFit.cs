using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>What a Markov chain learnt from the paths, for showing how its credits came about.</summary>
/// <param name="Order">How many last channels a state remembers.</param>
/// <param name="ConversionProbability">P(conversion) of the fitted chain; it equals the observed rate, conversions / (conversions + nulls).</param>
/// <param name="RemovalEffects">
/// Per channel 1 - P(conversion when whoever arrives at the channel is lost) / P(conversion). They add up to more than one; 0 for a channel that
/// no conversion ever touched.
/// </param>
/// <param name="States">Number of states seen, the start included.</param>
/// <param name="Transitions">Number of different transitions seen, to another state or to the conversion. Compare it with the number of paths: a chain with nearly as many transitions has learnt them by heart.</param>
/// <param name="Residual">Bound on the numerical error of the probabilities; 0 where they are solved directly.</param>
public sealed record MarkovFit(
    int Order, double ConversionProbability, IReadOnlyDictionary<string, double> RemovalEffects, int States, int Transitions, double Residual)
{
    /// <summary>For example <c>order 1, P(conversion) 22.38 %, 13 states, 140 transitions; removal effects: a 0.389, b 0.449</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"order {Order}, P(conversion) {100 * ConversionProbability:0.##} %, {States} states, {Transitions} transitions; removal effects: {string.Join(", ", RemovalEffects.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Key} {e.Value:0.000}")))}");
}
