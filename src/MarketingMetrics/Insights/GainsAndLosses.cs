using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>
/// What got better and what got worse, ranked by what it is worth. Only a verdict of Better or Worse enters: a difference that chance may explain is neither
/// gain nor loss. Both sides are always there; an empty one is told as none.
/// </summary>
public sealed record GainsAndLosses
{
    private GainsAndLosses()
    {
    }

    /// <summary>The gains, largest first.</summary>
    public required ImmutableArray<ImpactFinding> Gains { get; init; }

    /// <summary>The losses, largest first.</summary>
    public required ImmutableArray<ImpactFinding> Losses { get; init; }

    /// <summary>KPIs whose difference cannot be told from chance; they are neither.</summary>
    public required ImmutableArray<KpiResult> Undecided { get; init; }

    /// <summary>Says that there is no gain; null where there is one.</summary>
    public Message? NoGains => Gains.IsEmpty ? Message.Of("insights.findings.no_gains") : null;

    /// <summary>Says that there is no loss; null where there is one.</summary>
    public Message? NoLosses => Losses.IsEmpty ? Message.Of("insights.findings.no_losses") : null;

    /// <summary>
    /// Ranks the KPIs of a report. Each is taken once: against its own benchmark, or against the comparison period where it has none. Money ranks first (the client's
    /// currency, then others by code) by amount; then events, which cannot be weighed against each other, by relative difference; last what has no worth.
    /// </summary>
    /// <param name="results">The KPIs.</param>
    /// <param name="options">What events are worth; the defaults when omitted.</param>
    public static GainsAndLosses From(IEnumerable<KpiResult> results, ImpactOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        options ??= ImpactOptions.Default;
        List<ImpactFinding> found = [];
        List<KpiResult> undecided = [];
        foreach (KpiResult result in results)
        {
            if ((result.Judgement ?? result.Trend) is not { } comparison) continue;
            if (comparison.Verdict == Verdict.Inconclusive) undecided.Add(result);
            if (comparison.Verdict is Verdict.Better or Verdict.Worse) found.Add(new ImpactFinding(result, comparison, ImpactEvaluation.Of(result, comparison, options)));
        }

        ImpactFinding[] told = [.. found.Select(finding => finding with { Overlapping = [.. found.Where(other => !ReferenceEquals(other, finding) && ImpactOverlap.Exists(finding, other)).Select(other => other.Kpi.Kpi)] })];
        return new GainsAndLosses
        {
            Gains = Ranked(told.Where(finding => finding.Verdict == Verdict.Better), options),
            Losses = Ranked(told.Where(finding => finding.Verdict == Verdict.Worse), options),
            Undecided = [.. undecided],
        };
    }

    /// <summary>A line per finding, in English.</summary>
    public override string ToString() => string.Join(Environment.NewLine,
        [.. NoGains is { } none ? [none.ToString()] : Gains.Select(gain => gain.ToString()), .. NoLosses is { } no ? [no.ToString()] : Losses.Select(loss => loss.ToString())]);

    private static ImmutableArray<ImpactFinding> Ranked(IEnumerable<ImpactFinding> findings, ImpactOptions options) =>
    [
        .. findings
            .OrderBy(finding => finding.Impact switch { { IsMoney: true } => 0, { } => 1, null => 2 })
            .ThenBy(finding => finding.Impact is { IsMoney: true } money && money.Currency != options.Currency ? money.Currency.Code : "", StringComparer.Ordinal)
            .ThenByDescending(finding => finding.Impact is { IsMoney: true } money ? Math.Abs(money.Amount) : Math.Abs(finding.Comparison.RelativeDifference ?? 0m))
            .ThenBy(finding => finding.Kpi.Kpi.Id, StringComparer.Ordinal),
    ];
}
