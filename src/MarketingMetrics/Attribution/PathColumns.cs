using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The columns the models read. Path p has the touches <c>Codes[Offsets[p] .. Offsets[p + 1]]</c>, their ages in ticks at the conversion
/// (-1 unknown), and the weights (conversions, value) as one pair, because every credit is added to both. The first
/// <c>Converting</c> paths are those with conversions or value.
/// </summary>
internal sealed record PathColumns(ushort[] Codes, int[] Offsets, long[]? Ages, Vector128<double>[] Weights, double[] Nulls, int Converting)
{
    public int Count => Nulls.Length;

    public ReadOnlySpan<ushort> Touches(int path) => Codes.AsSpan(Offsets[path]..Offsets[path + 1]);

    public ReadOnlySpan<long> AgesOf(int path) => Ages is null ? default : Ages.AsSpan(Offsets[path]..Offsets[path + 1]);
}
