namespace MarketingMetrics.Metrics;

/// <summary>What metrics of one kind share, so that a declaration states only how it differs.</summary>
internal sealed record MetricKind(MetricClass Class, MetricDirection Direction, Uncertainty Uncertainty, MetricUnit? Unit = null)
{
    /// <summary>A volume that is neither good nor bad in itself.</summary>
    public static MetricKind Volume { get; } = new(MetricClass.Volume, MetricDirection.Neutral, Uncertainty.None);

    /// <summary>A count of wanted events.</summary>
    public static MetricKind Count { get; } = new(MetricClass.Volume, MetricDirection.HigherIsBetter, Uncertainty.CountRate);

    /// <summary>A wanted amount without a sampling model: people, stocks, estimates.</summary>
    public static MetricKind Stock { get; } = new(MetricClass.Volume, MetricDirection.HigherIsBetter, Uncertainty.None);

    /// <summary>One yes or no per unit.</summary>
    public static MetricKind Share { get; } = new(MetricClass.Quality, MetricDirection.HigherIsBetter, Uncertainty.Binomial, MetricUnit.Percent);

    /// <summary>One unwanted yes or no per unit.</summary>
    public static MetricKind LossShare { get; } = Share.LowerIsBetter;

    /// <summary>Events per exposure, of which one exposure may have several.</summary>
    public static MetricKind EventRate { get; } = Share with { Uncertainty = Uncertainty.CountRate };

    /// <summary>A mean of something that varies from unit to unit.</summary>
    public static MetricKind Average { get; } = new(MetricClass.Quality, MetricDirection.HigherIsBetter, Uncertainty.RatioOfSums);

    /// <summary>A quality without a sampling model: scores, percentiles, ratios of stocks.</summary>
    public static MetricKind Reading { get; } = new(MetricClass.Quality, MetricDirection.HigherIsBetter, Uncertainty.None);

    /// <summary>Money back per unit.</summary>
    public static MetricKind Worth { get; } = new(MetricClass.Value, MetricDirection.HigherIsBetter, Uncertainty.RatioOfSums);

    /// <summary>Money that comes in, in amounts that differ.</summary>
    public static MetricKind Income { get; } = new(MetricClass.Value, MetricDirection.HigherIsBetter, Uncertainty.AmountTotal);

    /// <summary>Spend per rare event.</summary>
    public static MetricKind CostPerCount { get; } = new(MetricClass.Cost, MetricDirection.LowerIsBetter, Uncertainty.CostPerCount);

    /// <summary>Spend per contact, where each contact has a price of its own.</summary>
    public static MetricKind CostPerContact { get; } = new(MetricClass.Cost, MetricDirection.LowerIsBetter, Uncertainty.RatioOfSums);

    /// <summary>The same where less is better.</summary>
    public MetricKind LowerIsBetter => this with { Direction = MetricDirection.LowerIsBetter };

    /// <summary>The same where neither is better.</summary>
    public MetricKind Neutral => this with { Direction = MetricDirection.Neutral };

    /// <summary>The same where no sampling model holds, because a side is estimated, modelled or counts people.</summary>
    public MetricKind WithoutInterval => this with { Uncertainty = Uncertainty.None };

    /// <summary>The same, but saying another thing.</summary>
    public MetricKind As(MetricClass other) => this with { Class = other };
}
