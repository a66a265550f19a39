using MarketingMetrics.Facts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>What the first pass learned of a table: how its numbers and dates are written.</summary>
internal sealed class BlockSurvey(TableBlock block)
{
    public TableBlock Block => block;

    /// <summary>By place in <see cref="HeaderMap.Columns"/>.</summary>
    public SeparatorEvidence[] Numbers { get; } = new SeparatorEvidence[block.Map.Columns.Count];

    public int DayFirst { get; set; }

    public int MonthFirst { get; set; }

    public int AmbiguousDates { get; set; }

    public int AmbiguousDayFirstInPeriod { get; set; }

    public int AmbiguousMonthFirstInPeriod { get; set; }

    /// <summary>The first day that a row names; null where dates have no fixed order.</summary>
    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    /// <summary>Notes days that a row names.</summary>
    public void Meet(Period days)
    {
        if (FirstDay is not { } first || days.Start < first) FirstDay = days.Start;
        if (LastDay is not { } last || days.End > last) LastDay = days.End;
    }

    /// <summary>The period that a dated file of the same source beside this one covers.</summary>
    public Period? SharedPeriod { get; set; }

    /// <summary>The filters that the archive around this file states.</summary>
    public string? SharedReport { get; set; }

    /// <summary>The days that rows without a date stand for.</summary>
    public Period? StatedBy(ImportOptions options) => block.Preamble.Period ?? SharedPeriod ?? options.Period;

    /// <summary>The days that the table is about: those it states, else from its first to its last.</summary>
    public Period? DaysBy(ImportOptions options) => StatedBy(options) ?? (FirstDay is { } first && LastDay is { } last ? new Period(first, last) : null);

    /// <summary>The currency that a sign in the cells means, where nothing else tells it.</summary>
    public Currency SignCurrency { get; set; }

    public long DataRows { get; set; }

    /// <summary>How many rows of the table may be expected in all.</summary>
    public int ExpectedRows { get; set; }

    public bool SaysNoData { get; set; }

    /// <summary>Measures that another table already delivers for the same days.</summary>
    public HashSet<Measure> LeftOut { get; } = [];
}
