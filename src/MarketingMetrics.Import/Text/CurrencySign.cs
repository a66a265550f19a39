using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Takes a currency off a cell: <c>€1,622.60</c>, <c>R$ 5</c>, <c>1 622,60 EUR</c>, <c>CA$12</c>.</summary>
internal static class CurrencySign
{
    private static readonly string[] Signs = ["€", "£", "¥", "₹", "₩", "₺", "₽", "₪", "₫", "฿", "₴", "R$", "US$", "CA$", "A$", "AU$", "NZ$", "HK$", "S$", "MX$", "$", "zł", "Kč", "kr.", "kr", "Fr.", "Rp", "RM", "lei"];

    private static readonly byte[][] Bytes = [.. Signs.OrderByDescending(sign => sign.Length).Select(Encoding.UTF8.GetBytes)];

    public static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || (cell[0] is >= (byte)'0' and <= (byte)'9' && cell[^1] is >= (byte)'0' and <= (byte)'9')) return cell;
        foreach (byte[] sign in Bytes)
        {
            if (cell.Length == sign.Length) continue;
            if (cell.StartsWith(sign)) return CellText.Trim(cell[sign.Length..]);
            if (cell.EndsWith(sign)) return CellText.Trim(cell[..^sign.Length]);
        }

        if (cell.Length > 4 && IsCode(cell[..3], out _)) return CellText.Trim(cell[3..]);
        return cell.Length > 4 && IsCode(cell[^3..], out _) ? CellText.Trim(cell[..^3]) : cell;
    }

    /// <summary>The currency that a sign or code means beyond doubt; none for the dollar, which many currencies use.</summary>
    public static Currency CurrencyOf(ReadOnlySpan<byte> cell)
    {
        cell = CellText.Trim(cell);
        if (cell is [] or [>= (byte)'0' and <= (byte)'9', .., >= (byte)'0' and <= (byte)'9']) return default;
        if (cell.IndexOf("€"u8) >= 0) return Currency.Parse("EUR");
        if (cell.IndexOf("£"u8) >= 0) return Currency.Parse("GBP");
        if (cell.IndexOf("₹"u8) >= 0) return Currency.Parse("INR");
        if (cell.IndexOf("US$"u8) >= 0) return Currency.Parse("USD");
        if (cell.IndexOf("R$"u8) >= 0) return Currency.Parse("BRL");
        if (cell.IndexOf("zł"u8) >= 0) return Currency.Parse("PLN");
        return cell.Length > 4 && (IsCode(cell[..3], out Currency currency) || IsCode(cell[^3..], out currency)) ? currency : default;
    }

    private static bool IsCode(ReadOnlySpan<byte> letters, out Currency currency)
    {
        currency = default;
        Span<char> code = stackalloc char[3];
        for (int i = 0; i < 3; i++)
        {
            if (letters[i] is < (byte)'A' or > (byte)'Z') return false;
            code[i] = (char)letters[i];
        }

        return Currency.TryParse(code, out currency);
    }
}
