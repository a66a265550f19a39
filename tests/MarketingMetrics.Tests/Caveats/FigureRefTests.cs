using MarketingMetrics.Caveats;

namespace MarketingMetrics.Tests.Caveats;

public class FigureRefTests
{
    [Theory]
    [InlineData("cpa")]
    [InlineData("cpa [channel = google] @ 2026-10 # paid_cpa")]
    [InlineData("cpa [a ] @ # b]")]
    [InlineData("[channel = google]")]
    [InlineData("@ 2026-10-01/2026-10-15")]
    [InlineData("# paid_cpa")]
    [InlineData("*")]
    public void Parse_WhatToStringWrites_RoundTrips(string text) => FigureRef.Parse(text).ToString().Should().Be(text);

    [Fact]
    public void Parse_AllParts_AreRead() =>
        FigureRef.Parse("cpa [channel = google] @ 2026-10 # paid_cpa").Should().Be(new FigureRef("cpa", "channel = google", Period.Month(2026, 10), "paid_cpa"));

    [Theory]
    [InlineData("")]
    [InlineData("cost per click")]
    [InlineData("cpa [open")]
    [InlineData("cpa ] [")]
    [InlineData("cpa @ October")]
    [InlineData("cpa #")]
    [InlineData("cpa # a @ 2026")]
    [InlineData("[scope] cpa")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Action parse = () => FigureRef.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"*does not name a figure*");
    }

    [Fact]
    public void Constructor_MetricWithSpace_Throws()
    {
        Action create = () => _ = new FigureRef("cost per click");
        create.Should().Throw<ArgumentException>().WithMessage("\"cost per click\"*white space*");
    }

    [Fact]
    public void Default_TouchesEverything() => default(FigureRef).Should().Be(FigureRef.Parse("*"));
}
