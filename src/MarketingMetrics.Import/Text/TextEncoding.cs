using System.Text;
using System.Text.Unicode;

namespace MarketingMetrics.Import.Text;

/// <summary>How the bytes of a file spell its text, decided from its beginning.</summary>
/// <param name="Encoding">The encoding; null where the bytes are no text.</param>
/// <param name="Name">How the result names it.</param>
/// <param name="IsAssumed">True where nothing in the file says so: the bytes are not UTF-8, so Windows-1252 was taken.</param>
internal readonly record struct TextEncoding(Encoding? Encoding, string Name, bool IsAssumed)
{
    // Shared parts of the runtime, but not registered: no global state is touched.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of a name. The head of a file decides its encoding, so that a later name may still turn out to be no UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool assumed)
    {
        assumed = !Utf8.IsValid(bytes);
        return (assumed ? Windows1252 : Encoding.UTF8).GetString(bytes);
    }

    public static TextEncoding Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new(Encoding.UTF8, "UTF-8 with BOM", false);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return new(Encoding.UTF32, "UTF-32LE with BOM", false);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode, "UTF-16LE with BOM", false);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode, "UTF-16BE with BOM", false);
        if (head.Contains((byte)0)) return WithoutMark(head);
        if (LooksBinary(head)) return new(null, "binary", false);
        return Utf8.IsValid(WholeCharacters(head)) ? new(Encoding.UTF8, "UTF-8", false) : new(Windows1252, "Windows-1252 (assumed)", true);
    }

    // Latin letters in UTF-16 have a zero in every second byte.
    private static TextEncoding WithoutMark(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if ((i & 1) == 0) even++;
            else odd++;
        }

        int characters = Math.Max(1, head.Length / 2);
        if (odd > characters * 0.4 && even < characters * 0.05) return new(Encoding.Unicode, "UTF-16LE without BOM", false);
        if (even > characters * 0.4 && odd < characters * 0.05) return new(Encoding.BigEndianUnicode, "UTF-16BE without BOM", false);
        return new(null, "binary", false);
    }

    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        int control = 0;
        foreach (byte b in head)
        {
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12)) control++;
        }

        return control * 50 > head.Length;
    }

    // The head may end inside a character.
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> head)
    {
        for (int back = 1; back <= Math.Min(3, head.Length); back++)
        {
            byte b = head[^back];
            if ((b & 0xC0) == 0x80) continue;
            int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            return needed > back ? head[..^back] : head;
        }

        return head;
    }
}
