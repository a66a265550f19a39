using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What good looks like: a target, an earlier period, own history, break-even, peers, a cited figure. A closed set of kinds; immutable.</summary>
/// <remarks>
/// Some kinds are constants and are compared with <c>value.Against(benchmark)</c>; the others are periods, name them in <see cref="Periods"/>,
/// and are compared with the values measured there.
/// </remarks>
public abstract record Benchmark
{
    private protected Benchmark()
    {
    }

    /// <summary>Stable name of the kind in JSON, such as <c>target</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether it is there to be reached, so that a verdict reads met, missed or undecided.</summary>
    public virtual bool IsTarget => false;

    /// <summary>The periods whose values it is made of, the nearest first; none where it is a constant.</summary>
    /// <param name="reported">The period that is judged.</param>
    public virtual ImmutableArray<Period> Periods(Period reported) => [];

    /// <summary>A value to reach, in the metric's unit; a percentage as a fraction.</summary>
    public static Target Target(decimal value) => new(value);

    /// <summary>An amount of money to reach.</summary>
    public static Target Target(Money value) => new(value.Amount) { Currency = value.Currency };

    /// <summary>A band to stay in, ends included, in the metric's unit.</summary>
    public static Target Band(decimal lower, decimal upper) => new(lower, upper);

    /// <summary>A volume to reach by the end of a period; what is due on a day follows from <see cref="PacedTarget.DueBy"/>.</summary>
    public static PacedTarget Paced(decimal amount, Period period) => new(amount, period);

    /// <summary>A budget to spend over a period; what is due on a day follows from <see cref="PacedTarget.DueBy"/>.</summary>
    public static PacedTarget Paced(Money amount, Period period) => new(amount.Amount, period) { Currency = amount.Currency };

    /// <summary>The period just before, of the same kind.</summary>
    public static PreviousPeriod Previous { get; } = new();

    /// <summary>The same calendar dates a year earlier.</summary>
    public static SamePeriodLastYear LastYear { get; } = new(IsAligned: false);

    /// <summary>The same weekdays a year earlier: 364 days before.</summary>
    public static SamePeriodLastYear LastYearAligned { get; } = new(IsAligned: true);

    /// <summary>An earlier campaign of one's own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="period">When it ran.</param>
    public static EarlierCampaign Earlier(string name, Period period) => new(name, period);

    /// <summary>The own periods just before, taken as a distribution.</summary>
    /// <param name="periods">How many.</param>
    public static OwnHistory History(int periods) => new(periods);

    /// <summary>What neither earns nor loses, from the margin.</summary>
    /// <param name="margin">Gross margin as a share of revenue, above 0 and up to 1.</param>
    /// <param name="valuePerConversion">Revenue of one conversion; needed for a cost per conversion, not for a return on spend.</param>
    public static BreakEven BreakEven(decimal margin, Money? valuePerConversion = null) => new(margin) { ValuePerConversion = valuePerConversion };

    /// <summary>Comparable others, each with its own figure.</summary>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="values">The figures, in the metric's unit.</param>
    public static PeerSet Peers(string source, params IEnumerable<decimal> values) => new(source, values);

    /// <summary>A cited figure of others.</summary>
    /// <param name="value">The figure, in the metric's unit.</param>
    /// <param name="source">Who published it, and where.</param>
    /// <param name="period">The period it describes.</param>
    /// <param name="studySize">How many accounts, campaigns or people it is based on; shown, never used in a test.</param>
    public static ExternalFigure External(decimal value, string source, Period period, int? studySize = null) => new(value, source, period) { StudySize = studySize };

    /// <summary>What the benchmark is, in words: <c>target 25.00 EUR</c>.</summary>
    public abstract Message Describe(Metric metric);

    /// <summary>What the benchmark comes to for this metric; null where it is made of periods.</summary>
    internal virtual Constant? ConstantFor(Metric metric) => null;
}
