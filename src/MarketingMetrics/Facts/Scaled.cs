using System.Runtime.CompilerServices;

namespace MarketingMetrics.Facts;

/// <summary>Decimal numbers as integers with a scale of 0 to 9 decimals, so that sums are exact and do not depend on the order of rows.</summary>
internal static class Scaled
{
    public const int MostDecimals = 9;

    private static readonly Int128 MostDigits = ((Int128)1 << 96) - 1;

    private static ReadOnlySpan<long> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Power(int decimals) => Powers[decimals];

    /// <summary>Decimals the value really needs, trailing zeros left out.</summary>
    public static int DecimalsOf(decimal value) => value.Scale == 0 ? 0 : (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>The value times 10^decimals, rounded half to even; false where its size is beyond 2^63 - 1.</summary>
    public static bool TryScale(decimal value, int decimals, out long scaled, out bool rounded)
    {
        // The everyday case without decimal arithmetic: digits that fit 64 bits, and no more decimals than are kept.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int more = decimals - value.Scale;
        scaled = 0;
        rounded = false;
        if (bits[2] == 0 && more >= 0)
        {
            ulong digits = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
            if (Math.BigMul(digits, (ulong)Power(more), out ulong size) != 0 || size > long.MaxValue) return false;
            scaled = bits[3] < 0 ? -(long)size : (long)size;
            return true;
        }

        if (Math.Abs(value) > 9_300_000_000_000_000_000m / Power(decimals)) return false;
        decimal product = value * Power(decimals);
        decimal whole = Math.Round(product, 0, MidpointRounding.ToEven);
        if (Math.Abs(whole) > long.MaxValue) return false;
        rounded = whole != product;
        scaled = (long)whole;
        return true;
    }

    /// <summary>A scaled number with fewer decimals, rounded half to even.</summary>
    public static long Shrink(long scaled, long divisor, out bool rounded)
    {
        (long quotient, long rest) = Math.DivRem(scaled, divisor);
        rounded = rest != 0;
        long twice = 2 * Math.Abs(rest);
        return twice > divisor || (twice == divisor && (quotient & 1) != 0) ? quotient + Math.Sign(scaled) : quotient;
    }

    /// <summary>The decimal that a scaled sum stands for; false where a decimal cannot hold it.</summary>
    /// <remarks>Only a converted amount has more than nine decimals; where its 28 digits do not suffice, the last of these is rounded half to even.</remarks>
    public static bool TryToDecimal(Int128 scaled, int decimals, out decimal value)
    {
        Int128 divisor = 1, whole = scaled;
        while (Int128.Abs(whole) > MostDigits && decimals > 0)
        {
            divisor *= 10;
            decimals--;
            (whole, Int128 rest) = Int128.DivRem(scaled, divisor);
            if (rest != 0 && decimals < MostDecimals) break;
            Int128 twice = 2 * Int128.Abs(rest);
            if (twice > divisor || (twice == divisor && !Int128.IsEvenInteger(whole))) whole += Int128.Sign(scaled);
        }

        bool fits = Int128.Abs(whole) <= MostDigits;
        UInt128 size = fits ? (UInt128)Int128.Abs(whole) : 0;
        value = new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), scaled < 0, (byte)decimals);
        return fits;
    }
}
