using System.Runtime.InteropServices;

namespace MarketingMetrics.Import.Text;

/// <summary>The distinct names of a column: bytes in, a number from 0 and the one string of that name out.</summary>
/// <param name="translate">Replaces localised names; null keeps them.</param>
internal sealed class NameCache(Func<string, string>? translate = null)
{
    private readonly List<string> _names = [];
    private Place[] _places = new Place[64];
    private byte[] _text = new byte[1024];
    private int _end;
    private int _lastStart;
    private int _lastLength;
    private int _last = -1;

    /// <summary>The names, in the order they were met.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether bytes of a name were no UTF-8, so that Windows-1252 was taken for them.</summary>
    public bool HasAssumed { get; private set; }

    public int Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == _lastLength && _last >= 0 && bytes.SequenceEqual(_text.AsSpan(_lastStart, _lastLength))) return _last;
        ulong hash = Hash(bytes);
        int mask = _places.Length - 1;
        for (int at = (int)(hash >> 40) & mask; ; at = (at + 1) & mask)
        {
            ref readonly Place place = ref _places[at];
            if (place.Number == 0) return Add(bytes, hash, at);
            if (place.Hash != hash || !bytes.SequenceEqual(_text.AsSpan(place.Start, place.Length))) continue;
            (_lastStart, _lastLength) = (place.Start, place.Length);
            return _last = place.Number - 1;
        }
    }

    private int Add(ReadOnlySpan<byte> bytes, ulong hash, int at)
    {
        if (_end + bytes.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _end + bytes.Length));
        bytes.CopyTo(_text.AsSpan(_end));
        (_lastStart, _lastLength) = (_end, bytes.Length);
        _end += bytes.Length;
        string text = TextEncoding.Decode(bytes, out bool assumed);
        HasAssumed |= assumed;
        _names.Add(translate is null ? text : translate(text));
        _places[at] = new Place(hash, _names.Count, _lastStart, _lastLength);
        if (_names.Count * 2 > _places.Length) Grow();
        return _last = _names.Count - 1;
    }

    private void Grow()
    {
        Place[] before = _places;
        _places = new Place[before.Length * 4];
        foreach (Place place in before)
        {
            if (place.Number == 0) continue;
            int at = (int)(place.Hash >> 40) & (_places.Length - 1);
            while (_places[at].Number != 0) at = (at + 1) & (_places.Length - 1);
            _places[at] = place;
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
        ulong rest = 0;
        foreach (byte b in bytes) rest = (rest << 8) | b;
        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong value) => (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;

    /// <param name="Hash">Of the bytes.</param>
    /// <param name="Number">Of the name, plus one; 0 where the place is free.</param>
    /// <param name="Start">Where its bytes begin.</param>
    /// <param name="Length">How many they are.</param>
    private readonly record struct Place(ulong Hash, int Number, int Start, int Length);
}
