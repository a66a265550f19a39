using System.Collections.Immutable;

namespace MarketingMetrics.Language;

/// <summary>One value that a text names, as pure data: the language decides how it is written.</summary>
/// <remarks>Only the properties that <see cref="Kind"/> names are set. Equality compares contents, lists element by element.</remarks>
public sealed record MessageArgument
{
    /// <summary>The placeholder it fills: <c>cost</c> for <c>{cost}</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required MessageArgumentKind Kind { get; init; }

    /// <summary>The exact number of a number, fraction, amount, multiple or duration (seconds).</summary>
    public decimal? Value { get; init; }

    /// <summary>How many decimals to write; <see langword="null"/> leaves it to the kind.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether a plus is written before positive values.</summary>
    public bool Signed { get; init; }

    /// <summary>People's own words, or the key of a text.</summary>
    public string? Text { get; init; }

    /// <summary>The currency of an amount.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The days of a period; a date is a period of one day.</summary>
    public Period? Period { get; init; }

    /// <summary>A message inside the message.</summary>
    public Message? Message { get; init; }

    /// <summary>The items of a list; never <c>default</c>.</summary>
    public ImmutableArray<MessageArgument> Items { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>People's own words.</summary>
    public static MessageArgument OfText(string name, string text) => new() { Name = name, Kind = MessageArgumentKind.Text, Text = text };

    /// <summary>Another text of the language, by its key.</summary>
    public static MessageArgument OfKey(string name, string key) => new() { Name = name, Kind = MessageArgumentKind.Key, Text = key };

    /// <summary>A plain number; without <paramref name="decimals"/> with as many as it needs.</summary>
    public static MessageArgument OfNumber(string name, decimal value, int? decimals = null, bool signed = false) =>
        Quantity(name, MessageArgumentKind.Number, value, decimals, signed);

    /// <summary>A fraction in percent.</summary>
    public static MessageArgument OfPercent(string name, decimal fraction, int? decimals = null, bool signed = false) =>
        Quantity(name, MessageArgumentKind.Percent, fraction, decimals, signed);

    /// <summary>A difference of two fractions in percentage points; signed unless said otherwise.</summary>
    public static MessageArgument OfPoints(string name, decimal difference, int? decimals = null, bool signed = true) =>
        Quantity(name, MessageArgumentKind.Points, difference, decimals, signed);

    /// <summary>An amount; without <paramref name="decimals"/> with the digits of its currency.</summary>
    public static MessageArgument OfMoney(string name, Money money, int? decimals = null, bool signed = false) =>
        Quantity(name, MessageArgumentKind.Money, money.Amount, decimals, signed) with { Currency = money.Currency };

    /// <summary>A multiple, such as a return on ad spend.</summary>
    public static MessageArgument OfMultiple(string name, decimal value, int? decimals = null, bool signed = false) =>
        Quantity(name, MessageArgumentKind.Multiple, value, decimals, signed);

    /// <summary>A duration in seconds.</summary>
    public static MessageArgument OfDuration(string name, decimal seconds, int? decimals = null, bool signed = false) =>
        Quantity(name, MessageArgumentKind.Duration, seconds, decimals, signed);

    /// <summary>A day.</summary>
    public static MessageArgument OfDate(string name, DateOnly date) =>
        new() { Name = name, Kind = MessageArgumentKind.Date, Period = MarketingMetrics.Period.Day(date) };

    /// <summary>A span of days.</summary>
    public static MessageArgument OfPeriod(string name, Period period) => new() { Name = name, Kind = MessageArgumentKind.Period, Period = period };

    /// <summary>A message inside the message.</summary>
    public static MessageArgument OfMessage(string name, Message message) => new() { Name = name, Kind = MessageArgumentKind.Message, Message = message };

    /// <summary>Several values, enumerated in their order; the names of the items do not matter.</summary>
    public static MessageArgument OfList(string name, IEnumerable<MessageArgument> items) => new() { Name = name, Kind = MessageArgumentKind.List, Items = [.. items] };

    /// <summary>People's own words, enumerated in their order.</summary>
    public static MessageArgument OfList(string name, IEnumerable<string> items) => OfList(name, items.Select(item => OfText("item", item)));

    /// <summary>The value as the language writes it.</summary>
    /// <exception cref="KeyNotFoundException">A key is not in the language.</exception>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Write(this);
    }

    /// <summary>Whether both hold the same.</summary>
    public bool Equals(MessageArgument? other) =>
        other is not null && Name == other.Name && Kind == other.Kind && Value == other.Value && Decimals == other.Decimals && Signed == other.Signed
        && Text == other.Text && Currency == other.Currency && Period == other.Period && Message == other.Message && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind, Value, Text, Currency, Period, Message, Items.Length);

    /// <summary>The name and the value in English: <c>cost: 300.00 EUR</c>.</summary>
    public override string ToString() => $"{Name}: {In(ReportLanguage.English)}";

    private static MessageArgument Quantity(string name, MessageArgumentKind kind, decimal value, int? decimals, bool signed) =>
        new() { Name = name, Kind = kind, Value = value, Decimals = decimals, Signed = signed };
}
