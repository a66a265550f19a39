using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>
/// A question to facts: which measures, of which period, cut by what, of which rows. It asks for additive totals only (and for single
/// stored cells of what is not additive), so that a column store and a database can both answer it. Immutable.
/// </summary>
public sealed record FactQuery
{
    /// <summary>All measures of a period, in one group.</summary>
    public FactQuery(Period period) => Period = period;

    /// <summary>The period asked for.</summary>
    public Period Period { get; init; }

    /// <summary>What to cut by, beside time; the order is the order of the keys.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>How finely time is cut; <see cref="Grain.WholePeriod"/> does not cut it.</summary>
    public Grain Grain { get; init; } = Grain.WholePeriod;

    /// <summary>Where weeks and fiscal years begin; the ISO week and the calendar year unless set.</summary>
    public ReportingCalendar Calendar { get; init; }

    /// <summary>The measures wanted; empty means all that the source has.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Conditions on rows; all must hold.</summary>
    public ImmutableArray<DimensionFilter> Filters { get; init; } = [];

    /// <summary>The source or sources chosen per measure. A measure that is not named takes whatever delivers it, and is undefined where two conflict.</summary>
    public ImmutableDictionary<Measure, ImmutableArray<string>> Sources { get; init; } = ImmutableDictionary<Measure, ImmutableArray<string>>.Empty;

    /// <summary>The currency that all money is converted to; none leaves it as it is.</summary>
    public Currency Currency { get; private init; }

    /// <summary>The rates that money is converted with; null where it is not.</summary>
    public ExchangeRates? Rates { get; internal init; }

    /// <summary>Cut by these dimensions as well.</summary>
    public FactQuery By(params ReadOnlySpan<Dimension> dimensions) => this with { Dimensions = Dimensions.AddRange(dimensions) };

    /// <summary>Cut time by this grain.</summary>
    public FactQuery By(Grain grain) => this with { Grain = grain };

    /// <summary>Cut time by this grain of a calendar of your own, such as fiscal quarters from April: <c>By(Grain.Quarter, new ReportingCalendar(yearStart: 4))</c>.</summary>
    public FactQuery By(Grain grain, ReportingCalendar calendar) => this with { Grain = grain, Calendar = calendar };

    /// <summary>Ask for these measures as well.</summary>
    public FactQuery Of(params ReadOnlySpan<Measure> measures) => this with { Measures = Measures.AddRange(measures) };

    /// <summary>Keep only rows that pass this filter as well.</summary>
    public FactQuery Where(DimensionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return this with { Filters = Filters.Add(filter) };
    }

    /// <summary>Take a measure from these sources only. Naming several says that adding their claims is wanted.</summary>
    /// <exception cref="ArgumentException">No source is named.</exception>
    public FactQuery From(Measure measure, params ReadOnlySpan<string> sources) => sources.IsEmpty
        ? throw new ArgumentException($"Name the source or sources of {measure}.", nameof(sources))
        : this with { Sources = Sources.SetItem(measure, [.. sources]) };

    /// <summary>
    /// Convert all money to one currency: the exact sum of each day times the rate of that day. A total with money of a day without a rate is
    /// missing, and the result's caveats say for how many days; nothing is guessed.
    /// </summary>
    /// <exception cref="ArgumentException">No currency.</exception>
    public FactQuery In(Currency currency, ExchangeRates rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        if (currency.IsNone) throw new ArgumentException("Name the currency to convert to, such as EUR.", nameof(currency));
        return this with { Currency = currency, Rates = rates };
    }

    /// <summary>True when both ask the same.</summary>
    public bool Equals(FactQuery? other) =>
        other is not null && Period == other.Period && Grain == other.Grain && Calendar == other.Calendar && Currency == other.Currency && ReferenceEquals(Rates, other.Rates)
        && Dimensions.AsSpan().SequenceEqual(other.Dimensions.AsSpan()) && Measures.AsSpan().SequenceEqual(other.Measures.AsSpan())
        && Filters.AsSpan().SequenceEqual(other.Filters.AsSpan()) && Sources.Count == other.Sources.Count
        && Sources.All(pair => other.Sources.TryGetValue(pair.Key, out ImmutableArray<string> sources) && sources.AsSpan().SequenceEqual(pair.Value.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Grain, Calendar, Currency, Dimensions.Length, Measures.Length, Filters.Length, Sources.Count);

    /// <summary>Reads as <c>cost, clicks by channel, month during 2026-10 where channel = Paid Search</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> cuts = Dimensions.Select(dimension => dimension.Key);
        if (Grain != Grain.WholePeriod) cuts = cuts.Append(Grain.ToString().ToLowerInvariant());
        string by = string.Join(", ", cuts);
        string what = Measures.IsEmpty ? "everything" : string.Join(", ", Measures);
        string where = Filters.IsEmpty ? "" : " where " + string.Join(" and ", Filters);
        return $"{what}{(by.Length == 0 ? "" : " by " + by)} during {Period}{where}{(Currency.IsNone ? "" : " in " + Currency.Code)}";
    }
}
