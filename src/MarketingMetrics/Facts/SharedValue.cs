namespace MarketingMetrics.Facts;

/// <summary>A value per group. Most results have the same one in all groups, so it takes an array only when a second one is met.</summary>
internal struct SharedValue<T>
    where T : struct, IEquatable<T>
{
    private T _common;
    private bool _isSet;
    private T[]? _values;

    public readonly T this[int group] => _values is null ? _common : _values[group];

    /// <param name="group">The group.</param>
    /// <param name="value">Its value.</param>
    /// <param name="groups">How many groups there is room for.</param>
    public void Set(int group, T value, int groups)
    {
        if (!_isSet) (_common, _isSet) = (value, true);
        if (_values is null)
        {
            if (value.Equals(_common)) return;
            _values = new T[groups];
            _values.AsSpan().Fill(_common);
        }

        if (_values.Length < groups)
        {
            int before = _values.Length;
            Array.Resize(ref _values, groups);
            _values.AsSpan(before).Fill(_common);
        }

        _values[group] = value;
    }
}
