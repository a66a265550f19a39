using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MarketingMetrics.Facts;

/// <summary>
/// The innermost loop: adds the line of each row to the line of its group, two panels, which is one cache line, at a time; for one query, or for
/// two that share the reading of the rows. Where lines begin comes from <see cref="QueryLines"/>, which keeps it within them whatever the codes are;
/// leaving the bounds unchecked here saves a tenth of the time of a query.
/// </summary>
internal static class LineAdder
{
    private const int PairLongs = 2 * LanePlan.PanelLongs;

    /// <param name="rows">The lines of the rows.</param>
    /// <param name="plan">Of what panels lines are.</param>
    /// <param name="at">Where in <paramref name="lines"/> the line of each row's group begins.</param>
    /// <param name="lines">The lines of the groups.</param>
    public static void Add(RowLines rows, LanePlan plan, ReadOnlySpan<int> at, Span<long> lines)
    {
        for (int panel = 0; panel < plan.Panels; panel += 2)
        {
            ref long row = ref MemoryMarshal.GetReference(rows.Pair(panel));
            ref long line = ref lines[panel * LanePlan.PanelLongs];
            if (plan.Panels == 1 && plan.LongPanels == 1) AddOne<long>(ref row, at, ref line);
            else if (plan.Panels == 1) AddOne<int>(ref row, at, ref line);
            else if (panel + 1 < plan.LongPanels) AddPair<long, long>(ref row, at, ref line);
            else if (panel < plan.LongPanels) AddPair<long, int>(ref row, at, ref line);
            else AddPair<int, int>(ref row, at, ref line);
        }
    }

    /// <summary>The same for two queries.</summary>
    public static void Add(RowLines rows, LanePlan plan, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        if (plan.Panels == 1)
        {
            Add(rows, plan, at, lines);
            Add(rows, plan, otherAt, otherLines);
            return;
        }

        for (int panel = 0; panel < plan.Panels; panel += 2)
        {
            ref long row = ref MemoryMarshal.GetReference(rows.Pair(panel));
            ref long line = ref lines[panel * LanePlan.PanelLongs];
            ref long other = ref otherLines[panel * LanePlan.PanelLongs];
            if (panel + 1 < plan.LongPanels) AddPairs<long, long>(ref row, at, ref line, otherAt, ref other);
            else if (panel < plan.LongPanels) AddPairs<long, int>(ref row, at, ref line, otherAt, ref other);
            else AddPairs<int, int>(ref row, at, ref line, otherAt, ref other);
        }
    }

    /// <summary>Adds all rows to one line.</summary>
    public static void AddAll(RowLines rows, LanePlan plan, int count, Span<long> line)
    {
        for (int panel = 0; panel < plan.Panels; panel++)
        {
            ReadOnlySpan<long> row = rows.Pair(panel)[(panel % 2 * LanePlan.PanelLongs)..];
            Span<long> sums = line.Slice(panel * LanePlan.PanelLongs, LanePlan.PanelLongs);
            if (panel < plan.LongPanels) AddAll<long>(row, count, sums);
            else AddAll<int>(row, count, sums);
        }
    }

    private static void AddAll<T>(ReadOnlySpan<long> row, int count, Span<long> line)
    {
        Vector256<T> sum = Vector256.Create<long>(line).As<long, T>();
        for (int i = 0; i < count; i++) sum += Vector256.Create(row.Slice(i * PairLongs, LanePlan.PanelLongs)).As<long, T>();
        sum.As<T, long>().CopyTo(line);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddOne<T>(ref long row, ReadOnlySpan<int> at, ref long lines)
    {
        for (int i = 0; i < at.Length; i++)
        {
            AddTo<T>(ref Unsafe.Add(ref lines, at[i]), Vector256.LoadUnsafe(ref row));
            row = ref Unsafe.Add(ref row, PairLongs);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPair<TFirst, TSecond>(ref long row, ReadOnlySpan<int> at, ref long lines)
    {
        for (int i = 0; i < at.Length; i++)
        {
            ref long line = ref Unsafe.Add(ref lines, at[i]);
            AddTo<TFirst>(ref line, Vector256.LoadUnsafe(ref row));
            AddTo<TSecond>(ref Unsafe.Add(ref line, LanePlan.PanelLongs), Vector256.LoadUnsafe(ref row, LanePlan.PanelLongs));
            row = ref Unsafe.Add(ref row, PairLongs);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPairs<TFirst, TSecond>(ref long row, ReadOnlySpan<int> at, ref long lines, ReadOnlySpan<int> otherAt, ref long otherLines)
    {
        for (int i = 0; i < at.Length && i < otherAt.Length; i++)
        {
            Vector256<long> first = Vector256.LoadUnsafe(ref row), second = Vector256.LoadUnsafe(ref row, LanePlan.PanelLongs);
            ref long line = ref Unsafe.Add(ref lines, at[i]);
            AddTo<TFirst>(ref line, first);
            AddTo<TSecond>(ref Unsafe.Add(ref line, LanePlan.PanelLongs), second);
            line = ref Unsafe.Add(ref otherLines, otherAt[i]);
            AddTo<TFirst>(ref line, first);
            AddTo<TSecond>(ref Unsafe.Add(ref line, LanePlan.PanelLongs), second);
            row = ref Unsafe.Add(ref row, PairLongs);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo<T>(ref long line, Vector256<long> addend) =>
        (Vector256.LoadUnsafe(ref line).As<long, T>() + addend.As<long, T>()).As<T, long>().StoreUnsafe(ref line);
}
