namespace MarketingMetrics.Attribution;

/// <summary>Why conversions are credited to no channel.</summary>
public enum UnattributedReason
{
    /// <summary>The conversion has no touch that counts at all.</summary>
    NoTouch,

    /// <summary>There were touches, and all of them are older than the look-back window.</summary>
    OutsideWindow,

    /// <summary>The person has touches, but all of them are later than the conversion (see <see cref="PathProblemReason.ConversionBeforeTouch"/>).</summary>
    ConversionBeforeTouch,

    /// <summary>A time-decay model met a path whose touches have no times.</summary>
    AgesUnknown,

    /// <summary>The rule gave no touch of the path any weight.</summary>
    NoWeight,

    /// <summary>No channel has a removal effect: the paths hold no conversion to learn from.</summary>
    NoRemovalEffect,

    /// <summary>A Markov chain is not solved for more than 2,000 channels: credit channels rather than campaigns.</summary>
    TooManyChannels,

    /// <summary>No channel has a positive Shapley value.</summary>
    NoShapleyValue,
}
