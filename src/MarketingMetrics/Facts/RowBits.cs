using System.Numerics;

namespace MarketingMetrics.Facts;

/// <summary>A growing set of row numbers, one bit a row.</summary>
internal sealed class RowBits
{
    private ulong[] _words = [];

    public int Count { get; private set; }

    public bool Contains(int row) => row >> 6 < _words.Length && (_words[row >> 6] >> (row & 63) & 1) != 0;

    public void Add(int row)
    {
        if (Contains(row)) return;
        if (row >> 6 >= _words.Length) Array.Resize(ref _words, Math.Max((row >> 6) + 1, _words.Length * 2));
        _words[row >> 6] |= 1UL << (row & 63);
        Count++;
    }

    public void Remove(int row)
    {
        if (!Contains(row)) return;
        _words[row >> 6] &= ~(1UL << (row & 63));
        Count--;
    }

    /// <summary>The bits of the first rows, in whole words.</summary>
    public ulong[] ToWords(int rows)
    {
        var words = new ulong[(rows + 63) / 64];
        Array.Copy(_words, words, Math.Min(words.Length, _words.Length));
        return words;
    }

    public static int CountOf(ReadOnlySpan<ulong> words)
    {
        int count = 0;
        foreach (ulong word in words) count += BitOperations.PopCount(word);
        return count;
    }
}
