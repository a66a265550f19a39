using System.Numerics;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Import.Text;

/// <summary>The distinct names of a column: bytes in, a number from 0 and the one string of that name out.</summary>
/// <param name="translate">Replaces localised names; null keeps them.</param>
internal sealed class NameCache(Func<string, string>? translate = null)
{
    private readonly List<string> _names = [];
    private int[] _index = new int[64];
    private Place[] _places = new Place[32];
    private byte[] _text = new byte[1024];
    private int _end;
    private int _last;

    /// <summary>The names, in the order they were met.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether bytes of a name were no UTF-8, so that Windows-1252 was taken for them.</summary>
    public bool HasAssumed { get; private set; }

    public int Find(ReadOnlySpan<byte> bytes)
    {
        Words words = Words.Of(bytes);
        if (IsAt(_last, words, bytes)) return _last;
        // A table of numbers alone stays in the nearer memory, and names that come together lie together.
        int mask = _index.Length - 1;
        int at = (int)words.Hash & mask;
        for (int number = _index[at]; number > 0; number = _index[at])
        {
            if (IsAt(number - 1, words, bytes)) return _last = number - 1;
            at = (at + 1) & mask;
        }

        return Add(bytes, words, at);
    }

    private bool IsAt(int number, in Words words, ReadOnlySpan<byte> bytes)
    {
        ref readonly Place place = ref _places[number];
        return place.Words == words && number < _names.Count && (words.IsWhole || bytes.SequenceEqual(_text.AsSpan(place.Start, bytes.Length)));
    }

    private int Add(ReadOnlySpan<byte> bytes, in Words words, int at)
    {
        if (_end + bytes.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _end + bytes.Length));
        bytes.CopyTo(_text.AsSpan(_end));
        string text = TextEncoding.Decode(bytes, out bool assumed);
        HasAssumed |= assumed;
        _last = _names.Count;
        _names.Add(translate is null ? text : translate(text));
        _places[_last] = new Place(words, _end);
        _end += bytes.Length;
        _index[at] = _names.Count;
        if (_names.Count == _places.Length) Grow();
        return _last;
    }

    private void Grow()
    {
        Array.Resize(ref _places, _places.Length * 4);
        _index = new int[_places.Length * 2];
        int mask = _index.Length - 1;
        for (int number = 0; number < _names.Count; number++)
        {
            int at = (int)_places[number].Words.Hash & mask;
            while (_index[at] != 0) at = (at + 1) & mask;
            _index[at] = number + 1;
        }
    }

    /// <param name="Words">Of the name.</param>
    /// <param name="Start">Where its bytes begin.</param>
    private readonly record struct Place(Words Words, int Start);

    /// <summary>A name as numbers that are compared at once: all of it up to 24 bytes; where it is longer, its beginning, its end and a hash of the rest.</summary>
    private readonly record struct Words(ulong First, ulong Second, ulong Last, int Length)
    {
        private const int Most = 24;

        public bool IsWhole => Length <= Most;

        public uint Hash => (uint)(Mix(Mix(First ^ (ulong)Length) ^ Second ^ BitOperations.RotateLeft(Last, 29)) >> 32);

        // Words may share bytes, so that no length needs a loop.
        public static Words Of(ReadOnlySpan<byte> bytes)
        {
            int length = bytes.Length;
            if (length > Most) return new(Read<ulong>(bytes), Mixed(bytes[8..^8]), Read<ulong>(bytes[^8..]), length);
            if (length > 16) return new(Read<ulong>(bytes), Read<ulong>(bytes[8..]), Read<ulong>(bytes[^8..]), length);
            if (length >= 8) return new(Read<ulong>(bytes), 0, Read<ulong>(bytes[^8..]), length);
            if (length >= 4) return new(Read<uint>(bytes), 0, Read<uint>(bytes[^4..]), length);
            return length == 0 ? default : new(bytes[0], bytes[length / 2], bytes[^1], length);
        }

        // Addresses of pages begin and end alike: what is between tells them apart.
        private static ulong Mixed(ReadOnlySpan<byte> bytes)
        {
            ulong mixed = 0;
            for (; bytes.Length > 8; bytes = bytes[8..]) mixed = Mix(mixed ^ Read<ulong>(bytes));
            ulong rest = 0;
            foreach (byte b in bytes) rest = (rest << 8) | b;
            return Mix(mixed ^ rest);
        }

        private static ulong Mix(ulong value) => (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;

        private static T Read<T>(ReadOnlySpan<byte> bytes)
            where T : struct => MemoryMarshal.Read<T>(bytes);
    }
}
