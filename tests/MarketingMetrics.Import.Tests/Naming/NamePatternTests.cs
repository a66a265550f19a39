using MarketingMetrics.Facts;
using MarketingMetrics.Import.Naming;

namespace MarketingMetrics.Import.Tests.Naming;

public class NamePatternTests
{
    [Fact]
    public void TryMatch_Name_TakesItApart()
    {
        NamePattern.Parse("{country}_{objective}-{*}_{audience}").TryMatch("FR_Leads-2026_Parents_25+", out var parts).Should().BeTrue();

        parts!.Value.Select(part => $"{part.Dimension}={part.Value}").Should().Equal("country=FR", "objective=Leads", "audience=Parents_25+");
    }

    [Theory]
    [InlineData("FR-Leads")]
    [InlineData("_Leads")]
    [InlineData("FR_")]
    [InlineData("")]
    public void TryMatch_OtherName_DoesNotFit(string name) => NamePattern.Parse("{country}_{objective}").TryMatch(name, out _).Should().BeFalse();

    [Theory]
    [InlineData("{country", "*not closed*")]
    [InlineData("{country}{objective}", "*touch*")]
    [InlineData("{country}_{country}", "*twice*")]
    [InlineData("{Country}_{x}", "*dimension key*")]
    [InlineData("plain", "*no field*")]
    [InlineData("{source}_{x}", "*whole file*")]
    public void Parse_Mistake_IsNamed(string pattern, string message) =>
        FluentActions.Invoking(() => NamePattern.Parse(pattern)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Read_CampaignNames_BecomeDimensionsAndMisfitsAreReportedOnce()
    {
        var options = new ImportOptions { CampaignNames = NamePattern.Parse("{country}_{objective}") };

        ImportResult import = Fixture.ReadText("date,campaign,cost,currency\n2026-10-01,FR_Leads,1,EUR\n2026-10-02,BE_Sales,2,EUR\n2026-10-02,old,4,EUR\n2026-10-03,old,4,EUR\n", options);

        import.Facts.During(Period.Month(2026, 10)).By(Dimension.Country).Totals(Measure.Cost).Select(group => group.ToString())
            .Should().Equal("(not set): cost 8.00 EUR", "BE: cost 2.00 EUR", "FR: cost 1.00 EUR");
        import.Problems.Should().ContainSingle().Which.ToString().Should().Be("warning test.csv, line 4, campaign: NameDoesNotFit \"old\"");
    }

    [Theory]
    [InlineData("https://example.com/a?utm_source=Google&UTM_medium=cpc&utm_campaign=spring%20sale&x=1#top", "Google / cpc / spring sale", true)]
    [InlineData("/landing?utm_source=mail&utm_source=second&utm_medium=", "mail / (not set) / (not set)", false)]
    [InlineData("/plain#?utm_source=x", "(not set) / (not set) / (not set)", false)]
    public void Parse_Url_GivesItsUtmParameters(string url, string text, bool complete)
    {
        var utm = UtmParameters.Parse(url);

        (utm.ToString(), utm.IsComplete).Should().Be((text, complete));
    }
}
