using System.Numerics;

namespace MarketingMetrics.Facts;

/// <summary>Numbers groups from their key codes, from 1 on in the order they are met; 0 is no group.</summary>
internal sealed class GroupIndex
{
    private readonly int _parts;
    private int[] _keys;
    private int[] _slots = new int[16];

    public GroupIndex(int parts)
    {
        _parts = parts;
        _keys = new int[parts * 8];
        if (parts == 0) Find([]);
    }

    /// <summary>Number of groups and one, so that a table of this length has a place for each.</summary>
    public int Count { get; private set; } = 1;

    public ReadOnlySpan<int> KeyOf(int group) => _keys.AsSpan(group * _parts, _parts);

    /// <summary>Makes room for so many more groups.</summary>
    public void Reserve(int more)
    {
        if ((Count + more) * _parts > _keys.Length) Array.Resize(ref _keys, (Count + more) * _parts);
        if (2 * (Count + more) > _slots.Length) Grow((int)BitOperations.RoundUpToPowerOf2((uint)(2 * (Count + more))));
    }

    /// <summary>The group of these codes, a new one where there was none.</summary>
    public int Find(ReadOnlySpan<int> codes)
    {
        int slot = SlotOf(codes);
        if (_slots[slot] != 0) return _slots[slot];
        int group = Count++;
        if (Count * _parts > _keys.Length) Array.Resize(ref _keys, 2 * _keys.Length);
        codes.CopyTo(_keys.AsSpan(group * _parts));
        _slots[slot] = group;
        if (2 * Count > _slots.Length) Grow(2 * _slots.Length);
        return group;
    }

    /// <summary>The group of these codes, or 0 where there is none.</summary>
    public int Known(ReadOnlySpan<int> codes) => _slots[SlotOf(codes)];

    // The place of the key, or the free one where it belongs: at most half of the places are taken.
    private int SlotOf(ReadOnlySpan<int> codes)
    {
        uint hash = 0;
        foreach (int code in codes) hash = BitOperations.RotateLeft((hash ^ (uint)code) * 0x9E3779B1, 15);
        int slot = (int)((hash * 0x85EBCA6B) >> (BitOperations.LeadingZeroCount((uint)_slots.Length) + 1));
        while (_slots[slot] != 0 && !KeyOf(_slots[slot]).SequenceEqual(codes)) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow(int size)
    {
        _slots = new int[size];
        for (int group = 1; group < Count; group++) _slots[SlotOf(KeyOf(group))] = group;
    }
}
