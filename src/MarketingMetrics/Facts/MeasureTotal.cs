using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>The total of one measure in one group: a number, a bound, or the reason why there is none. <c>default</c> is missing.</summary>
public readonly record struct MeasureTotal
{
    private MeasureTotal(Measure measure, ValueState state, ValueReason reason, decimal value, decimal? lower, decimal? upper, Currency currency)
    {
        Measure = measure;
        State = state;
        Reason = reason;
        Value = value;
        Lower = lower;
        Upper = upper;
        Currency = currency;
    }

    /// <summary>What was counted.</summary>
    public Measure Measure { get; }

    /// <summary>What is known.</summary>
    public ValueState State { get; }

    /// <summary>Why there is no number.</summary>
    public ValueReason Reason { get; }

    /// <summary>The number where the state is <see cref="ValueState.Defined"/>; zero otherwise, and then without meaning.</summary>
    public decimal Value { get; }

    /// <summary>At the least, where the state is <see cref="ValueState.Bounded"/> or a distinct count could not be added.</summary>
    public decimal? Lower { get; }

    /// <summary>At the most, where the state is <see cref="ValueState.Bounded"/> or a distinct count could not be added.</summary>
    public decimal? Upper { get; }

    /// <summary>Currency of money.</summary>
    public Currency Currency { get; }

    /// <summary>True when there is a number.</summary>
    public bool IsDefined => State == ValueState.Defined;

    /// <summary>Reads as <c>cost 4,250.00 EUR</c> or <c>reach missing (NotAdditive)</c>.</summary>
    public override string ToString() => State switch
    {
        ValueState.Defined => new MeasureAmount(Measure, Value, Currency).ToString(),
        ValueState.Bounded => string.Create(CultureInfo.InvariantCulture, $"{Measure} {Lower?.ToString(CultureInfo.InvariantCulture) ?? "-"} to {Upper?.ToString(CultureInfo.InvariantCulture) ?? "-"}"),
        ValueState.Undefined => $"{Measure} undefined ({Reason})",
        _ => $"{Measure} missing ({Reason})",
    };

    internal static MeasureTotal Of(Measure measure, decimal value, Currency currency) => new(measure, ValueState.Defined, ValueReason.None, value, null, null, currency);

    internal static MeasureTotal Bounded(Measure measure, decimal? lower, decimal? upper, Currency currency) => new(measure, ValueState.Bounded, ValueReason.None, 0m, lower, upper, currency);

    internal static MeasureTotal NotAdditive(Measure measure, decimal greatest, decimal sum) => new(measure, ValueState.Missing, ValueReason.NotAdditive, 0m, greatest, sum, Currency.None);

    internal static MeasureTotal None(Measure measure, ValueReason reason) => new(measure, ValueState.Missing, reason, 0m, null, null, Currency.None);

    internal static MeasureTotal Undefined(Measure measure, ValueReason reason) => new(measure, ValueState.Undefined, reason, 0m, null, null, Currency.None);
}
