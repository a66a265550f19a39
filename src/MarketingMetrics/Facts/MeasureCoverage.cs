using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>What delivered a total: which sources, how many rows, and how much of the period they cover.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Period">The period of the total.</param>
/// <param name="Rows">Rows with a value.</param>
/// <param name="Segments">The segments that delivered them.</param>
public sealed record MeasureCoverage(Measure Measure, Period Period, long Rows, ImmutableArray<FactSegment> Segments)
{
    /// <summary>The sources, each once.</summary>
    public IEnumerable<string> Sources => Segments.Select(segment => segment.Basis.Source).Distinct();

    /// <summary>All segments of those sources that answered the query, also those without a row in this group: their days are covered, without events.</summary>
    public ImmutableArray<FactSegment> Asked { get; init; } = Segments;

    /// <summary>Days of the period that some asked segment covers.</summary>
    public int CoveredDays
    {
        get
        {
            int days = 0;
            int next = Period.Start.DayNumber;
            foreach (FactSegment segment in Asked.OrderBy(segment => segment.Coverage.Start))
            {
                int from = Math.Max(segment.Coverage.Start.DayNumber, next);
                int to = Math.Min(segment.Coverage.End.DayNumber, Period.End.DayNumber);
                if (to < from) continue;
                days += to - from + 1;
                next = to + 1;
            }

            return days;
        }
    }

    /// <summary>True when every day of the period is covered.</summary>
    public bool IsComplete => CoveredDays == Period.Days;

    /// <summary>Reads as <c>google-ads: 310 rows, 31 of 31 days</c>.</summary>
    public override string ToString() => Rows == 0 ? "no rows" : $"{string.Join(" + ", Sources)}: {Rows} rows, {CoveredDays} of {Period.Days} days";
}
