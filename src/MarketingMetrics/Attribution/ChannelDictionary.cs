using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>
/// Gives every channel (and campaign) a small number. Spellings that differ in case or space are one channel; the spelling that is shown
/// is the first in ordinal order, so it does not depend on the order of the rows.
/// </summary>
internal sealed class ChannelDictionary
{
    private const int Most = ushort.MaxValue;
    private const int ShortPlaces = 1024;

    private readonly Dictionary<string, int> byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Channel, string? Campaign), int> byText = [];
    private readonly List<(string Channel, string? Campaign)> names = [];

    // Short tokens as one vector each, padded with zeros: a token is found by one comparison. Direct-mapped; who loses the place takes the longer way.
    private readonly Vector128<byte>[] shortKeys = new Vector128<byte>[ShortPlaces];
    private readonly int[] shortCodes = new int[ShortPlaces];

    // UTF-8 tokens as they come, open addressing; a token is decoded once, the first time it is seen.
    private Slot[] slots = new Slot[256];
    private byte[] tokens = new byte[4096];
    private int tokenCount;
    private int tokenBytes;

    public int Count => names.Count;

    public (string Channel, string? Campaign) this[int code] => names[code];

    public string Label(int code) => Label(names[code].Channel, names[code].Campaign);

    /// <summary>The code of a channel; -1 where the name is blank, -2 where there are too many channels.</summary>
    public int Code(string? channel, string? campaign = null)
    {
        if (channel is null)
            return -1;
        if (byText.TryGetValue((channel, campaign), out int known))
            return known;
        (string Channel, string? Campaign) name = (Normal(channel), string.IsNullOrWhiteSpace(campaign) ? null : Normal(campaign));
        if (name.Channel.Length == 0)
            return -1;
        string label = Label(name.Channel, name.Campaign);
        if (!byLabel.TryGetValue(label, out int code))
        {
            if (names.Count == Most)
                return -2;
            code = names.Count;
            names.Add(name);
            byLabel.Add(label, code);
        }
        else if (string.CompareOrdinal(label, Label(code)) < 0)
        {
            names[code] = name;
        }

        byText.Add((channel, campaign), code);
        return code;
    }

    /// <summary>The same for a token of UTF-8 text; no string is made for a token that was seen before.</summary>
    public int Code(ReadOnlySpan<byte> token)
    {
        uint hash = Hash(token);
        int mask = slots.Length - 1;
        int at = (int)hash & mask;
        for (; slots[at].Length != 0; at = (at + 1) & mask)
        {
            ref readonly Slot slot = ref slots[at];
            if (slot.Hash == hash && slot.Length == token.Length && token.SequenceEqual(tokens.AsSpan(slot.Start, slot.Length)))
                return slot.Code;
        }

        int code = Code(Encoding.UTF8.GetString(token));
        if (code >= 0)
            Remember(token, hash, at, code);
        return code;
    }

    private static Vector128<byte> Places => Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    /// <summary>The same for a token of 1 to 15 bytes at the start of a vector, whatever follows it there.</summary>
    public int Code(Vector128<byte> block, int length)
    {
        // The last byte keeps the length, so that no token is the empty place and none is another one padded.
        Vector128<byte> token = (block & Vector128.LessThan(Places, Vector128.Create((byte)length))).WithElement(15, (byte)length);
        Vector128<ulong> words = token.AsUInt64();
        int at = (int)(((words[0] ^ (words[1] * 0xBF58476D1CE4E5B9)) * 0x9E3779B97F4A7C15) >> 54);
        if (shortKeys[at] == token)
            return shortCodes[at];
        Span<byte> bytes = stackalloc byte[Vector128<byte>.Count];
        token.CopyTo(bytes);
        int code = Code(bytes[..length]);
        if (code >= 0)
            (shortKeys[at], shortCodes[at]) = (token, code);
        return code;
    }

    private void Remember(ReadOnlySpan<byte> token, uint hash, int at, int code)
    {
        while (tokenBytes + token.Length > tokens.Length)
            Array.Resize(ref tokens, tokens.Length * 2);
        token.CopyTo(tokens.AsSpan(tokenBytes));
        slots[at] = new Slot(hash, tokenBytes, token.Length, code);
        tokenBytes += token.Length;
        if (++tokenCount * 2 < slots.Length)
            return;
        Slot[] old = slots;
        slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Length == 0)
                continue;
            int free = (int)slot.Hash & (slots.Length - 1);
            while (slots[free].Length != 0)
                free = (free + 1) & (slots.Length - 1);
            slots[free] = slot;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> token)
    {
        ulong head = 0;
        ulong tail = 0;
        if (token.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(token);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(token[^8..]);
        }
        else if (token.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(token);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(token[^4..]);
        }
        else
        {
            foreach (byte b in token)
                head = (head << 8) | b;
        }

        ulong mixed = (head ^ ((ulong)token.Length << 56)) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 29) ^ tail) * 0xBF58476D1CE4E5B9;
        return (uint)(mixed >> 32);
    }

    private static string Label(string channel, string? campaign) => campaign is null ? channel : $"{channel} / {campaign}";

    private static string Normal(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private readonly record struct Slot(uint Hash, int Start, int Length, int Code);
}
