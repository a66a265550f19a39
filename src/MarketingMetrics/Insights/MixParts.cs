namespace MarketingMetrics.Insights;

/// <summary>Mix and rate of a quotient. Rates are taken as distances from the whole, so that a segment at the average moves nothing when it grows.</summary>
internal static class MixParts
{
    public static ChangeDecomposition Split(SegmentTable table, MixConvention convention)
    {
        var parts = new PartList(table, convention == MixConvention.MidPoint ? DecompositionMethod.MidPoint : DecompositionMethod.OldRates);
        if (table.Reason == DecompositionReason.None) Fill(parts, table, convention);
        return parts.Build(table.Reason);
    }

    /// <summary>Adds the parts of R1 - R0, each times a factor.</summary>
    public static void Fill(PartList parts, SegmentTable table, MixConvention convention, decimal factor = 1m, ChangeKind rate = ChangeKind.Rate)
    {
        if (table.Segments.Count == 0) return;
        decimal base0 = table.DenominatorBefore, base1 = table.DenominatorAfter;
        decimal whole0 = table.NumeratorBefore / base0, whole1 = table.NumeratorAfter / base1;
        bool isMiddle = convention == MixConvention.MidPoint;
        decimal centre = isMiddle ? (whole0 + whole1) / 2m : whole0;
        for (int i = 0; i < table.Segments.Count; i++)
        {
            SegmentSide before = table.Segments[i].Before, after = table.Segments[i].After;
            decimal weight0 = before.Denominator / base0, weight1 = after.Denominator / base1;
            if (table.Segments[i].Presence == SegmentPresence.Continuing)
            {
                decimal at = isMiddle ? (before.Rate + after.Rate) / 2m : before.Rate;
                parts.Add(ChangeKind.Mix, i, factor * (weight1 - weight0) * (at - centre));
                parts.Add(rate, i, factor * (isMiddle ? (weight0 + weight1) / 2m : weight1) * (after.Rate - before.Rate));
                continue;
            }

            // A segment without a rate in one period still carries its numerator: 300 EUR without a conversion raise a CPA.
            decimal pull1 = (after.Numerator / base1) - (weight1 * centre);
            decimal pull0 = (before.Numerator / base0) - (weight0 * centre);
            parts.Add(KindOf(table.Segments[i].Presence), i, factor * (pull1 - pull0));
        }
    }

    public static ChangeKind KindOf(SegmentPresence presence) => presence switch
    {
        SegmentPresence.Entered => ChangeKind.Entered,
        SegmentPresence.Exited => ChangeKind.Exited,
        SegmentPresence.WithoutRate => ChangeKind.WithoutRate,
        _ => ChangeKind.Continuing,
    };
}
