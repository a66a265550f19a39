using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>Dated exchange rates, as you supply them: nothing is looked up, guessed or carried over to another day. Immutable.</summary>
/// <remarks>A rate holds for a day or for a period, such as a month at its average rate; where periods overlap, the rate added last holds.</remarks>
public sealed class ExchangeRates
{
    internal const int MostDecimals = 12;
    private const decimal Scale = 1_000_000_000_000m;

    private readonly ImmutableDictionary<(Currency From, Currency To), ImmutableList<(Period Period, decimal Rate)>> _rates;

    private ExchangeRates(ImmutableDictionary<(Currency From, Currency To), ImmutableList<(Period Period, decimal Rate)>> rates) => _rates = rates;

    /// <summary>No rates.</summary>
    public static ExchangeRates Empty { get; } = new(ImmutableDictionary<(Currency From, Currency To), ImmutableList<(Period Period, decimal Rate)>>.Empty);

    /// <summary>These rates and one more.</summary>
    /// <param name="from">The currency of the facts.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="period">The days the rate holds for.</param>
    /// <param name="rate">Units of <paramref name="to"/> for one unit of <paramref name="from"/>: 0.9223 for USD to EUR.</param>
    /// <exception cref="ArgumentException">No currency, or the same twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not positive, above a billion, or has more than twelve decimals.</exception>
    public ExchangeRates With(Currency from, Currency to, Period period, decimal rate)
    {
        if (from.IsNone || to.IsNone || from == to) throw new ArgumentException($"A rate joins two currencies, not {from} and {to}.", nameof(to));
        if (rate is <= 0m or > 1_000_000_000m || decimal.Round(rate, MostDecimals) != rate)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, $"The rate from {from} to {to} must be positive with at most {MostDecimals} decimals; round it first, so that it is you who decides how.");
        ImmutableList<(Period, decimal)> known = _rates.GetValueOrDefault((from, to)) ?? [];
        return new ExchangeRates(_rates.SetItem((from, to), known.Insert(0, (period, rate))));
    }

    /// <summary>These rates and one more, by currency codes and for one day.</summary>
    /// <exception cref="FormatException">An unknown currency code.</exception>
    public ExchangeRates With(string from, string to, DateOnly day, decimal rate) => With(Currency.Parse(from), Currency.Parse(to), Period.Day(day), rate);

    /// <summary>The rate that holds for every day of a period; false where there is none, or more than one would be needed.</summary>
    public bool TryGetRate(Currency from, Currency to, Period period, out decimal rate)
    {
        bool isKnown = from == to && !from.IsNone;
        rate = isKnown ? 1m : 0m;
        foreach ((Period holds, decimal known) in _rates.GetValueOrDefault((from, to)) ?? [])
        {
            if (!holds.Overlaps(period)) continue;
            isKnown = holds.Contains(period);
            rate = isKnown ? known : 0m;
            break;
        }

        return isKnown;
    }

    /// <summary>Reads as <c>USD to EUR: 31 rates</c>.</summary>
    public override string ToString() => _rates.IsEmpty ? "no rates" : string.Join(", ", _rates.Select(pair => $"{pair.Key.From} to {pair.Key.To}: {pair.Value.Count} rates").Order(StringComparer.Ordinal));

    internal bool TryScaledRate(Currency from, Currency to, Period period, out Int128 scaled)
    {
        bool isKnown = TryGetRate(from, to, period, out decimal rate);
        scaled = (Int128)(rate * Scale);
        return isKnown;
    }
}
