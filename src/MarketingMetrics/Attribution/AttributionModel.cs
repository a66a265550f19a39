using MarketingMetrics.Language;

namespace MarketingMetrics.Attribution;

/// <summary>
/// A way to share conversions among channels. The standard ones come from <see cref="AttributionModels"/>; a rule of your own derives from
/// <see cref="RuleModel"/>. Models are immutable and hold no data, so one instance serves any number of threads and path sets.
/// </summary>
public abstract class AttributionModel
{
    private protected AttributionModel(string key, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Key = key;
        Name = name;
    }

    /// <summary>Stable key in snake_case, for example <c>last_touch</c>.</summary>
    public string Key { get; }

    /// <summary>Name for people, in English, for example <c>Last touch</c>.</summary>
    public string Name { get; }

    /// <summary>The name in every language that knows the model; the name of a model of your own stays as given.</summary>
    public Message Label => Words ?? Message.Verbatim(Name);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    internal Message? Words { get; init; }

    internal abstract RawCredit Credit(ConversionPaths paths);
}
