namespace MarketingMetrics.Attribution;

/// <summary>A credit with its percentile interval from resampled paths.</summary>
/// <param name="Label">The channel.</param>
/// <param name="Conversions">Credited conversions of the paths as they are.</param>
/// <param name="ConversionsLower">Lower end for conversions.</param>
/// <param name="ConversionsUpper">Upper end for conversions.</param>
/// <param name="Value">Credited value of the paths as they are.</param>
/// <param name="ValueLower">Lower end for the value.</param>
/// <param name="ValueUpper">Upper end for the value.</param>
public sealed record CreditInterval(
    string Label,
    decimal Conversions,
    decimal ConversionsLower,
    decimal ConversionsUpper,
    decimal Value,
    decimal ValueLower,
    decimal ValueUpper);
