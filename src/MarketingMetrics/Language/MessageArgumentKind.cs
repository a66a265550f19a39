namespace MarketingMetrics.Language;

/// <summary>What a <see cref="MessageArgument"/> holds, and so how a language writes it.</summary>
public enum MessageArgumentKind
{
    /// <summary>People's own words, never translated: <see cref="MessageArgument.Text"/>.</summary>
    Text,

    /// <summary>The key of another text of the language, in <see cref="MessageArgument.Text"/>.</summary>
    Key,

    /// <summary>A plain number: <see cref="MessageArgument.Value"/>.</summary>
    Number,

    /// <summary>A fraction written in percent: 0.0316 reads <c>3.16 %</c>.</summary>
    Percent,

    /// <summary>A difference of two fractions written in percentage points: 0.0026 reads <c>0.26 points</c>.</summary>
    Points,

    /// <summary>An amount: <see cref="MessageArgument.Value"/> in <see cref="MessageArgument.Currency"/>.</summary>
    Money,

    /// <summary>A multiple: 4.2 reads <c>4.20x</c>.</summary>
    Multiple,

    /// <summary>A duration in seconds.</summary>
    Duration,

    /// <summary>A day, held as a <see cref="MessageArgument.Period"/> of one day.</summary>
    Date,

    /// <summary>A span of days: <see cref="MessageArgument.Period"/>.</summary>
    Period,

    /// <summary>Another message: <see cref="MessageArgument.Message"/>.</summary>
    Message,

    /// <summary>Several arguments, enumerated: <see cref="MessageArgument.Items"/>.</summary>
    List,
}
