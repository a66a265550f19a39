namespace MarketingMetrics.Facts;

/// <summary>
/// A measure taken as delivered: reach, unique users, followers, a 75th percentile. It answers only where exactly one stored cell is
/// the group and the period asked for; it is never computed from parts.
/// </summary>
public sealed class AsReported : Formula
{
    internal AsReported(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Measure = measure;
        Measures = [measure];
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Measure> Measures { get; }

    /// <inheritdoc/>
    public override bool Equals(Formula? other) => other is AsReported that && Measure == that.Measure;

    /// <inheritdoc/>
    public override int GetHashCode() => Measure.GetHashCode();

    /// <summary>Reads as <c>reported(reach)</c>.</summary>
    public override string ToString() => $"reported({Measure})";
}
