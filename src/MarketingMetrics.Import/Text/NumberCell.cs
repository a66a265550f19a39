namespace MarketingMetrics.Import.Text;

/// <summary>What a cell says of a quantity.</summary>
/// <param name="Kind">A value, a bound, nothing, or not a number.</param>
/// <param name="Value">The value or the bound, as written: <c>12 %</c> gives 12 with <paramref name="IsPercent"/>.</param>
/// <param name="Decimals">Digits written after the decimal separator.</param>
/// <param name="IsPercent">Whether a percent sign stands in the cell.</param>
internal readonly record struct NumberCell(NumberCellKind Kind, decimal Value, int Decimals, bool IsPercent)
{
    private const int MostDigits = 18;

    /// <summary>The value where it is a whole number that was written without decimals.</summary>
    public long? Whole { get; private init; }

    /// <summary>Reads a cell with the decimal separator of its column.</summary>
    public static NumberCell Read(ReadOnlySpan<byte> cell, char decimalSeparator)
    {
        if (TryPlain(cell, (byte)decimalSeparator, out NumberCell plain)) return plain;
        cell = CellText.Trim(cell);
        if (CellText.IsMissing(cell)) return new(NumberCellKind.Missing, 0, 0, false);
        NumberCellKind kind = cell[0] switch { (byte)'<' => NumberCellKind.Below, (byte)'>' => NumberCellKind.Above, _ => NumberCellKind.Value };
        if (kind != NumberCellKind.Value) cell = CellText.Trim(cell[1..]);
        // "350 (35.18%)": the count, and its share behind it.
        if (cell is [.., (byte)')'] && cell.LastIndexOf((byte)'(') is > 0 and var open && cell[^2] == (byte)'%') cell = CellText.Trim(cell[..open]);
        bool percent = false;
        if (!cell.IsEmpty && cell[^1] == (byte)'%')
        {
            percent = true;
            cell = CellText.Trim(cell[..^1]);
        }

        cell = CurrencySign.Without(cell);
        return TryDigits(cell, (byte)decimalSeparator, out decimal value, out int decimals)
            ? new(kind, value, decimals, percent)
            : new(NumberCellKind.Unreadable, 0, 0, false);
    }

    // Digits with at most one separator among them: nearly every cell there is.
    private static bool TryPlain(ReadOnlySpan<byte> cell, byte point, out NumberCell number)
    {
        number = default;
        if (cell.Length is 0 or > MostDigits) return false;
        long mantissa = 0;
        int at = -1;
        for (int i = 0; i < cell.Length; i++)
        {
            uint digit = (uint)(cell[i] - '0');
            if (digit <= 9) mantissa = (mantissa * 10) + digit;
            else if (cell[i] == point && at < 0 && i > 0) at = i;
            else return false;
        }

        int decimals = at < 0 ? 0 : cell.Length - at - 1;
        number = new(NumberCellKind.Value, new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)decimals), decimals, false) { Whole = at < 0 ? mantissa : null };
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> cell, byte point, out decimal value, out int decimals)
    {
        value = 0;
        decimals = 0;
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
                        return TryLong(cell, point, comma, negative, out value, out decimals);
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
        if (decimals > 28) decimals = 28;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative, (byte)decimals);
        if (at == cell.Length) return cell.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        return cell[at] is (byte)'e' or (byte)'E' && TryExponent(cell[(at + 1)..], ref value, ref decimals);
    }

    // More digits than 64 bits hold: rare, so the slow way.
    private static bool TryLong(ReadOnlySpan<byte> cell, byte point, byte comma, bool negative, out decimal value, out int decimals)
    {
        value = 0;
        decimals = 0;
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
        if (!decimal.TryParse(plain[..length], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value)) return false;
        if (negative) value = -value;
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
