using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics.Facts;

/// <summary>What facts are cut by. Equal when the keys are equal; immutable.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    /// <summary>Declares a dimension of your own.</summary>
    /// <param name="key">Stable snake_case key.</param>
    /// <exception cref="ArgumentException">The key is not snake_case.</exception>
    public Dimension(string key) => Key = FactKey.Check(key, "dimension");

    /// <summary>Who delivered the facts; known of every segment.</summary>
    public static Dimension Source { get; } = new("source");

    /// <summary>The currency of the money in the facts; known of every segment.</summary>
    public static Dimension Currency { get; } = new("currency");

    /// <summary>Marketing channel, such as Paid Search.</summary>
    public static Dimension Channel { get; } = new("channel");

    /// <summary>Campaign.</summary>
    public static Dimension Campaign { get; } = new("campaign");

    /// <summary>Campaign type, such as Search or Performance Max.</summary>
    public static Dimension CampaignType { get; } = new("campaign_type");

    /// <summary>Ad group or ad set.</summary>
    public static Dimension AdGroup { get; } = new("ad_group");

    /// <summary>Single ad or creative.</summary>
    public static Dimension Ad { get; } = new("ad");

    /// <summary>Keyword that was bid on.</summary>
    public static Dimension Keyword { get; } = new("keyword");

    /// <summary>Words a person searched for.</summary>
    public static Dimension SearchTerm { get; } = new("search_term");

    /// <summary>Brand or non-brand search.</summary>
    public static Dimension Brand { get; } = new("brand");

    /// <summary>Traffic source and medium, such as <c>google / organic</c>.</summary>
    public static Dimension SourceMedium { get; } = new("source_medium");

    /// <summary>Page or screen.</summary>
    public static Dimension Page { get; } = new("page");

    /// <summary>First page of a session.</summary>
    public static Dimension LandingPage { get; } = new("landing_page");

    /// <summary>Event name of an analytics tool.</summary>
    public static Dimension EventName { get; } = new("event_name");

    /// <summary>Country.</summary>
    public static Dimension Country { get; } = new("country");

    /// <summary>Region or city.</summary>
    public static Dimension Region { get; } = new("region");

    /// <summary>Device category.</summary>
    public static Dimension Device { get; } = new("device");

    /// <summary>Product or product group.</summary>
    public static Dimension Product { get; } = new("product");

    /// <summary>Audience or segment of people.</summary>
    public static Dimension Audience { get; } = new("audience");

    /// <summary>The stable key.</summary>
    public string Key { get; }

    /// <summary>Keeps only rows whose value equals.</summary>
    public DimensionFilter Is(string value) => new(this, FilterKind.Equal, [value]);

    /// <summary>Keeps only rows whose value is one of these.</summary>
    public DimensionFilter IsIn(params string[] values) => new(this, FilterKind.Equal, [.. values]);

    /// <summary>Keeps only rows whose value is none of these.</summary>
    public DimensionFilter IsNot(params string[] values) => new(this, FilterKind.NotEqual, [.. values]);

    /// <summary>Keeps only rows whose value begins with one of these.</summary>
    public DimensionFilter StartsWith(params string[] prefixes) => new(this, FilterKind.StartsWith, [.. prefixes]);

    /// <summary>True when the keys are equal.</summary>
    public static bool operator ==(Dimension? left, Dimension? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>True when the keys differ.</summary>
    public static bool operator !=(Dimension? left, Dimension? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Dimension? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
