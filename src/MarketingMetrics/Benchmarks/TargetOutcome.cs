namespace MarketingMetrics.Benchmarks;

/// <summary>The verdict in the words of a target. Undecided is an answer: the interval holds both a target met and one missed.</summary>
public enum TargetOutcome : byte
{
    /// <summary>The data cannot tell.</summary>
    Undecided,

    /// <summary>Reached, within what is immaterial.</summary>
    Met,

    /// <summary>Not reached.</summary>
    Missed,
}
