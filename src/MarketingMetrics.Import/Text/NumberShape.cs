using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Import.Text;

/// <summary>Where the signs of a number stand, counted from its end: so many decimals, so many groups of three, a percent sign or none.</summary>
/// <param name="NonDigits">A bit for each of the sixteen bytes that is no digit.</param>
/// <param name="Decimals">Digits behind the separator; 0 where there is none.</param>
/// <param name="IsPercent">Whether a percent sign is last.</param>
/// <param name="Shortest">Bytes that it has at least: a digit stands before every sign.</param>
/// <param name="Most">Bytes that it has at most: before the first group sign there are no more than three.</param>
/// <param name="Signs">The signs at their places.</param>
/// <param name="Digits">The places of the digits, in their order and up to the end; beyond them what gives zeros.</param>
internal readonly record struct NumberShape(int NonDigits, byte Decimals, bool IsPercent, byte Shortest, byte Most, Vector128<byte> Signs, Vector128<byte> Digits)
{
    /// <summary>The bytes that are looked at: the last of the number, and what stands before it.</summary>
    public const int Width = 16;

    /// <summary>So that a number is of an everyday size.</summary>
    public const int Longest = 15;

    private const int Last = Width - 1;

    /// <summary>Whether a text, of which these bytes are no digits, has this shape.</summary>
    public bool Has(int nonDigits, Vector128<byte> text) => nonDigits == NonDigits && (Sse2.MoveMask(Sse2.CompareEqual(text, Signs)) & NonDigits) == NonDigits;

    /// <summary>The shape; null where it does not fit.</summary>
    public static NumberShape? Of(int decimals, int groups, bool isPercent, char point)
    {
        Span<byte> signs = stackalloc byte[Width], digits = stackalloc byte[Width];
        signs.Clear();
        digits.Fill(0x80);
        int highest = -1;
        if (isPercent) signs[Last - ++highest] = (byte)'%';
        if (decimals > 0)
        {
            highest += decimals + 1;
            if (highest >= Last) return null;
            signs[Last - highest] = (byte)point;
        }

        for (int group = 0; group < groups; group++)
        {
            highest += 4;
            if (highest >= Last) return null;
            signs[Last - highest] = (byte)(point == '.' ? ',' : '.');
        }

        int nonDigits = 0, at = Last;
        for (int place = Last; place >= 0; place--)
        {
            if (signs[place] == 0) digits[at--] = (byte)place;
            else nonDigits |= 1 << place;
        }

        int most = groups > 0 ? Math.Min(highest + 4, Longest) : Longest;
        return new NumberShape(nonDigits, (byte)decimals, isPercent, (byte)(highest + 2), (byte)most, Vector128.Create<byte>(signs), Vector128.Create<byte>(digits));
    }
}
