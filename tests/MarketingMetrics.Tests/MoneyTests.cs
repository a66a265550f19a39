using System.Globalization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests;

public class MoneyTests
{
    private static Money Eur(decimal amount) => new(amount, "EUR");

    [Theory]
    [InlineData("4250", "EUR", null, "4,250.00 EUR")]
    [InlineData("-4250.5", "EUR", null, "-4,250.50 EUR")]
    [InlineData("1234567", "JPY", null, "1,234,567 JPY")]
    [InlineData("1.5", "KWD", null, "1.500 KWD")]
    [InlineData("0.4273", "EUR", null, "0.43 EUR")]
    [InlineData("0.4273", "EUR", "N4", "0.4273 EUR")]
    [InlineData("1234.4273", "EUR", "G", "1234.4273 EUR")]
    [InlineData("0.004", "EUR", null, "0.004 EUR")]
    [InlineData("0", "EUR", null, "0.00 EUR")]
    public void ToString_InvariantEnglish(string amount, string currency, string? format, string expected) =>
        new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency).ToString(format).Should().Be(expected);

    [Theory]
    [InlineData("4250.00 EUR", "4250")]
    [InlineData("4,250.00 eur", "4250")]
    [InlineData(" -0.4273 EUR ", "-0.4273")]
    public void Parse_NumberAndCode(string text, string amount) =>
        Money.Parse(text).Should().Be(Eur(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("4250")]
    [InlineData("EUR")]
    [InlineData("4250 ZZZ")]
    [InlineData("4,25 EUR")]
    [InlineData("4.2.5 EUR")]
    [InlineData("1e3 EUR")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Action parse = () => Money.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"\"{text}\"*4250.00 EUR*");
    }

    [Fact]
    public void Parse_InALanguage_ReadsItsSigns() =>
        Money.Parse("\u22121\u202F234,50 EUR", ReportLanguage.French).Should().Be(Eur(-1234.50m));

    [Fact]
    public void Arithmetic_KeepsTheCurrencyAndEveryDigit()
    {
        (Eur(10) + Eur(2.5m)).Should().Be(Eur(12.5m));
        (Eur(10) - Eur(12.5m)).Should().Be(Eur(-2.5m));
        (2 * Eur(1.25m)).Should().Be(Eur(2.5m));
        (Eur(4250) / 170).Should().Be(Eur(25));
        (Eur(1) / 3).Amount.Should().Be(0.3333333333333333333333333333m);
        (Eur(3) / Eur(2)).Should().Be(1.5m);
        (Eur(1) < Eur(2) && Eur(2) >= Eur(2)).Should().BeTrue();
    }

    [Fact]
    public void TwoCurrencies_ThrowNamingBothAndTheRemedy()
    {
        Money usd = new(1, "USD");
        Action[] wrong = [() => _ = Eur(1) + usd, () => _ = Eur(1) - usd, () => _ = Eur(1) / usd, () => _ = Eur(1) < usd, () => Eur(1).CompareTo(usd)];
        foreach (Action action in wrong)
            action.Should().Throw<InvalidOperationException>().WithMessage("*EUR*USD*exchange rates*");
    }

    [Fact]
    public void Default_IsTheNeutralElementOfAddition() =>
        new[] { Eur(1), Eur(2) }.Aggregate(default(Money), (sum, next) => sum + next).Should().Be(Eur(3));

    [Fact]
    public void ToString_WithCulture_UsesItsNumberFormat()
    {
        CultureInfo culture = new("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        Eur(4250).ToString(null, culture).Should().Be("4.250,00 EUR");
    }

    [Fact]
    public void TryFormat_TooShort_WritesNothing()
    {
        Eur(1).TryFormat(new char[3], out int written, default, null).Should().BeFalse();
        written.Should().Be(0);
        $"{Eur(1):N0}".Should().Be("1 EUR");
    }

    [Fact]
    public void ToString_UnknownFormat_Throws()
    {
        Action write = () => Eur(1).ToString("Q");
        write.Should().Throw<FormatException>().WithMessage("\"Q\"*N0*");
    }
}
