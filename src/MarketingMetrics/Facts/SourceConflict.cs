using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>The adding check: may what these segments report of one measure be added?</summary>
internal static class SourceConflict
{
    public static bool Exists(FactResult result, Measure measure, int[] segments, Period period)
    {
        if (segments.Length < 2) return false;
        bool asksSources = measure.Overlap != SourceOverlap.None && !result.Query.Sources.ContainsKey(measure);
        bool asksCuts = measure.IsAdditive && result.HasOtherCuts;
        for (int i = 0; i < segments.Length && (asksSources || asksCuts); i++)
        {
            FactSegment one = result.Segments[segments[i]];
            for (int j = i + 1; j < segments.Length; j++)
            {
                FactSegment other = result.Segments[segments[j]];
                if (one.Basis.Source == other.Basis.Source)
                {
                    if (asksCuts && IsOtherCut(one, other) && Meet(one, other, period)) return true;
                }
                else if (asksSources && (measure.Overlap == SourceOverlap.Claimed || Meet(one, other, period)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether some account is cut in two ways: a report by campaign and one by keyword hold the same clicks.</summary>
    public static bool HasOtherCuts(ImmutableArray<FactSegment> segments)
    {
        for (int i = 0; i < segments.Length; i++)
        {
            for (int j = i + 1; j < segments.Length; j++)
            {
                if (segments[i].Basis.Source == segments[j].Basis.Source && IsOtherCut(segments[i], segments[j])) return true;
            }
        }

        return false;
    }

    private static bool IsOtherCut(FactSegment one, FactSegment other) => one.Basis.Account == other.Basis.Account
        && (one.Dimensions.Length != other.Dimensions.Length || one.Dimensions.Any(dimension => !other.Dimensions.Contains(dimension)));

    private static bool Meet(FactSegment one, FactSegment other, Period period) => one.Coverage.Intersect(other.Coverage) is { } both && both.Overlaps(period);
}
