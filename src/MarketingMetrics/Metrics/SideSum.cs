using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>One side of a formula, summed term by term: the worst state of any term is the state of the side.</summary>
internal readonly struct SideSum
{
    private SideSum(ValueState state, ValueReason reason, decimal value, decimal? lower, decimal? upper, Currency currency)
    {
        State = state;
        Reason = reason;
        Value = value;
        Lower = lower;
        Upper = upper;
        Currency = currency;
    }

    public static SideSum Start => new(ValueState.Defined, ValueReason.None, 0m, 0m, 0m, Currency.None);

    public ValueState State { get; }

    public ValueReason Reason { get; }

    public decimal Value { get; }

    public decimal? Lower { get; }

    public decimal? Upper { get; }

    public Currency Currency { get; }

    public SideSum Plus(in MeasureTotal term, decimal coefficient)
    {
        Currency currency = Currency.IsNone ? term.Currency : Currency;
        bool clash = !Currency.IsNone && !term.Currency.IsNone && Currency != term.Currency;
        ValueState state = clash ? ValueState.Undefined : Worse(State, term.State);
        ValueReason reason = Reason != ValueReason.None && State == state ? Reason : clash ? ValueReason.CurrenciesDiffer : term.State == state ? term.Reason : Reason;
        decimal? low = term.IsDefined ? term.Value : term.Lower;
        decimal? high = term.IsDefined ? term.Value : term.Upper;
        if (coefficient < 0m) (low, high) = (high, low);
        return new SideSum(state, reason, term.IsDefined ? Value + (coefficient == 1m ? term.Value : coefficient * term.Value) : Value,
            Lower + coefficient * low, Upper + coefficient * high, currency);
    }

    // Undefined outweighs missing, missing outweighs a bound, a bound outweighs a number.
    private static ValueState Worse(ValueState one, ValueState other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(ValueState state) => state switch { ValueState.Undefined => 3, ValueState.Missing => 2, ValueState.Bounded => 1, _ => 0 };
}
