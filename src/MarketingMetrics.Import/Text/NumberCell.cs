namespace MarketingMetrics.Import.Text;

/// <summary>What a cell says of a quantity: digits and where the decimal separator stands, so that nothing is computed before it must be.</summary>
/// <remarks>A percentage is as written: <c>12 %</c> gives 12 with <see cref="IsPercent"/>.</remarks>
internal readonly struct NumberCell
{
    /// <summary>The largest size of digits that need no further look.</summary>
    public const long LargestEveryday = 9_000_000_000_000_000;

    private const int MostDigits = 18;
    private const int MostDecimals = 28;
    private readonly int _high;
    private readonly byte _decimals;
    private readonly Marks _marks;

    private NumberCell(NumberCellKind kind, long digits, int decimals, bool isPercent)
    {
        Kind = kind;
        Digits = digits;
        _decimals = (byte)Math.Min(decimals, byte.MaxValue);
        _marks = isPercent ? Marks.Percent : Marks.None;
    }

    private NumberCell(long digits, byte decimals, Marks marks)
    {
        Kind = NumberCellKind.Value;
        Digits = digits;
        _decimals = decimals;
        _marks = marks;
    }

    // The parts of a decimal, so that a cell stays small: few have more digits than 64 bits hold.
    private NumberCell(NumberCellKind kind, decimal big, int decimals, bool isPercent)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(big, bits);
        Kind = kind;
        Digits = (uint)bits[0] | ((long)bits[1] << 32);
        _high = bits[2];
        _decimals = (byte)Math.Min(decimals, byte.MaxValue);
        Scale = big.Scale;
        _marks = Marks.Big | (isPercent ? Marks.Percent : Marks.None) | (bits[3] < 0 ? Marks.Negative : Marks.None);
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Percent = 1,
        Big = 2,
        Negative = 4,
    }

    /// <summary>A value, a bound, nothing, or not a number.</summary>
    public NumberCellKind Kind { get; }

    private byte Scale { get; }

    /// <summary>Whether a percent sign stands in the cell.</summary>
    public bool IsPercent => (_marks & Marks.Percent) != 0;

    /// <summary>Whether the digits do not fit 64 bits, so that only <see cref="Value"/> has them.</summary>
    public bool IsBig => (_marks & Marks.Big) != 0;

    /// <summary>Of an ordinary size, beyond doubt.</summary>
    public bool IsSmall => !IsBig && Digits is <= LargestEveryday and >= -LargestEveryday;

    /// <summary>A plain value of an ordinary size.</summary>
    public bool IsEveryday => Kind == NumberCellKind.Value && _marks == Marks.None && IsSmall;

    /// <summary>Digits written after the decimal separator.</summary>
    public int Decimals => _decimals;

    public long Digits { get; }

    public decimal Value => IsBig
        ? new decimal((int)Digits, (int)(Digits >> 32), _high, (_marks & Marks.Negative) != 0, Scale)
        : new decimal((int)Math.Abs(Digits), (int)(Math.Abs(Digits) >> 32), 0, Digits < 0, _decimals);

    public static NumberCell OfDigits(long digits, byte decimals, bool isPercent) => new(digits, decimals, isPercent ? Marks.Percent : Marks.None);

    public static NumberCell Of(decimal value, int decimals) => new(NumberCellKind.Value, value, decimals, false);

    /// <summary>The same divided by a power of ten, as units ask for: percent, thousandths, millionths.</summary>
    public NumberCell Shift(int places)
    {
        if (!IsBig && Decimals + places <= MostDecimals) return new(Kind, Digits, Decimals + places, IsPercent);
        decimal value = Value;
        for (int i = 0; i < places; i++) value /= 10m;
        return new(Kind, value, Decimals + places, IsPercent);
    }

    /// <summary>Reads a cell with the decimal separator of its column.</summary>
    public static NumberCell Read(ReadOnlySpan<byte> cell, char decimalSeparator)
    {
        if (TryPlain(cell, (byte)decimalSeparator, out NumberCell plain)) return plain;
        if (cell is [.., (byte)'%'] && TryPlain(cell[..^1], (byte)decimalSeparator, out plain)) return new(NumberCellKind.Value, plain.Digits, plain.Decimals, true);
        cell = CellText.Trim(cell);
        if (CellText.IsMissing(cell)) return default;
        NumberCellKind kind = cell[0] switch { (byte)'<' => NumberCellKind.Below, (byte)'>' => NumberCellKind.Above, _ => NumberCellKind.Value };
        if (kind != NumberCellKind.Value) cell = CellText.Trim(cell[1..]);
        // "350 (35.18%)": the count, and its share behind it.
        if (cell is [.., (byte)')'] && cell.LastIndexOf((byte)'(') is > 0 and var open && cell[^2] == (byte)'%') cell = CellText.Trim(cell[..open]);
        bool percent = false;
        if (!cell.IsEmpty && cell[^1] == (byte)'%')
        {
            percent = true;
            cell = CellText.Trim(cell[..^1]);
            if (TryPlain(cell, (byte)decimalSeparator, out plain)) return new(kind, plain.Digits, plain.Decimals, percent);
        }

        cell = CurrencySign.Without(cell);
        return TryDigits(cell, (byte)decimalSeparator, kind, percent, out NumberCell number) ? number : new(NumberCellKind.Unreadable, 0L, 0, false);
    }

    // Digits with at most one separator among them, or groups of three: nearly every cell there is.
    private static bool TryPlain(ReadOnlySpan<byte> cell, byte point, out NumberCell number)
    {
        number = default;
        if ((uint)(cell.Length - 1) >= MostDigits) return false;
        byte comma = point == (byte)'.' ? (byte)',' : (byte)'.';
        long digits = 0;
        int at = -1, group = -1;
        for (int i = 0; i < cell.Length; i++)
        {
            uint digit = (uint)(cell[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (cell[i] == point && at < 0 && i > 0 && (group < 0 || i - group == 4))
            {
                at = i;
            }
            else if (cell[i] == comma && at < 0 && (group < 0 ? i is 1 or 2 or 3 : i - group == 4))
            {
                group = i;
            }
            else
            {
                return false;
            }
        }

        if (group >= 0 && at < 0 && cell.Length - group != 4) return false;
        number = new(NumberCellKind.Value, digits, at < 0 ? 0 : cell.Length - at - 1, false);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> cell, byte point, NumberCellKind kind, bool percent, out NumberCell number)
    {
        number = default;
        int decimals = 0;
        bool negative = false;
        if (!cell.IsEmpty && cell[0] is (byte)'-' or (byte)'+')
        {
            negative = cell[0] == (byte)'-';
            cell = CurrencySign.Without(cell[1..]);
        }
        else if (cell.StartsWith("−"u8))
        {
            negative = true;
            cell = CurrencySign.Without(cell[3..]);
        }

        byte comma = point == (byte)'.' ? (byte)',' : (byte)'.';
        long mantissa = 0;
        int digits = 0, sinceGroup = -1, at = 0;
        bool inDecimals = false;
        while (at < cell.Length)
        {
            byte b = cell[at];
            if ((uint)(b - '0') <= 9)
            {
                if (mantissa != 0 || b != (byte)'0' || digits > 0)
                {
                    if (digits < MostDigits)
                    {
                        mantissa = (mantissa * 10) + (b - '0');
                        digits++;
                        if (inDecimals) decimals++;
                    }
                    else if (!inDecimals)
                    {
                        return TryLong(cell, point, comma, negative, kind, percent, out number);
                    }
                }
                else
                {
                    digits = 0;
                    if (inDecimals) decimals++;
                }

                if (sinceGroup >= 0) sinceGroup++;
                at++;
                continue;
            }

            if (inDecimals) break;
            if (b == point)
            {
                if (sinceGroup is >= 0 and not 3) return false;
                inDecimals = true;
                sinceGroup = -1;
                at++;
                continue;
            }

            int group = b == comma || b == (byte)'\'' ? 1 : cell[at..].StartsWith("’"u8) ? 3 : CellText.SpaceAtStart(cell[at..]);
            if (group == 0) break;
            // Groups are of three digits; the Indian grouping has pairs before the last three.
            if (at == 0 || sinceGroup is >= 0 and not (3 or 2)) return false;
            sinceGroup = 0;
            at += group;
        }

        if (at == 0 || (inDecimals && at == 1 && cell.Length == 1)) return false;
        if (sinceGroup is >= 0 and not 3) return false;
        if (cell.IndexOfAnyInRange((byte)'0', (byte)'9') < 0) return false;
        if (at == cell.Length && decimals <= MostDecimals)
        {
            number = new(kind, negative ? -mantissa : mantissa, decimals, percent);
            return true;
        }

        decimals = Math.Min(decimals, MostDecimals);
        var value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative, (byte)decimals);
        if (at < cell.Length && (cell[at] is not ((byte)'e' or (byte)'E') || !TryExponent(cell[(at + 1)..], ref value, ref decimals))) return false;
        number = new(kind, value, decimals, percent);
        return true;
    }

    // More digits than 64 bits hold: rare, so the slow way.
    private static bool TryLong(ReadOnlySpan<byte> cell, byte point, byte comma, bool negative, NumberCellKind kind, bool percent, out NumberCell number)
    {
        number = default;
        int decimals = 0;
        if (cell.Length > 200) return false;
        Span<char> plain = stackalloc char[cell.Length];
        int length = 0;
        for (int at = 0; at < cell.Length; at++)
        {
            byte b = cell[at];
            if ((uint)(b - '0') <= 9) plain[length++] = (char)b;
            else if (b == point) plain[length++] = '.';
            else if (b != comma) return false;
        }

        int dot = plain[..length].IndexOf('.');
        if (dot >= 0) decimals = length - dot - 1;
        if (!decimal.TryParse(plain[..length], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out decimal value)) return false;
        number = new(kind, negative ? -value : value, decimals, percent);
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, ref decimal value, ref int decimals)
    {
        if (!System.Buffers.Text.Utf8Parser.TryParse(text is [(byte)'+', ..] ? text[1..] : text, out int exponent, out int used)
            || used < text.Length - (text is [(byte)'+', ..] ? 1 : 0) || exponent is < -28 or > 27)
        {
            return false;
        }

        for (int i = exponent; i < 0; i++) value /= 10m;
        for (int i = 0; i < exponent; i++)
        {
            if (Math.Abs(value) > 1e27m) return false;
            value *= 10m;
        }

        decimals = Math.Clamp(decimals - exponent, 0, 28);
        return true;
    }
}
