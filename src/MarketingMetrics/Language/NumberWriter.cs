using System.Globalization;
using System.Text;

namespace MarketingMetrics.Language;

/// <summary>Writes numbers with the signs and patterns of a language.</summary>
internal sealed class NumberWriter(LanguageData language)
{
    private const int MostDecimals = 28;
    private const int DefaultDecimals = 2;
    private const int DecimalsWhenNeeded = 6;

    private readonly string _decimal = language.Plain("numbers.decimal");
    private readonly string _group = language.Plain("numbers.group");
    private readonly string _minus = language.Plain("numbers.minus");
    private readonly string _plus = language.Plain("numbers.plus");

    internal string Plain(decimal value, int? decimals, bool signed) => Digits(value, decimals ?? Needed(value, DecimalsWhenNeeded), signed);

    internal string Percent(decimal fraction, int? decimals, bool signed) =>
        Pattern("numbers.percent", Digits(fraction, decimals ?? DefaultDecimals, signed, shift: 2));

    internal string Points(decimal difference, int? decimals, bool signed)
    {
        string digits = Digits(difference, decimals ?? DefaultDecimals, signed, shift: 2);
        return language.Fill("numbers.points", name => name == "value" ? digits : null, count: Math.Abs(difference) < 1 ? difference * 100 : 100);
    }

    internal string Money(Money money, int? decimals, bool signed)
    {
        string digits = Digits(money.Amount, decimals ?? MoneyText.DefaultDecimals(money), signed);
        return language.Fill("numbers.money", name => name == "value" ? digits : name == "currency" ? language.SymbolOf(money.Currency) : null);
    }

    internal string Multiple(decimal value, int? decimals, bool signed) => Pattern("numbers.multiple", Digits(value, decimals ?? DefaultDecimals, signed));

    internal string Duration(decimal seconds, int? decimals, bool signed)
    {
        int below = Math.Clamp(decimals ?? Needed(seconds, DefaultDecimals), 0, MostDecimals);
        if (decimal.Round(Math.Abs(seconds), below, MidpointRounding.AwayFromZero) < 60)
            return Pattern("numbers.seconds", Digits(seconds, below, signed));

        decimal whole = decimal.Round(Math.Abs(seconds), 0, MidpointRounding.AwayFromZero);
        if (whole < 3600)
            return Sign(seconds, signed) + Unit("numbers.minutes", decimal.Truncate(whole / 60)) + language.Plain("numbers.durationSeparator") + Unit("numbers.seconds", whole % 60);
        decimal minutes = decimal.Round(whole / 60, 0, MidpointRounding.AwayFromZero);
        return Sign(seconds, signed) + Unit("numbers.hours", decimal.Truncate(minutes / 60)) + language.Plain("numbers.durationSeparator") + Unit("numbers.minutes", minutes % 60);
    }

    internal string? Write(MessageArgument argument, decimal value) => argument.Kind switch
    {
        MessageArgumentKind.Number => Plain(value, argument.Decimals, argument.Signed),
        MessageArgumentKind.Percent => Percent(value, argument.Decimals, argument.Signed),
        MessageArgumentKind.Points => Points(value, argument.Decimals, argument.Signed),
        MessageArgumentKind.Money => Money(new Money(value, argument.Currency ?? Currency.None), argument.Decimals, argument.Signed),
        MessageArgumentKind.Multiple => Multiple(value, argument.Decimals, argument.Signed),
        MessageArgumentKind.Duration => Duration(value, argument.Decimals, argument.Signed),
        _ => null,
    };

    internal NumberFormatInfo ToNumberFormatInfo()
    {
        NumberFormatInfo format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        format.NumberDecimalSeparator = format.CurrencyDecimalSeparator = format.PercentDecimalSeparator = _decimal;
        format.NumberGroupSeparator = format.CurrencyGroupSeparator = format.PercentGroupSeparator = _group;
        format.NegativeSign = _minus;
        format.PositiveSign = _plus;
        // .NET's patterns 1 and 2 put the sign behind or before the number; the space belongs to the sign here.
        string percent = language.Plain("numbers.percent");
        format.PercentSymbol = percent.Replace("{value}", "", StringComparison.Ordinal);
        format.PercentPositivePattern = format.PercentNegativePattern = percent.StartsWith("{value}", StringComparison.Ordinal) ? 1 : 2;
        return NumberFormatInfo.ReadOnly(format);
    }

    // The point is moved in the digits, because a fraction times 100 may not fit a decimal.
    private string Digits(decimal value, int decimals, bool signed, int shift = 0)
    {
        decimals = Math.Clamp(decimals, 0, MostDecimals);
        string digits = Math.Abs(value).ToString("F" + (decimals + shift).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        ReadOnlySpan<char> whole = digits.AsSpan(0, digits.Length - decimals).TrimStart('0');
        if (whole.IsEmpty)
            whole = "0";

        StringBuilder result = new();
        if (digits.AsSpan().ContainsAnyExcept('0'))
            result.Append(Sign(value, signed));
        for (int i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                result.Append(_group);
            result.Append(whole[i]);
        }

        if (decimals > 0)
            result.Append(_decimal).Append(digits.AsSpan(digits.Length - decimals));
        return result.ToString();
    }

    private static int Needed(decimal value, int most)
    {
        // Dividing by this one drops trailing zeros, so that the scale is what the value needs.
        const decimal one = 1.0000000000000000000000000000m;
        return (decimal.Round(value, most, MidpointRounding.AwayFromZero) / one).Scale;
    }

    private string Sign(decimal value, bool signed) => value < 0 ? _minus : signed && value > 0 ? _plus : "";

    private string Unit(string key, decimal value) => Pattern(key, Digits(value, 0, signed: false));

    private string Pattern(string key, string digits) => language.Fill(key, name => name == "value" ? digits : null);
}
