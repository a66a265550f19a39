namespace MarketingMetrics.Facts;

/// <summary>
/// The order in which groups are listed: names in ordinal order, then time. Each part of the key is ranked once and the groups are dealt out by
/// rank, from the last part to the first, so that a hundred thousand groups cost no comparison of names.
/// </summary>
internal static class GroupOrder
{
    public static int[] Of(KeyPart[] parts, GroupIndex groups)
    {
        int time = Array.FindIndex(parts, part => part.IsTime), count = 0;
        var order = new int[groups.Count - 1];
        for (int group = 1; group < groups.Count; group++)
        {
            if (time < 0 || groups.KeyOf(group)[time] < parts[time].ListedBuckets) order[count++] = group;
        }

        if (count < order.Length) Array.Resize(ref order, count);
        for (int part = parts.Length - 1; part >= 0; part--) order = Deal(order, groups, part, Ranks(parts[part]));
        return order;
    }

    private static int[] Deal(int[] order, GroupIndex groups, int part, int[] ranks)
    {
        var starts = new int[ranks.Length + 1];
        foreach (int group in order) starts[ranks[groups.KeyOf(group)[part]] + 1]++;
        for (int rank = 1; rank < starts.Length; rank++) starts[rank] += starts[rank - 1];
        var dealt = new int[order.Length];
        foreach (int group in order) dealt[starts[ranks[groups.KeyOf(group)[part]]]++] = group;
        return dealt;
    }

    // Behind the names comes what is not delivered, and last the rest of a ranking.
    private static int[] Ranks(KeyPart part)
    {
        int[] codes = [.. Enumerable.Range(0, part.Count)];
        if (part.IsTime) return codes;
        Array.Sort(codes, (left, right) => (Place(part, left), Place(part, right)) is var (first, second) && first != second
            ? first.CompareTo(second) : string.CompareOrdinal(part.Names[left], part.Names[right]));
        var ranks = new int[codes.Length];
        for (int rank = 0; rank < codes.Length; rank++) ranks[codes[rank]] = rank;
        return ranks;
    }

    private static int Place(KeyPart part, int code) => code == part.Other ? 2 : code == 0 ? 1 : 0;
}
