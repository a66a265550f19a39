using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Naming;

/// <summary>
/// A naming convention such as <c>{country}_{objective}_{audience}</c>: takes a campaign name apart into dimensions. A name in braces is a
/// dimension key, <c>{*}</c> is any text that is not kept; the text between is literal, case ignored. The last field takes the rest.
/// </summary>
/// <remarks>Immutable. Matching goes once from left to right, so its time is linear in the name.</remarks>
public sealed class NamePattern
{
    private readonly ImmutableArray<(Dimension? Dimension, string Before)> _fields;
    private readonly string _after;

    private NamePattern(string text, ImmutableArray<(Dimension?, string)> fields, string after)
    {
        Text = text;
        _fields = fields;
        _after = after;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The dimensions it yields.</summary>
    public IEnumerable<Dimension> Dimensions => _fields.Select(part => part.Dimension).OfType<Dimension>();

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">A brace is not closed, a key is no dimension key or stands twice, or two fields touch.</exception>
    public static NamePattern Parse(string pattern)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pattern);
        var fields = ImmutableArray.CreateBuilder<(Dimension? Dimension, string Before)>();
        int at = 0;
        while (pattern.IndexOf('{', at) is >= 0 and var open)
        {
            int close = pattern.IndexOf('}', open);
            if (close < 0) throw new FormatException($"\"{pattern}\": the brace at {open + 1} is not closed.");
            string key = pattern[(open + 1)..close].Trim();
            if (fields.Count > 0 && open == at) throw new FormatException($"\"{pattern}\": two fields touch at {open + 1}; put a separator between them.");
            if (key != "*" && fields.Any(part => part.Dimension?.Key == key)) throw new FormatException($"\"{pattern}\": {{{key}}} stands twice.");
            fields.Add((key == "*" ? null : DimensionOf(pattern, key), pattern[at..open]));
            at = close + 1;
        }

        if (fields.Count == 0) throw new FormatException($"\"{pattern}\" has no field. Write dimension keys in braces, such as {{country}}_{{audience}}.");
        return new NamePattern(pattern, fields.ToImmutable(), pattern[at..]);
    }

    /// <summary>Takes a name apart; false where it does not fit, because a separator is missing or a field is empty.</summary>
    public bool TryMatch(string name, [NotNullWhen(true)] out ImmutableArray<(Dimension Dimension, string Value)>? values)
    {
        ArgumentNullException.ThrowIfNull(name);
        values = null;
        var found = ImmutableArray.CreateBuilder<(Dimension, string)>(_fields.Length);
        int at = 0;
        for (int i = 0; i < _fields.Length; i++)
        {
            if (string.Compare(name, at, _fields[i].Before, 0, _fields[i].Before.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
            at += _fields[i].Before.Length;
            string next = i + 1 < _fields.Length ? _fields[i + 1].Before : _after;
            int end = next.Length == 0 ? name.Length
                : i + 1 < _fields.Length ? name.IndexOf(next, at, StringComparison.OrdinalIgnoreCase)
                : name.EndsWith(next, StringComparison.OrdinalIgnoreCase) ? name.Length - next.Length : -1;
            if (end <= at) return false;
            if (_fields[i].Dimension is { } dimension) found.Add((dimension, name[at..end].Trim()));
            at = end;
        }

        values = found.ToImmutable();
        return true;
    }

    /// <summary>The pattern as written.</summary>
    public override string ToString() => Text;

    private static Dimension DimensionOf(string pattern, string key)
    {
        if (key is "source" or "currency") throw new FormatException($"\"{pattern}\": {key} is known of the whole file, not of a name. Use another key.");
        try
        {
            return new Dimension(key);
        }
        catch (ArgumentException error)
        {
            throw new FormatException($"\"{pattern}\": {error.Message}", error);
        }
    }
}
