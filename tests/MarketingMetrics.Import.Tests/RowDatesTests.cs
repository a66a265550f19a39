using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

/// <summary>Which days a row stands for where its column is not a day.</summary>
public class RowDatesTests
{
    private const string Report = "Campaign report\n\"July 15, 2026 - October 31, 2026\"\nCampaign,";
    private const string Analytics = "# ---\n# Blog\n# Account: A\n# Property: P\n# ---\n# \n# Start date: 20260901\n# End date: 20261031\n";

    [Theory]
    [InlineData(Report + "Quarter,Currency code,Clicks,Cost\nA,2026-07-01,EUR,10,1.00\nA,2026-10-01,EUR,20,2.00\n", "google-ads, EUR, whole period, 2026-07-15/2026-09-30, 1 rows|google-ads, EUR, by month, 2026-07-15/2026-10-31, 1 rows")]
    [InlineData(Report + "Quarter,Currency code,Clicks,Cost\nA,3rd quarter 2026,EUR,10,1.00\nA,4th quarter 2026,EUR,20,2.00\n", "google-ads, EUR, whole period, 2026-07-15/2026-09-30, 1 rows|google-ads, EUR, by month, 2026-07-15/2026-10-31, 1 rows")]
    [InlineData(Report + "Year,Currency code,Clicks,Cost\nA,2026,EUR,30,3.00\n", "google-ads, EUR, whole period, 2026-07-15/2026-10-31, 1 rows")]
    [InlineData("Start Date (in UTC),End Date (in UTC),Campaign Name,Currency,Total Spent,Impressions,Clicks\n9/1/2026,9/30/2026,A,EUR,1.5,10,10\n10/1/2026,10/31/2026,A,EUR,2.5,20,20\n", "linkedin-ads, EUR, whole period, 2026-09, 1 rows|linkedin-ads, EUR, whole period, 2026-10, 1 rows")]
    [InlineData("Start Date (in UTC),Campaign Name,Currency,Total Spent,Impressions,Clicks\n9/30/2026,A,EUR,1.5,10,10\n10/1/2026,A,EUR,2.5,20,20\n", "linkedin-ads, EUR, by day, 2026-09-30/2026-10-01, 2 rows")]
    [InlineData("Week,Clicks,Impressions,CTR,Position\n2026-10-05,10,20,50%,1.5\n2026-10-12 - 2026-10-18,20,20,100%,1.5", "search-console, by week, 2026-10-05/2026-10-18, 2 rows")]
    [InlineData("Month,Clicks,Impressions,CTR,Position\n2026-09,10,20,50%,1.5\n2026-10,20,20,100%,1.5", "search-console, by month, 2026-09-01/2026-10-31, 2 rows")]
    [InlineData(Analytics + "Nth week,Key events\n0000,5\n0001,6\n0008,19", "ga4, whole period, 2026-09-01/2026-09-07, 1 rows|ga4, whole period, 2026-09-08/2026-09-14, 1 rows|ga4, whole period, 2026-10-27/2026-10-31, 1 rows")]
    [InlineData(Analytics + "Blog author,Key events\nAnn,10\nBob,20\n", "ga4, whole period, 2026-09-01/2026-10-31, 2 rows")]
    public void Read_RowsOfOtherLengths_StandForTheirDays(string text, string segments)
    {
        FactTable facts = Fixture.ReadText(text).Facts;

        string.Join('|', facts.Segments).Should().Be(segments);
        Measure counted = facts.Measures.Single(measure => measure.Key is "clicks" or "organic_clicks" or "key_events");
        MeasureTotal total = facts.During(facts.Coverage!.Value).Totals(counted).Total[counted];
        (total.Reason, total.Value).Should().Be((ValueReason.None, 30m));
    }
}
