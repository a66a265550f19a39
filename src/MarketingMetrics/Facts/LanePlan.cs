using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>
/// Which lanes the rows of a segment add to their group. A line of lanes is made of panels, each one vector of 256 bits: four sums of 64 bits, or
/// eight where 32 bits suffice. So eight measures, the number of rows and the gaps share one cache line where their sums allow it. No lane can
/// overflow: what could leave 32 bits has 64, and what could leave 64 is summed in halves.
/// </summary>
internal sealed class LanePlan
{
    public const int PanelLongs = 4;
    public const int PanelInts = 8;

    public LanePlan(IEnumerable<MeasureColumn> columns)
    {
        foreach (MeasureColumn column in columns)
        {
            var values = new Lane(LaneKind.Values, column);
            if (values.IsNarrow) Ints.Add(values);
            else if (column.SizeSum < long.MaxValue) Longs.Add(values);
            else Longs.AddRange([new Lane(LaneKind.LowerHalf, column), new Lane(LaneKind.UpperHalf, column)]);
        }

        Ints.AddRange(columns.Where(column => column.Present is not null).Select(column => new Lane(LaneKind.Gaps, column)));
        bool hasRoom = Ints.Count == 0 && Longs.Count % PanelLongs != 0;
        (hasRoom ? Longs : Ints).Add(new Lane(LaneKind.Rows));
        LongPanels = (Longs.Count + PanelLongs - 1) / PanelLongs;
        UsedPanels = LongPanels + ((Ints.Count + PanelInts - 1) / PanelInts);
        Panels = UsedPanels == 1 ? 1 : UsedPanels + (UsedPanels & 1);
    }

    /// <summary>The lanes of 64 bits, in the first panels.</summary>
    public List<Lane> Longs { get; } = [];

    /// <summary>The lanes of 32 bits, in the panels behind.</summary>
    public List<Lane> Ints { get; } = [];

    public int LongPanels { get; }

    /// <summary>Number of panels that have lanes.</summary>
    public int UsedPanels { get; }

    /// <summary>Number of panels of a line: one, or an even number, so that lines are whole cache lines.</summary>
    public int Panels { get; }

    /// <summary>Length of a line in words of 64 bits.</summary>
    public int Width => Panels * PanelLongs;

    /// <summary>Where a lane stands in a line.</summary>
    public LanePlace PlaceOf(LaneKind kind, MeasureColumn? column = null)
    {
        var lane = new Lane(kind, column);
        int wide = Longs.IndexOf(lane), narrow = Ints.IndexOf(lane);
        return wide >= 0 ? new LanePlace(wide, IsNarrow: false) : narrow >= 0 ? new LanePlace((LongPanels * PanelInts) + narrow, IsNarrow: true) : LanePlace.None;
    }

    /// <summary>Adds a line to another.</summary>
    public void Merge(ReadOnlySpan<long> from, Span<long> into)
    {
        int wide = LongPanels * PanelLongs;
        for (int i = 0; i < wide; i++) into[i] += from[i];
        ReadOnlySpan<int> narrow = MemoryMarshal.Cast<long, int>(from[wide..]);
        Span<int> sums = MemoryMarshal.Cast<long, int>(into[wide..]);
        for (int i = 0; i < sums.Length; i++) sums[i] += narrow[i];
    }
}
