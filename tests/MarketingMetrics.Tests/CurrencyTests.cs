namespace MarketingMetrics.Tests;

public class CurrencyTests
{
    // ISO 4217 list one, minor unit column.
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    [InlineData("HRK", 2)]
    public void MinorUnits_OfCode_FollowsTheStandard(string code, int digits) => Currency.Parse(code).MinorUnits.Should().Be(digits);

    [Theory]
    [InlineData(" eur ")]
    [InlineData("Eur")]
    public void Parse_CaseAndSpace_DoNotMatter(string text) => Currency.Parse(text).Should().Be(Currency.Parse("EUR"));

    [Fact]
    public void Parse_EveryKnownCode_RoundTrips()
    {
        CurrencyTable.Codes.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(170);
        CurrencyTable.Codes.Should().OnlyContain(code => Currency.Parse(code).Code == code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("€")]
    [InlineData("ZZZ")]
    [InlineData("E1R")]
    public void Parse_UnknownCode_NamesTheTextAndTheRemedy(string text)
    {
        Action parse = () => Currency.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"\"{text}\"*ISO 4217*");
        Currency.TryParse(text, out Currency none).Should().BeFalse();
        none.IsNone.Should().BeTrue();
    }

    [Fact]
    public void Default_IsNoCurrency()
    {
        default(Currency).Code.Should().Be("XXX");
        Currency.Parse("xxx").Should().Be(Currency.None);
        System.Runtime.CompilerServices.Unsafe.SizeOf<Currency>().Should().Be(2);
    }
}
