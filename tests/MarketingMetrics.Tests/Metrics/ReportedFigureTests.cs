using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class ReportedFigureTests
{
    private static readonly FigureRef Row = new("cpc", period: Period.Month(2026, 10));

    [Theory]
    [InlineData("0.43", false)] // 0.4273 to the cent
    [InlineData("0.4273", false)]
    [InlineData("0.42", true)] // cut off, not rounded
    [InlineData("0.47", true)] // other clicks
    public void Reported_AgainstItsParts_AllowsRoundingOnly(string reported, bool differs)
    {
        var figure = new ReportedFigure(Row, decimal.Parse(reported, System.Globalization.CultureInfo.InvariantCulture), Calculate.CostPerClick(new Money(427.3m, "EUR"), 1_000));

        figure.Differs.Should().Be(differs);
    }

    [Fact]
    public void Reported_FewEvents_RoundedCostExplainsMore() =>
        // 0.13 EUR may be up to 0.135, which over 3 clicks is a CPC of 0.045.
        new ReportedFigure(Row, 0.045m, Calculate.CostPerClick(new Money(0.13m, "EUR"), 3)).Differs.Should().BeFalse();

    [Fact]
    public void Reported_Differing_RaisesTheCaveatInBothLanguages()
    {
        Caveat caveat = new ReportedFigure(Row, 25m, Calculate.CostPerAcquisition(new Money(4_250m, "EUR"), 200)).Check().Single();

        caveat.Code.Should().Be("REPORTED_DIFFERS");
        caveat.Message(ReportLanguage.English).Should().Be("Cost per acquisition is reported as 25.00 EUR; its own parts give 21.25 EUR, which rounding does not explain.");
        caveat.Message(ReportLanguage.French).Should().Be("Coût par acquisition est déclaré à 25,00\u00A0€\u202F; ses propres composantes donnent 21,25\u00A0€, ce que l’arrondi n’explique pas.");
    }

    [Fact]
    public void Reported_PartsGiveNoNumber_CannotTell()
    {
        var figure = new ReportedFigure(Row, 0m, Calculate.CostPerAcquisition(new Money(300m, "EUR"), 0));

        figure.Differs.Should().BeNull();
        figure.Check().Should().BeEmpty();
    }

    // Meta insights row of 2026-06-12: spend 779.45, impressions 6,610, reach 5,397, clicks 222; cpm, ctr and frequency as delivered.
    [Fact]
    public void Identities_OnADeliveredRow_Hold()
    {
        Dictionary<Metric, decimal> row = new()
        {
            [PaidMediaMetrics.CostPerMille] = 117.919818m,
            [PaidMediaMetrics.ClickThroughRate] = 0.03358548m,
            [PaidMediaMetrics.CostPerClick] = 3.51m,
        };
        MetricIdentity identity = MetricIdentity.All[0];

        identity.ToString().Should().Be("cpc = 0.001 * cpm / ctr");
        identity.Compare(row, Row, Currency.Parse("EUR"))!.Differs.Should().BeFalse();
        // The CPC of link clicks under the name of the CPC of all clicks.
        identity.Compare(new Dictionary<Metric, decimal>(row) { [PaidMediaMetrics.CostPerClick] = 5.95m }, Row, Currency.Parse("EUR"))!.Check().Should().ContainSingle();
        MetricIdentity.All[1].Compare(row, Row).Should().BeNull("the row has no cost per impression");
    }
}
