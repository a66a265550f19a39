using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics.Caveats;

/// <summary>Names the figure that a caveat touches. What is not named is not restricted.</summary>
/// <remarks>
/// Written <c>cpa [channel = google] @ 2026-10 # paid_cpa</c>: metric key, scope, period, KPI id, each optional; <see cref="Parse(string)"/> reads it back.
/// <c>default</c> names nothing in particular, so it touches everything; it is written <c>*</c>.
/// </remarks>
public readonly record struct FigureRef : IParsable<FigureRef>
{
    /// <summary>Names a figure.</summary>
    /// <param name="metric">The metric's key, such as <c>cpa</c>.</param>
    /// <param name="scope">What part it covers, in words or as a filter: <c>channel = google</c>.</param>
    /// <param name="period">Its period.</param>
    /// <param name="kpi">The id of the KPI in the plan.</param>
    /// <exception cref="ArgumentException">The metric key or the KPI id holds white space or one of <c>[ ] @ # *</c>.</exception>
    public FigureRef(string? metric, string? scope = null, Period? period = null, string? kpi = null)
    {
        Metric = Id(metric, nameof(metric));
        Scope = string.IsNullOrWhiteSpace(scope) ? null : scope.Trim();
        Period = period;
        Kpi = Id(kpi, nameof(kpi));
    }

    /// <summary>The metric's key.</summary>
    public string? Metric { get; }

    /// <summary>What part of the whole it covers.</summary>
    public string? Scope { get; }

    /// <summary>Its period.</summary>
    public Period? Period { get; }

    /// <summary>The id of the KPI in the plan.</summary>
    public string? Kpi { get; }

    /// <summary>A KPI of the plan, with all its figures.</summary>
    public static FigureRef OfKpi(string kpi) => new(null, kpi: kpi);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static FigureRef Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out FigureRef result)
            ? result
            : throw new FormatException($"\"{s}\" does not name a figure. Write a metric key, then as needed [scope], @ period and # KPI id, such as cpa [channel = google] @ 2026-10; or * for all.");
    }

    /// <summary>Reads a reference without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out FigureRef result) => FigureRefText.TryRead(s, out result);

    /// <summary>The reference in one line: <c>cpa [channel = google] @ 2026-10 # paid_cpa</c>.</summary>
    public override string ToString() => FigureRefText.Write(this);

    static FigureRef IParsable<FigureRef>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FigureRef>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FigureRef result) => TryParse(s, out result);

    private static string? Id(string? id, string parameter)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        return FigureRefText.IsId(id)
            ? id
            : throw new ArgumentException($"\"{id}\" cannot name a figure: a metric key or KPI id holds no white space and none of [ ] @ # *.", parameter);
    }
}
