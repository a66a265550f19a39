using System.Globalization;

namespace MarketingMetrics;

/// <summary>How money is written and read without a report language.</summary>
internal static class MoneyText
{
    private const int MostDecimals = 28;

    internal static string Write(Money money, string? format, IFormatProvider? provider)
    {
        if (provider?.GetFormat(typeof(ICustomFormatter)) is ICustomFormatter language)
            return language.Format(format, money, provider);
        NumberFormatInfo numbers = NumberFormat(provider);
        string amount = format is "G" or "g"
            ? money.Amount.ToString(numbers)
            : money.Amount.ToString("N" + (Decimals(format) ?? DefaultDecimals(money)).ToString(CultureInfo.InvariantCulture), numbers);
        return $"{amount} {money.Currency.Code}";
    }

    /// <summary>The decimals that a format such as <c>N4</c> asks for; null when it leaves them to the currency.</summary>
    internal static int? Decimals(string? format)
    {
        if (string.IsNullOrEmpty(format) || format is "N" or "n")
            return null;
        return format[0] is 'N' or 'n'
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int decimals)
            && decimals <= MostDecimals
            ? decimals
            : throw new FormatException($"\"{format}\" is not a format of money. Use N0 to N28 for a number of decimals, G for every digit, or none.");
    }

    /// <summary>The currency's digits, and as many more as a non-zero amount needs in order not to read as zero.</summary>
    internal static int DefaultDecimals(Money money)
    {
        int decimals = money.Currency.MinorUnits;
        while (money.Amount != 0 && decimals < MostDecimals && decimal.Round(money.Amount, decimals, MidpointRounding.AwayFromZero) == 0)
            decimals++;
        return decimals;
    }

    internal static bool TryRead(ReadOnlySpan<char> text, IFormatProvider? provider, out Money result)
    {
        result = default;
        text = text.Trim();
        if (text.Length < 5 || !char.IsWhiteSpace(text[^4]) || !Currency.TryParse(text[^3..], out Currency currency))
            return false;
        ReadOnlySpan<char> number = text[..^4].TrimEnd();
        NumberFormatInfo numbers = NumberFormat(provider);
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!IsGroupedByThree(number, numbers) || !decimal.TryParse(number, style, numbers, out decimal amount))
            return false;
        result = new Money(amount, currency);
        return true;
    }

    // decimal.TryParse would read "4,25" as 425.
    private static bool IsGroupedByThree(ReadOnlySpan<char> number, NumberFormatInfo numbers)
    {
        int point = number.IndexOf(numbers.NumberDecimalSeparator, StringComparison.Ordinal);
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        for (int at; (at = whole.LastIndexOf(numbers.NumberGroupSeparator, StringComparison.Ordinal)) >= 0; whole = whole[..at])
        {
            if (whole.Length - at - numbers.NumberGroupSeparator.Length != 3)
                return false;
        }

        return true;
    }

    private static NumberFormatInfo NumberFormat(IFormatProvider? provider) =>
        provider?.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo ?? NumberFormatInfo.InvariantInfo;
}
