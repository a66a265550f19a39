namespace MarketingMetrics.Facts;

/// <summary>Why a value is missing or undefined. Codes in JSON are the snake_case names.</summary>
public enum ValueReason : byte
{
    /// <summary>There is a value; no reason is needed.</summary>
    None,

    /// <summary>No source delivers the measure.</summary>
    NotMeasured,

    /// <summary>A source delivers the measure, but no row matches the group, filter and period.</summary>
    NoRows,

    /// <summary>The facts reach over the edge of the period, or are coarser than the grain asked for; they are never prorated.</summary>
    PeriodNotResolved,

    /// <summary>Not additive, and no single stored cell is this group and period.</summary>
    NotAdditive,

    /// <summary>No exchange rate was given for some of the days.</summary>
    RateMissing,

    /// <summary>The denominator is zero.</summary>
    ZeroDenominator,

    /// <summary>Money was spent and nothing converted.</summary>
    NoConversions,

    /// <summary>Money of two currencies meets.</summary>
    CurrenciesDiffer,

    /// <summary>Two sources report the same measure and none was chosen, or one account is reported over the same days by two different cuts.</summary>
    SourcesConflict,

    /// <summary>The exact value is beyond what a decimal holds.</summary>
    TooLarge,

    /// <summary>Nothing is earned per sale, so no spend pays back.</summary>
    NoProfit,

    /// <summary>The value grows without limit: customers who never leave, margins that are not discounted.</summary>
    NoLimit,
}
