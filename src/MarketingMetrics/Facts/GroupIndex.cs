namespace MarketingMetrics.Facts;

/// <summary>Numbers groups from their key codes, in as many stages as keep every number small. Group 0 takes the rows that are left out.</summary>
internal sealed class GroupIndex
{
    private const int LargestStage = 1 << 24;

    public GroupIndex(int[] cardinalities)
    {
        var stages = new List<KeyStage>();
        int first = 0;
        do
        {
            int next = first;
            for (long size = 1; next < cardinalities.Length && (next == first || size * cardinalities[next] <= LargestStage); next++) size *= cardinalities[next];
            stages.Add(new KeyStage(stages.LastOrDefault(), first, cardinalities[first..next]));
            first = next;
        }
        while (first < cardinalities.Length);

        Stages = [.. stages];
        if (cardinalities.Length == 0) Find([]);
    }

    public KeyStage[] Stages { get; }

    /// <summary>Number of groups, the one for rows left out included.</summary>
    public int Count => Stages[^1].Count;

    public ReadOnlySpan<int> KeyOf(int group) => Stages[^1].KeyOf(group);

    public int Find(ReadOnlySpan<int> codes)
    {
        int number = 0;
        foreach (KeyStage stage in Stages) number = stage.NumberOf(number, stage.CellOf(codes));
        return number;
    }

    /// <summary>The group of these codes, or 0 where there is none.</summary>
    public int Known(ReadOnlySpan<int> codes)
    {
        int number = 0;
        foreach (KeyStage stage in Stages)
        {
            number = stage.Known(number, stage.CellOf(codes));
            if (number == 0) return 0;
        }

        return number;
    }
}
