namespace MarketingMetrics.Insights;

/// <summary>The difference of each segment of a total.</summary>
internal static class ContributionParts
{
    public static ChangeDecomposition Split(SegmentTable table)
    {
        var parts = new PartList(table, DecompositionMethod.Contribution);
        for (int i = 0; i < table.Segments.Count; i++)
        {
            SegmentPair pair = table.Segments[i];
            parts.Add(MixParts.KindOf(pair.Presence), i, pair.After.Numerator - pair.Before.Numerator);
        }

        return parts.Build(table.Reason);
    }
}
