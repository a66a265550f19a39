using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>The distinct names of a column: bytes in, the one string of that name out.</summary>
internal sealed class NameCache
{
    private readonly Dictionary<int, List<(byte[] Bytes, string Name)>> _names = [];
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private byte[] _lastBytes = [];
    private string _lastName = "";

    public IReadOnlyCollection<string> Names => _all;

    public string Find(ReadOnlySpan<byte> bytes, Func<string, string>? translate = null)
    {
        if (bytes.SequenceEqual(_lastBytes)) return _lastName;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        int code = hash.ToHashCode();
        if (!_names.TryGetValue(code, out List<(byte[] Bytes, string Name)>? same)) _names.Add(code, same = []);
        foreach ((byte[] known, string name) in same)
        {
            if (!bytes.SequenceEqual(known)) continue;
            (_lastBytes, _lastName) = (known, name);
            return name;
        }

        string text = Encoding.UTF8.GetString(bytes);
        if (translate is not null) text = translate(text);
        same.Add((bytes.ToArray(), text));
        _all.Add(text);
        (_lastBytes, _lastName) = same[^1];
        return text;
    }
}
