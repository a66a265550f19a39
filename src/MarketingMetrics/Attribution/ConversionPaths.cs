using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The distinct conversion paths of a period with their weights: what every attribution model reads. Immutable and thread-safe. Build one
/// with <see cref="ConversionPathsBuilder"/> (path tables) or <see cref="EventLogBuilder"/> (event logs).
/// </summary>
public sealed class ConversionPaths
{
    internal ConversionPaths(PathColumns columns) => Columns = columns;

    /// <summary>The channels in ordinal order of their names; <c>channel / campaign</c> where the paths carry campaigns.</summary>
    public IReadOnlyList<string> Channels { get; internal init; } = [];

    /// <summary>Rows that could not become a path as they stand.</summary>
    public IReadOnlyList<PathProblem> Problems { get; internal init; } = [];

    /// <summary>Conversions without a touch to credit, by reason. They count in the totals.</summary>
    public IReadOnlyList<Unattributed> Unattributed { get; internal init; } = [];

    /// <summary>Number of distinct paths.</summary>
    public int Count => Columns.Count;

    /// <summary>Conversions of paths with at least one touch, to 12 decimals.</summary>
    public decimal TouchedConversions { get; internal init; }

    /// <summary>Value of paths with at least one touch, to 12 decimals.</summary>
    public decimal TouchedValue { get; internal init; }

    /// <summary>People with touches and without a conversion.</summary>
    public decimal Nulls { get; internal init; }

    /// <summary>Every conversion read, with or without a touch.</summary>
    public decimal TotalConversions => TouchedConversions + Unattributed.Sum(bucket => bucket.Conversions);

    /// <summary>The value of every conversion read, with or without a touch.</summary>
    public decimal TotalValue => TouchedValue + Unattributed.Sum(bucket => bucket.Value);

    /// <summary>Costs of the touches of an event log, per channel; empty for path tables. Used where a method is given no costs.</summary>
    public IReadOnlyDictionary<string, decimal> Costs { get; internal init; } = new Dictionary<string, decimal>();

    /// <summary>Touches of an event log that were left off a path because they were older than the look-back window.</summary>
    public long TouchesOutsideWindow { get; internal init; }

    internal PathColumns Columns { get; }

    internal IReadOnlyList<(string Channel, string? Campaign)> Names { get; init; } = [];

    /// <summary>One path, to look at. Paths that convert come before those that never do.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public PathRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            List<string> path = [];
            foreach (ushort code in Columns.Touches(index))
                path.Add(Channels[code]);
            return new PathRow(path, Columns.Weights[index][0], Columns.Weights[index][1], Columns.Nulls[index]);
        }
    }

    /// <summary>Credits the conversions and their value by one model.</summary>
    /// <param name="model">The model, from <see cref="AttributionModels"/> or your own <see cref="RuleModel"/>.</param>
    /// <param name="costs">What each channel cost (names in any case), for CPA and ROAS; <see cref="Costs"/> when omitted. A channel with cost that is on no path is shown with no credit.</param>
    /// <returns>Credits that add up to the totals to the last digit.</returns>
    public AttributionResult Credit(AttributionModel model, IReadOnlyDictionary<string, decimal>? costs = null) =>
        Compare([model], costs).Results[0];

    /// <summary>Credits the conversions by several models; all rule models read the paths together, once.</summary>
    /// <param name="models">The models, each with its own key.</param>
    /// <param name="costs">As for <see cref="Credit"/>.</param>
    /// <returns>The results in the order of the models.</returns>
    /// <exception cref="ArgumentException">No model, two models with one key, or a cost beyond 10^15 in magnitude.</exception>
    public AttributionComparison Compare(IReadOnlyList<AttributionModel> models, IReadOnlyDictionary<string, decimal>? costs = null)
    {
        ArgumentNullException.ThrowIfNull(models);
        if (models.Count == 0)
            throw new ArgumentException("Compare needs at least one model; AttributionModels.Standard lists the usual ones.", nameof(models));
        if (models.GroupBy(model => model.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two models have the key '{twice.Key}'; give one of them another key.", nameof(models));

        RawCredit[] raw = RuleModel.CreditTogether(this, models);
        ChannelCosts known = ChannelCosts.For(this, costs ?? Costs);
        return new AttributionComparison([.. models.Select((model, i) => AttributionResult.From(this, model, raw[i], known))]);
    }

    /// <summary>How often each channel is on a path at all, in which role. No model is involved.</summary>
    /// <returns>One entry per channel, in the order of <see cref="Channels"/>.</returns>
    public IReadOnlyList<ChannelInvolvement> Involvement() => ChannelInvolvement.Of(this);

    /// <summary>
    /// How much the credits would vary with other visitors of the same kind: intervals from resampling the paths.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="seed">Equal seeds give equal intervals.</param>
    /// <param name="replicates">Number of resamples, 100 or more.</param>
    /// <param name="level">Confidence level of the two-sided percentile interval, between 0 and 1.</param>
    /// <param name="cancellation">Ends the work between two resamples.</param>
    /// <returns>An interval per channel.</returns>
    /// <remarks>
    /// Poisson bootstrap: each path's conversions and nulls are drawn anew from a Poisson distribution around their number, its value follows its
    /// conversions. The model is refitted each time. What it cannot see: differing order values within one path, and bias of the model itself.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 replicates, or a level outside (0, 1).</exception>
    public BootstrapResult Bootstrap(AttributionModel model, int seed, int replicates = 1000, double level = 0.95, CancellationToken cancellation = default) =>
        PathBootstrap.Run(this, model, seed, replicates, level, cancellation);

    /// <summary>For example <c>12 paths, 4 channels: 95 conversions (3 unattributed), value 4,210.00, 310 without conversion, 2 problems</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count:#,##0} paths, {Channels.Count:#,##0} channels: {TotalConversions:#,##0.##} conversions ({TotalConversions - TouchedConversions:#,##0.##} unattributed), value {TotalValue:#,##0.00}, {Nulls:#,##0.##} without conversion, {Problems.Count:#,##0} problems");

    internal ConversionPaths With(PathColumns columns) => new(columns)
    {
        Channels = Channels,
        Problems = Problems,
        Unattributed = Unattributed,
        TouchedConversions = TouchedConversions,
        TouchedValue = TouchedValue,
        Nulls = Nulls,
        Costs = Costs,
        TouchesOutsideWindow = TouchesOutsideWindow,
        Names = Names,
    };
}
