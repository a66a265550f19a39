namespace MarketingMetrics.Import.Layouts;

/// <summary>What a column says beside measures and dimensions.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that is read: a status, an id, a budget. It is known, so it is not listed as unread.</summary>
    None,

    /// <summary>The day of a row.</summary>
    Day,

    /// <summary>Any day of the week of a row.</summary>
    Week,

    /// <summary>Any day of the month of a row.</summary>
    Month,

    /// <summary>Any day of the quarter of a row, or its name.</summary>
    Quarter,

    /// <summary>First and last day of a row in one cell.</summary>
    Period,

    /// <summary>First day of a row.</summary>
    PeriodStart,

    /// <summary>Last day of a row; without a <see cref="PeriodStart"/> the column of the day is the first.</summary>
    PeriodEnd,

    /// <summary>Days since the first day of the stated period, from 0.</summary>
    NthDay,

    /// <summary>Weeks of seven days since the first day of the stated period, from 0.</summary>
    NthWeek,

    /// <summary>Calendar months since the first day of the stated period, from 0.</summary>
    NthMonth,

    /// <summary>Currency code of a row.</summary>
    Currency,

    /// <summary>Account of a row.</summary>
    Account,

    /// <summary>Attribution setting of a row: rows of different settings keep different bases.</summary>
    Attribution,

    /// <summary>The source of a row, in tables that hold several.</summary>
    Source,

    /// <summary>A word that says what another column counts in a row, such as a result type.</summary>
    Selector,
}
