using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import.Reading;

/// <summary>A column of a file and what it means.</summary>
internal sealed class MappedColumn
{
    public required int At { get; init; }

    public required string Header { get; init; }

    public required LayoutColumn Layout { get; init; }

    public Measure? Measure { get; init; }

    public Dimension? Dimension { get; init; }

    public Quotient? Check { get; init; }

    /// <summary>The currency in the header: <c>Amount spent (PLN)</c>.</summary>
    public Currency Currency { get; init; }

    /// <summary>The period in the header, where a comparison puts two of them side by side.</summary>
    public Period? Period { get; init; }

    public bool IsNumber => Measure is not null || Check is not null;

    /// <summary>Whether it counts what has no fractions. Conversions and purchases have some, where several touchpoints share one.</summary>
    public bool IsWhole { get; init; }

    public bool IsDate => Layout.Role is ColumnRole.Day or ColumnRole.Week or ColumnRole.Month or ColumnRole.Quarter or ColumnRole.Period or ColumnRole.PeriodStart or ColumnRole.PeriodEnd;
}
