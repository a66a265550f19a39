using System.Runtime.InteropServices;

namespace MarketingMetrics.Import.Text;

/// <summary>The distinct names of a column: bytes in, a number from 0 and the one string of that name out.</summary>
/// <param name="translate">Replaces localised names; null keeps them.</param>
internal sealed class NameCache(Func<string, string>? translate = null)
{
    private readonly List<string> _names = [];
    private readonly List<byte[]> _bytes = [];
    private readonly List<ulong> _hashes = [];
    private int[] _places = new int[64];
    private byte[] _lastBytes = [];
    private int _last = -1;

    /// <summary>The names, in the order they were met.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether bytes of a name were no UTF-8, so that Windows-1252 was taken for them.</summary>
    public bool HasAssumed { get; private set; }

    public int Find(ReadOnlySpan<byte> bytes)
    {
        if (_last >= 0 && bytes.SequenceEqual(_lastBytes)) return _last;
        ulong hash = Hash(bytes);
        int mask = _places.Length - 1;
        int place = (int)(hash >> 40) & mask;
        for (; _places[place] is > 0 and var found; place = (place + 1) & mask)
        {
            if (_hashes[found - 1] != hash || !bytes.SequenceEqual(_bytes[found - 1])) continue;
            _lastBytes = _bytes[found - 1];
            return _last = found - 1;
        }

        return Add(bytes, hash, place);
    }

    private int Add(ReadOnlySpan<byte> bytes, ulong hash, int place)
    {
        _lastBytes = bytes.ToArray();
        _last = _names.Count;
        string text = TextEncoding.Decode(bytes, out bool assumed);
        HasAssumed |= assumed;
        _names.Add(translate is null ? text : translate(text));
        _bytes.Add(_lastBytes);
        _hashes.Add(hash);
        _places[place] = _names.Count;
        if (_names.Count * 2 > _places.Length) Grow();
        return _last;
    }

    private void Grow()
    {
        _places = new int[_places.Length * 4];
        for (int i = 0; i < _hashes.Count; i++)
        {
            int place = (int)(_hashes[i] >> 40) & (_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (_places.Length - 1);
            _places[place] = i + 1;
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
}
