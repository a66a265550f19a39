using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// The innermost loop: adds the line of each row to the line of its group, two panels, which is one cache line, at a time; for one query, or for
/// two that share the reading of the rows. Where lines begin comes from <see cref="QueryLines"/>, which keeps it within them whatever the codes are;
/// leaving the bounds unchecked here saves a tenth of the time of a query.
/// </summary>
internal static class LineAdder
{
    // Rows that are turned into lines together.
    private const int Eight = 8;

    /// <param name="rows">What the rows add.</param>
    /// <param name="plan">Of what panels lines are.</param>
    /// <param name="first">The first row of the block to add.</param>
    /// <param name="at">Where in <paramref name="lines"/> the line of each row's group begins.</param>
    /// <param name="lines">The lines of the groups.</param>
    /// <param name="otherAt">The same for a second query; empty where there is none.</param>
    /// <param name="otherLines">The lines of its groups.</param>
    public static void Add(RowLanes rows, LanePlan plan, int first, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt = default, Span<long> otherLines = default)
    {
        int turned = Avx2.IsSupported ? at.Length / Eight * Eight : 0;
        bool both = !otherAt.IsEmpty;
        if (turned < at.Length)
        {
            AddPlain(rows, plan, first + turned, at[turned..], lines);
            if (both) AddPlain(rows, plan, first + turned, otherAt[turned..], otherLines);
        }

        if (turned == 0) return;
        at = at[..turned];
        if (both) otherAt = otherAt[..turned];
        for (int panel = 0; panel < plan.Panels; panel += 2)
        {
            Span<long> pair = lines[(panel * LanePlan.PanelLongs)..], otherPair = both ? otherLines[(panel * LanePlan.PanelLongs)..] : default;
            if (plan.Panels == 1 && plan.LongPanels == 1) AddPair<long, None>(rows, panel, first, at, pair, otherAt, otherPair);
            else if (plan.Panels == 1) AddPair<int, None>(rows, panel, first, at, pair, otherAt, otherPair);
            else if (panel + 1 < plan.LongPanels) AddPair<long, long>(rows, panel, first, at, pair, otherAt, otherPair);
            else if (panel < plan.LongPanels) AddPair<long, int>(rows, panel, first, at, pair, otherAt, otherPair);
            else AddPair<int, int>(rows, panel, first, at, pair, otherAt, otherPair);
        }
    }

    /// <summary>Adds row by row, as any processor can.</summary>
    public static void AddPlain(RowLanes rows, LanePlan plan, int first, ReadOnlySpan<int> at, Span<long> lines)
    {
        for (int lane = 0; lane < plan.Longs.Count; lane++)
        {
            ReadOnlySpan<long> values = rows.Long(lane)[first..];
            for (int row = 0; row < at.Length; row++) lines[at[row] + lane] += values[row];
        }

        Span<int> narrow = MemoryMarshal.Cast<long, int>(lines);
        for (int lane = 0; lane < plan.Ints.Count; lane++)
        {
            ReadOnlySpan<int> values = rows.Int(lane)[first..];
            int place = (plan.LongPanels * LanePlan.PanelInts) + lane;
            for (int row = 0; row < at.Length; row++) narrow[(2 * at[row]) + place] += values[row];
        }
    }

    /// <summary>Adds all rows to one line.</summary>
    public static void AddAll(RowLanes rows, LanePlan plan, Span<long> line)
    {
        for (int lane = 0; lane < plan.Longs.Count; lane++) line[lane] += Sum(rows.Long(lane));
        Span<int> narrow = MemoryMarshal.Cast<long, int>(line)[(plan.LongPanels * LanePlan.PanelInts)..];
        for (int lane = 0; lane < plan.Ints.Count; lane++) narrow[lane] += Sum(rows.Int(lane));
    }

    private static T Sum<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        ReadOnlySpan<Vector<T>> vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        Vector<T> sums = default;
        foreach (Vector<T> vector in vectors) sums += vector;
        T sum = Vector.Sum(sums);
        foreach (T value in values[(vectors.Length * Vector<T>.Count)..]) sum += value;
        return sum;
    }

    // Stands for the panel that a line of one panel does not have.
    private readonly struct None;

    private static void AddPair<TFirst, TSecond>(RowLanes rows, int panel, int first, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        if (otherAt.IsEmpty) AddPair<TFirst, TSecond, None>(rows, panel, first, at, lines, at, lines);
        else AddPair<TFirst, TSecond, int>(rows, panel, first, at, lines, otherAt, otherLines);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPair<TFirst, TSecond, TBoth>(RowLanes rows, int panel, int first, ReadOnlySpan<int> ats, Span<long> allLines, ReadOnlySpan<int> otherAts, Span<long> allOtherLines)
    {
        Panel one = rows.PanelAt(panel), two = typeof(TSecond) == typeof(None) ? one : rows.PanelAt(panel + 1);
        ref int at = ref MemoryMarshal.GetReference(ats), otherAt = ref MemoryMarshal.GetReference(otherAts);
        ref long lines = ref MemoryMarshal.GetReference(allLines), otherLines = ref MemoryMarshal.GetReference(allOtherLines);
        Vector256<long> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        nuint end = (nuint)(first + ats.Length);
        for (nuint row = (nuint)first; row < end; row += Eight)
        {
            one.Fetch<TFirst>(row);
            if (typeof(TSecond) != typeof(None)) two.Fetch<TSecond>(row);
            one.Turn<TFirst>(row, out var r0, out var r1, out var r2, out var r3, out var r4, out var r5, out var r6, out var r7);
            if (typeof(TSecond) != typeof(None)) two.Turn<TSecond>(row, out s0, out s1, out s2, out s3, out s4, out s5, out s6, out s7);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, at), r0, s0);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 1)), r1, s1);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 2)), r2, s2);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 3)), r3, s3);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 4)), r4, s4);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 5)), r5, s5);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 6)), r6, s6);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref lines, Unsafe.Add(ref at, 7)), r7, s7);
            at = ref Unsafe.Add(ref at, Eight);
            if (typeof(TBoth) == typeof(None)) continue;
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, otherAt), r0, s0);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 1)), r1, s1);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 2)), r2, s2);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 3)), r3, s3);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 4)), r4, s4);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 5)), r5, s5);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 6)), r6, s6);
            AddTo<TFirst, TSecond>(ref Unsafe.Add(ref otherLines, Unsafe.Add(ref otherAt, 7)), r7, s7);
            otherAt = ref Unsafe.Add(ref otherAt, Eight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo<TFirst, TSecond>(ref long line, Vector256<long> first, Vector256<long> second)
    {
        AddTo<TFirst>(ref line, 0, first);
        if (typeof(TSecond) != typeof(None)) AddTo<TSecond>(ref line, LanePlan.PanelLongs, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo<T>(ref long line, nuint offset, Vector256<long> addend) =>
        (Vector256.LoadUnsafe(ref line, offset).As<long, T>() + addend.As<long, T>()).As<T, long>().StoreUnsafe(ref line, offset);
}
