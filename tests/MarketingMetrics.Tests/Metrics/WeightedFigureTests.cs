using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

/// <summary>Averages and shares that are right by construction, and what is said where no figure follows.</summary>
public class WeightedFigureTests
{
    private static readonly Period October = Period.Month(2026, 10);

    // Google Webmaster Central, January 2012: one user sees 3, 6, 12, another 5, 9: the topmost 3 and 5 average 4, not 7.
    [Fact]
    public void AveragePosition_PublishedExample_IsFour() => Position((3, 1), (5, 1)).Value.Should().Be(4m);

    // weighted by hand: position 3 with 100 impressions and 20 with 900 is 18.3, not 11.5.
    [Fact]
    public void AveragePosition_UnequalImpressions_IsWeighted()
    {
        Position((3, 100), (20, 900)).Value.Should().Be(18.3m);
        Position((3, 100), (20, 900)).ToString().Should().Be("Average position 18.3");
    }

    [Fact]
    public void ImpressionShare_OverCampaigns_GoesThroughEligibleImpressions()
    {
        MetricTable table = Shares((420, 0.42m, 0.38m), (100, 0.05m, 0.9m)).During(October).Calculate(PaidMediaMetrics.ImpressionShare, PaidMediaMetrics.LostImpressionShareBudget);

        // 520 of 1,000 + 2,000 eligible; lost 380 + 1,800. The mean of the shares would say 23.5 % and 64 %.
        table.Total.Values[0].ToString().Should().Be("Impression share 17.33 %");
        table.Total.Values[1].ToString().Should().Be("Lost IS (budget) 72.67 %");
    }

    [Fact]
    public void ImpressionShare_BelowTenPercent_StaysABound()
    {
        MetricValue share = Shares((120, ImpressionShareRows.BelowTenPercent, null)).During(October).Calculate(PaidMediaMetrics.ImpressionShare).Total.Values[0];

        share.State.Should().Be(ValueState.Bounded);
        (share.Lower, share.Upper, share.Value).Should().Be(((decimal?)null, (decimal?)0.1m, (decimal?)null));
        share.ToString().Should().Be("Impression share < 10.00 %");
        share.ToString("V", ReportLanguage.French).Should().Be("<\u00A010,00\u202F%");
        share.Interval().IsKnown.Should().BeFalse();
    }

    [Fact]
    public void ImpressionShare_BoundPlusNumber_IsABoundOfBoth() =>
        // 400 of 800 eligible and 120 of at least 1,200: at most 520 of 2,000.
        Shares((400, 0.5m, null), (120, ImpressionShareRows.BelowTenPercent, null)).During(October).Calculate(PaidMediaMetrics.ImpressionShare).Total.Values[0].Upper.Should().Be(0.26m);

    [Fact]
    public void LostImpressionShare_AboveNinetyPercent_LiesBetweenBoundAndAll()
    {
        MetricValue lost = Shares((50, 0.2m, ImpressionShareRows.AboveNinetyPercent)).During(October).Calculate(PaidMediaMetrics.LostImpressionShareBudget).Total.Values[0];

        (lost.Lower, lost.Upper).Should().Be(((decimal?)0.9m, (decimal?)1m));
        lost.ToString("V", null).Should().Be("90.00 % to 100.00 %");
    }

    [Fact]
    public void ImpressionShare_GivenInPercent_IsRefused()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("google-ads"), coverage: October);
        rows.BeginRow(new(2026, 10, 1));

        rows.Invoking(builder => builder.SetImpressionShare(100, 42m)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*give 0.42 for 42 %*");
    }

    [Fact]
    public void Reach_OverTwoDays_IsMissingWithItsBoundsAndSaysWhatToDo()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("meta"), coverage: October);
        rows.BeginRow(new(2026, 10, 1)).Set(Measure.Reach, 1_000).Set(Measure.Impressions, 3_000).EndRow();
        rows.BeginRow(new(2026, 10, 2)).Set(Measure.Reach, 800).Set(Measure.Impressions, 2_400).EndRow();

        MetricTable table = rows.Build().During(October).Calculate(PaidMediaMetrics.Reach, PaidMediaMetrics.Frequency);

        MetricValue reach = table.Total.Values[0], frequency = table.Total.Values[1];
        (reach.State, reach.Reason, reach.Lower, reach.Upper).Should().Be((ValueState.Missing, ValueReason.NotAdditive, (decimal?)1_000m, (decimal?)1_800m));
        // 5,400 impressions over 1,800 people at the most, 1,000 at the least.
        (frequency.State, frequency.Lower, frequency.Upper).Should().Be((ValueState.Missing, (decimal?)3m, (decimal?)5.4m));
        reach.ToString().Should().Be("Reach not measured: not additive; 1,000 to 1,800");
        table.Caveats[0].Message(ReportLanguage.English).Should().Be("reach cannot be added over groups or days; the true figure lies between 1,000 and 1,800.");
        table.Caveats[0].Remedy(ReportLanguage.English).Should().Be("Export reach for exactly this group and period.");
    }

    [Fact]
    public void Followers_OverTwoDays_HaveNoBoundsBecauseAStockMayFall()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("instagram"), coverage: October);
        rows.BeginRow(new(2026, 10, 1)).Set(Measure.Followers, 1_010).EndRow();
        rows.BeginRow(new(2026, 10, 2)).Set(Measure.Followers, 990).EndRow();

        MetricTable table = rows.Build().During(October).Calculate(SocialMetrics.Followers);

        (table.Total.Values[0].Lower, table.Total.Values[0].Upper).Should().Be(((decimal?)null, (decimal?)null));
        table.Caveats[0].Message(ReportLanguage.French).Should().Be("abonnés ne s’additionne ni par groupe ni par jour\u202F; les parties ne disent rien de la vraie valeur.");
    }

    private static MetricValue Position(params (decimal Position, decimal Impressions)[] rows)
    {
        var facts = new FactTableBuilder(new MeasurementBasis("search-console"), coverage: October);
        foreach ((decimal position, decimal impressions) in rows)
            facts.BeginRow(new(2026, 10, 1)).Set(Measure.PositionSum, position * impressions).Set(Measure.OrganicImpressions, impressions).EndRow();
        return facts.Build().During(October).Calculate(SearchMetrics.AveragePosition).Total.Values[0];
    }

    private static FactTable Shares(params (decimal Impressions, decimal Share, decimal? LostToBudget)[] rows)
    {
        var facts = new FactTableBuilder(new MeasurementBasis("google-ads"), coverage: October);
        foreach ((decimal impressions, decimal share, decimal? lost) in rows)
            facts.BeginRow(new(2026, 10, 1)).Set(Measure.Impressions, impressions).SetImpressionShare(impressions, share, lost).EndRow();
        return facts.Build();
    }
}
