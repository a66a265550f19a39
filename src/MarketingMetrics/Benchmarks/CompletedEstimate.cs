using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>What a count will come to once late conversions are in. Provisional: it is shown beside the observed count, never in its place.</summary>
/// <param name="Observed">Seen so far.</param>
/// <param name="Estimate">Expected in the end; null where the days have not begun to convert.</param>
/// <param name="Lower">Lower end of the interval, never below what was seen.</param>
/// <param name="Upper">Upper end of the interval; null where it is open.</param>
/// <param name="ProvisionalFrom">The first day that is not complete; null where all are.</param>
public readonly record struct CompletedEstimate(decimal Observed, decimal? Estimate, decimal Lower, decimal? Upper, DateOnly? ProvisionalFrom)
{
    /// <summary>Whether some day still gains conversions.</summary>
    public bool IsProvisional => ProvisionalFrom is not null;

    /// <summary>The share that has come; null where there is no estimate.</summary>
    public decimal? Share => Estimate is > 0m and { } estimate ? Observed / estimate : null;

    /// <summary>The estimate in one sentence, as data; null where there is none.</summary>
    public Message? ToMessage() => (Estimate, Upper, Share) is ({ } estimate, { } upper, { } share)
        ? Message.Of("benchmarks.estimate.sentence", MessageArgument.OfNumber("observed", Observed), MessageArgument.OfPercent("share", share, 0),
            MessageArgument.OfNumber("estimate", estimate, 0), MessageArgument.OfNumber("low", Lower, 0), MessageArgument.OfNumber("high", upper, 0))
        : null;
}
