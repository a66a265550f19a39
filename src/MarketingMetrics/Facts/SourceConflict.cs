namespace MarketingMetrics.Facts;

/// <summary>The adding check: may what these segments report of one measure be added?</summary>
internal static class SourceConflict
{
    public static bool Exists(FactResult result, Measure measure, int[] segments, Period period)
    {
        if (measure.Overlap == SourceOverlap.None || segments.Length < 2 || result.Query.Sources.ContainsKey(measure)) return false;
        for (int i = 0; i < segments.Length; i++)
        {
            FactSegment one = result.Segments[segments[i]];
            for (int j = i + 1; j < segments.Length; j++)
            {
                FactSegment other = result.Segments[segments[j]];
                if (one.Basis.Source == other.Basis.Source) continue;
                if (measure.Overlap == SourceOverlap.Claimed) return true;
                if (one.Coverage.Intersect(other.Coverage) is { } both && both.Overlaps(period)) return true;
            }
        }

        return false;
    }
}
