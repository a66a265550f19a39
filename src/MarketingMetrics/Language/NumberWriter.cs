using System.Globalization;
using System.Runtime.CompilerServices;

namespace MarketingMetrics.Language;

/// <summary>Writes numbers with the signs and patterns of a language.</summary>
internal sealed class NumberWriter(LanguageData language)
{
    private const int MostDecimals = 28;
    private const int DefaultDecimals = 2;
    private const int DecimalsWhenNeeded = 6;

    private static readonly string[] Formats = [.. Enumerable.Range(0, MostDecimals + 3).Select(decimals => string.Create(CultureInfo.InvariantCulture, $"F{decimals}"))];

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
        return language.Fill("numbers.points", digits, ValueOf, count: Math.Abs(difference) < 1 ? difference * 100 : 100);
    }

    internal string Money(Money money, int? decimals, bool signed)
    {
        string digits = Digits(money.Amount, decimals ?? MoneyText.DefaultDecimals(money), signed);
        return language.Fill("numbers.money", (Digits: digits, Symbol: language.SymbolOf(money.Currency)), static (amount, name) => name == "value" ? amount.Digits : name == "currency" ? amount.Symbol : null);
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
        Span<char> written = stackalloc char[64];
        Math.Abs(value).TryFormat(written, out int length, Formats[decimals + shift], CultureInfo.InvariantCulture);
        Span<char> digits = written[..length];
        if (digits.IndexOf('.') is >= 0 and var point)
        {
            digits[(point + 1)..].CopyTo(digits[point..]);
            digits = digits[..^1];
        }

        ReadOnlySpan<char> fraction = digits[^decimals..], whole = digits[..^decimals].TrimStart('0');
        if (whole.IsEmpty)
            whole = "0";

        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[96]);
        if (digits.ContainsAnyExcept('0'))
            text.AppendLiteral(Sign(value, signed));
        int first = ((whole.Length - 1) % 3) + 1;
        text.AppendFormatted(whole[..first]);
        for (int i = first; i < whole.Length; i += 3)
        {
            text.AppendLiteral(_group);
            text.AppendFormatted(whole.Slice(i, 3));
        }

        if (decimals > 0)
        {
            text.AppendLiteral(_decimal);
            text.AppendFormatted(fraction);
        }

        return text.ToStringAndClear();
    }

    private static int Needed(decimal value, int most)
    {
        // Dividing by this one drops trailing zeros, so that the scale is what the value needs.
        const decimal one = 1.0000000000000000000000000000m;
        return (decimal.Round(value, most, MidpointRounding.AwayFromZero) / one).Scale;
    }

    private string Sign(decimal value, bool signed) => value < 0 ? _minus : signed && value > 0 ? _plus : "";

    private string Unit(string key, decimal value) => Pattern(key, Digits(value, 0, signed: false));

    private string Pattern(string key, string digits) => language.Fill(key, digits, ValueOf);

    private static string? ValueOf(string digits, string name) => name == "value" ? digits : null;
}
