using System.Runtime.CompilerServices;

namespace MarketingMetrics.Facts;

/// <summary>Decimal numbers as integers with a scale of 0 to 9 decimals, so that sums are exact and do not depend on the order of rows.</summary>
internal static class Scaled
{
    public const int MostDecimals = 9;

    private static ReadOnlySpan<long> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Power(int decimals) => Powers[decimals];

    /// <summary>Decimals the value really needs, trailing zeros left out.</summary>
    public static int DecimalsOf(decimal value)
    {
        int scale = value.Scale;
        if (scale == 0) return 0;
        decimal bare = value / 1.0000000000000000000000000000m;
        return bare.Scale;
    }

    /// <summary>The value times 10^decimals, rounded half to even; false where it does not fit 64 bits.</summary>
    public static bool TryScale(decimal value, int decimals, out long scaled, out bool rounded)
    {
        scaled = 0;
        rounded = false;
        if (Math.Abs(value) >= 9_200_000_000_000_000_000m / Power(decimals)) return false;
        decimal product = value * Power(decimals);
        decimal whole = Math.Round(product, 0, MidpointRounding.ToEven);
        rounded = whole != product;
        scaled = (long)whole;
        return true;
    }

    /// <summary>The decimal that a scaled sum stands for; false where a decimal cannot hold it.</summary>
    public static bool TryToDecimal(Int128 scaled, int decimals, out decimal value)
    {
        while (true)
        {
            UInt128 size = scaled < 0 ? (UInt128)(-scaled) : (UInt128)scaled;
            if (size <= (UInt128.One << 96) - 1)
            {
                value = new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), scaled < 0, (byte)decimals);
                return true;
            }

            if (decimals == 0 || scaled % 10 != 0) break;
            scaled /= 10;
            decimals--;
        }

        value = 0m;
        return false;
    }
}
