namespace MarketingMetrics.Facts;

/// <summary>
/// Groups whose time no bucket holds, such as a week over the end of a month. They are kept so that a roll-up to a coarser grain can use them;
/// meanwhile every bucket they touch is unresolved.
/// </summary>
internal static class UnlistedGroups
{
    public static void Flag(KeyPart[] parts, GroupIndex groups, MeasureCells[] cells)
    {
        int time = Array.FindIndex(parts, part => part.IsTime);
        if (time < 0 || parts[time].Count == parts[time].ListedBuckets) return;
        Span<int> key = stackalloc int[parts.Length];
        int count = groups.Count;
        foreach (MeasureCells column in cells) column.EnsureGroups(count);
        for (int group = 1; group < count; group++)
        {
            groups.KeyOf(group).CopyTo(key);
            if (key[time] < parts[time].ListedBuckets) continue;
            Period span = parts[time].Buckets[key[time]];
            for (int bucket = 0; bucket < parts[time].ListedBuckets; bucket++)
            {
                if (!parts[time].Buckets[bucket].Overlaps(span)) continue;
                key[time] = bucket;
                int touched = groups.Find(key);
                foreach (MeasureCells column in cells)
                {
                    if (column.Rows(group) > 0) column.Flag(touched, CellFlags.Cut);
                }
            }
        }
    }
}
