namespace MarketingMetrics.Attribution;

/// <summary>Why a row could not become a path, or not as it stands.</summary>
public enum PathProblemReason
{
    /// <summary>A touch without a channel name, as in <c>A &gt; &gt; B</c>. The row is refused.</summary>
    EmptyTouch,

    /// <summary>A count or value that is not a number, or lacks its cell. The row is refused.</summary>
    NotANumber,

    /// <summary>Conversions or nulls below zero. The row is refused; a negative <em>value</em> (a refund) is welcome.</summary>
    NegativeCount,

    /// <summary>A weight, or the running total, above 10^15: beyond it 12 decimals would not be exact. The row is refused.</summary>
    WeightOutOfRange,

    /// <summary>The header lacks the path or the conversions column. Nothing is read.</summary>
    MissingColumn,

    /// <summary>A quoted cell that is not closed on its line, or goes on behind its closing quote. The row is refused.</summary>
    MisplacedQuote,

    /// <summary>More than 65,535 different channels. The row is refused.</summary>
    TooManyChannels,

    /// <summary>An event without a user id. The row is refused.</summary>
    NoUser,

    /// <summary>
    /// A touch later than the conversion it is said to have led to (a wrong clock, as a rule). A path given with its times is refused;
    /// in an event log a conversion whose person has only later touches stays in the totals as unattributed.
    /// </summary>
    ConversionBeforeTouch,
}
