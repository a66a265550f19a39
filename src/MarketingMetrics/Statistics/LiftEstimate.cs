namespace MarketingMetrics.Statistics;

/// <summary>A relative change against a baseline, with its uncertainty.</summary>
/// <param name="Lift">The second figure divided by the first, minus 1: 0.04 is +4 %.</param>
/// <param name="StandardError">Its standard error by the delta method.</param>
/// <param name="Interval">Its interval, by the normal approximation.</param>
/// <param name="ProbabilityAboveZero">The normal probability above 0 at this estimate and standard error, 0 to 1.</param>
public readonly record struct LiftEstimate(double Lift, double StandardError, Interval Interval, double ProbabilityAboveZero);
