using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics;

/// <summary>An amount in one currency. Nothing is rounded before it is written.</summary>
/// <param name="Amount">The exact amount in units of the currency (euros, not cents).</param>
/// <param name="Currency">The currency of the amount.</param>
/// <remarks>
/// Amounts of two currencies are never added, compared or divided: that throws, because only dated exchange rates could join them.
/// <c>default</c> is 0 in no currency; it is the neutral element of addition, so a sum may start with it. Equality compares the number and the
/// currency: <c>0 EUR</c> and <c>0 USD</c> differ.
/// </remarks>
public readonly record struct Money(decimal Amount, Currency Currency) : IComparable<Money>, ISpanFormattable, ISpanParsable<Money>
{
    /// <summary>An amount in the currency of an ISO 4217 code.</summary>
    /// <exception cref="FormatException">The code is unknown.</exception>
    public Money(decimal amount, string currency)
        : this(amount, Currency.Parse(currency))
    {
    }

    /// <summary>The sum of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        left == default ? right
        : right == default ? left
        : new Money(left.Amount + right.Amount, Shared(left, right, "add"));

    /// <summary>The difference of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => left + -right;

    /// <summary>The opposite amount.</summary>
    public static Money operator -(Money value) => value with { Amount = -value.Amount };

    /// <summary>The amount times a number.</summary>
    public static Money operator *(Money left, decimal right) => left with { Amount = left.Amount * right };

    /// <summary>The amount times a number.</summary>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>The amount divided by a number.</summary>
    /// <exception cref="DivideByZeroException">The number is 0; a metric that may meet that is a <c>MetricValue</c>, which then says it is undefined.</exception>
    public static Money operator /(Money left, decimal right) => left with { Amount = left.Amount / right };

    /// <summary>How many times one amount holds another: a plain number.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static decimal operator /(Money left, Money right)
    {
        Shared(left, right, "divide");
        return left.Amount / right.Amount;
    }

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Shared(this, other, "compare");
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>The amount in invariant English, with the digits of its currency: <c>4,250.00 EUR</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount in the given format and language.</summary>
    /// <param name="format">
    /// <see langword="null"/> for the currency's own digits (more only where a non-zero amount would otherwise read 0);
    /// <c>N0</c> to <c>N28</c> for that many decimals; <c>G</c> for every digit without grouping, which <see cref="Parse(string, IFormatProvider?)"/> reads back unchanged.
    /// </param>
    /// <param name="provider">A report language, a culture (its number format is used), or <see langword="null"/> for invariant English.</param>
    /// <exception cref="FormatException">The format is none of those.</exception>
    public string ToString(string? format, IFormatProvider? provider = null) => MoneyText.Write(this, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Reads <c>4250.00 EUR</c> or <c>4,250.00 EUR</c>: the number, white space, the code.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Whose decimal and group separators the text uses; <see langword="null"/> for invariant.</param>
    /// <exception cref="FormatException">The text has another form; digits grouped otherwise than by three are refused, so <c>4,25 EUR</c> is not read as 425.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Money result)
            ? result
            : throw new FormatException($"\"{s}\" is not an amount of money. Write the number, a space and the currency code, such as 4250.00 EUR.");

    /// <summary>Reads an amount without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => MoneyText.TryRead(s, provider, out result);

    private static Currency Shared(Money left, Money right, string verb) =>
        left.Currency == right.Currency
            ? left.Currency
            : throw new InvalidOperationException(
                $"Cannot {verb} {left} and {right}: {left.Currency} and {right.Currency} are two currencies. Convert one of them with dated exchange rates first.");
}
