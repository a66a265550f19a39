using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics;

/// <summary>A currency of ISO 4217, held in two bytes.</summary>
/// <remarks>
/// <c>default</c> is <see cref="None"/> (<c>XXX</c>, "no currency"). Two currencies are equal when their codes are.
/// Known are the active codes of the standard and those withdrawn since 2011, because exports of past years carry them.
/// </remarks>
public readonly record struct Currency : ISpanParsable<Currency>, IComparable<Currency>
{
    // Five bits a letter; "XXX" is stored as 0 so that default means "no currency".
    private readonly ushort _packed;

    private Currency(ushort packed) => _packed = packed;

    /// <summary>No currency (<c>XXX</c>); the same as <c>default</c>.</summary>
    public static Currency None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _packed == 0;

    /// <summary>The three-letter code, upper case: <c>EUR</c>.</summary>
    public string Code => CurrencyTable.Find(_packed)!.Value.Code;

    /// <summary>Digits after the decimal separator in everyday amounts: 0, 2, 3 or 4.</summary>
    /// <remarks>2 for codes to which the standard gives no minor unit (<c>XXX</c>, gold, drawing rights). Source: ISO 4217 list one.</remarks>
    public int MinorUnits => CurrencyTable.Find(_packed)!.Value.MinorUnits;

    /// <summary>Reads a code, whatever its case and surrounding white space.</summary>
    /// <exception cref="FormatException">The text is not a known currency code.</exception>
    public static Currency Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Currency Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out Currency currency)
            ? currency
            : throw new FormatException($"\"{s}\" is not a currency. Give a three-letter ISO 4217 code such as EUR, USD or GBP, or XXX for no currency.");

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Currency result)
    {
        s = s.Trim();
        ushort packed = Pack(s);
        bool known = packed != Invalid && CurrencyTable.Find(packed) is not null;
        result = known ? new Currency(packed) : None;
        return known;
    }

    /// <summary>Orders by code.</summary>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => TryParse(s, out result);

    static Currency ISpanParsable<Currency>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Currency>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => TryParse(s, out result);

    private const ushort Invalid = ushort.MaxValue;

    internal static ushort Pack(ReadOnlySpan<char> code)
    {
        if (code.Length != 3)
            return Invalid;
        int packed = 0;
        foreach (char c in code)
        {
            if (!char.IsAsciiLetter(c))
                return Invalid;
            packed = (packed << 5) | (c & 31);
        }

        const int none = (('X' & 31) << 10) | (('X' & 31) << 5) | ('X' & 31);
        return packed == none ? (ushort)0 : (ushort)packed;
    }
}
