using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts;

/// <summary>Converts money day by day: the source is asked by day and currency, each exact sum is multiplied once, and what has no rate is told.</summary>
internal sealed class CurrencyConversion(Currency target, ExchangeRates rates)
{
    private readonly Dictionary<Currency, HashSet<Period>> _missing = [];

    /// <summary>The query that is really asked.</summary>
    public static FactQuery Prepare(FactQuery query) =>
        query.Rates is null ? query : query with { Rates = null, Grain = Grain.Day, Dimensions = [.. query.Dimensions.Append(Dimension.Currency).Distinct()] };

    /// <summary>The answer to the query as it was put.</summary>
    public static FactResult Finish(FactResult result, FactQuery query) => query.Rates is null
        ? result
        : new GroupRollUp(result, query).Run([.. query.Dimensions.Distinct().Select(result.Part)], conversion: new CurrencyConversion(query.Currency, query.Rates));

    public static int DecimalsOf(MeasureCells cells) => cells.Measure.Unit == MeasureUnit.Money ? cells.Decimals + ExchangeRates.MostDecimals : cells.Decimals;

    public void Merge(MeasureCells into, int group, MeasureCells from, int source, CoverageSets coverage, bool samePeriod, Period day)
    {
        Currency currency = from.Currency(source);
        if (rates.TryScaledRate(currency, target, day, out Int128 rate) || from.Rows(source) == 0)
        {
            into.Merge(group, from, source, coverage, samePeriod, rate, target);
            return;
        }

        into.Merge(group, from, source, coverage, samePeriod, 0, target);
        into.Flag(group, CellFlags.RateMissing);
        if (!_missing.TryGetValue(currency, out HashSet<Period>? days)) _missing[currency] = days = [];
        days.Add(day);
    }

    public IEnumerable<Caveat> Caveats() => _missing.OrderBy(pair => pair.Key).Select(pair => RateMissing.Raise(pair.Key, target, pair.Value));
}
