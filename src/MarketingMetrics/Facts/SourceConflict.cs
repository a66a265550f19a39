using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>The adding check: may what these segments report of one measure be added?</summary>
internal static class SourceConflict
{
    public static bool Exists(FactResult result, Measure measure, int[] segments, Period period)
    {
        if (segments.Length < 2) return false;
        bool asksSources = measure.Overlap != SourceOverlap.None && !result.Query.Sources.ContainsKey(measure);
        bool asksCuts = measure.IsAdditive && result.OtherCuts.Count > 0;
        for (int i = 0; i < segments.Length && (asksSources || asksCuts); i++)
        {
            FactSegment one = result.Segments[segments[i]];
            for (int j = i + 1; j < segments.Length; j++)
            {
                FactSegment other = result.Segments[segments[j]];
                if (one.Basis.Source == other.Basis.Source)
                {
                    if (asksCuts && result.OtherCuts.Contains((Math.Min(segments[i], segments[j]), Math.Max(segments[i], segments[j]))) && Meet(one, other, period)) return true;
                }
                else if (asksSources && (measure.Overlap == SourceOverlap.Claimed || Meet(one, other, period)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The pairs of segments in which one account is cut in two ways: a report by campaign and one by keyword hold the same clicks.</summary>
    public static FrozenSet<(int One, int Other)> OtherCuts(ImmutableArray<FactSegment> segments)
    {
        var pairs = new List<(int, int)>();
        for (int i = 0; i < segments.Length; i++)
        {
            for (int j = i + 1; j < segments.Length; j++)
            {
                if (IsOtherCut(segments[i], segments[j])) pairs.Add((i, j));
            }
        }

        return pairs.ToFrozenSet();
    }

    private static bool IsOtherCut(FactSegment one, FactSegment other) => one.Basis.Source == other.Basis.Source && one.Basis.Account == other.Basis.Account
        && (one.Dimensions.Length != other.Dimensions.Length || one.Dimensions.Any(dimension => !other.Dimensions.Contains(dimension)))
        && !AreApart(one, other);

    // Reports that share no campaign, or no other name of a dimension that both have, cannot hold the same rows.
    private static bool AreApart(FactSegment one, FactSegment other) => one.DimensionColumns.Any(column => other.Find(column.Dimension) is { } same
        && !column.Names.Intersect(same.Names).Any(name => name.Length > 0) && !(HasUnnamed(one, column) && HasUnnamed(other, same)));

    private static bool HasUnnamed(FactSegment segment, DimensionColumn column)
    {
        int unnamed = Array.IndexOf(column.Names, "");
        for (int row = 0; unnamed >= 0 && row < segment.RowCount; row++)
        {
            if (column.Codes[row] == unnamed) return true;
        }

        return false;
    }

    private static bool Meet(FactSegment one, FactSegment other, Period period) => one.Coverage.Intersect(other.Coverage) is { } both && both.Overlaps(period);
}
