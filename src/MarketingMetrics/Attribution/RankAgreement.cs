namespace MarketingMetrics.Attribution;

/// <summary>
/// Whether two models put the channels in the same order of credited conversions, by Kendall's tau-b: 1 the same order, 0 unrelated, -1 reversed. Ties are
/// allowed for: tau-b = (concordant - discordant) / sqrt((pairs - ties in the first) (pairs - ties in the second)).
/// </summary>
/// <param name="First">Key of one model.</param>
/// <param name="Second">Key of the other.</param>
/// <param name="TauB">Kendall's tau-b; <see langword="null"/> where one model credits all channels equally, or there is one channel: there is no order to compare.</param>
public sealed record RankAgreement(string First, string Second, double? TauB)
{
    internal static RankAgreement Between(AttributionResult first, AttributionResult second)
    {
        long balance = 0;
        long orderedInFirst = 0;
        long orderedInSecond = 0;
        for (int i = 0; i < first.Credits.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int a = first.Credits[i].Conversions.CompareTo(first.Credits[j].Conversions);
                int b = second.Credits[i].Conversions.CompareTo(second.Credits[j].Conversions);
                balance += a * b;
                orderedInFirst += a * a;
                orderedInSecond += b * b;
            }
        }

        double scale = Math.Sqrt((double)orderedInFirst * orderedInSecond);
        return new RankAgreement(first.Model.Key, second.Model.Key, scale == 0 ? null : balance / scale);
    }
}
