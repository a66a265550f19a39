using System.Globalization;
using System.Numerics;

namespace MarketingMetrics;

/// <summary>How many Mondays, Tuesdays ... a period has.</summary>
/// <remarks>Two periods with equal mixes can be compared day for day; one more Saturday is enough to move a shop's figures. <c>default</c> counts no day.</remarks>
public readonly record struct WeekdayMix
{
    private readonly int _weeks;

    // One bit per weekday that occurs once more than the whole weeks, so that equal counts are equal values.
    private readonly byte _extra;

    internal WeekdayMix(DayOfWeek first, int days)
    {
        _weeks = days / 7;
        for (int i = 0; i < days % 7; i++)
            _extra |= (byte)(1 << (((int)first + i) % 7));
    }

    /// <summary>How often the weekday occurs.</summary>
    public int this[DayOfWeek day] => _weeks + ((_extra >> (int)day) & 1);

    /// <summary>All days counted.</summary>
    public int Days => (7 * _weeks) + BitOperations.PopCount(_extra);

    /// <summary>The counts from Monday to Sunday: <c>Mo 4, Tu 4, We 4, Th 5, Fr 5, Sa 5, Su 4</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Mo {this[DayOfWeek.Monday]}, Tu {this[DayOfWeek.Tuesday]}, We {this[DayOfWeek.Wednesday]}, Th {this[DayOfWeek.Thursday]}, Fr {this[DayOfWeek.Friday]}, Sa {this[DayOfWeek.Saturday]}, Su {this[DayOfWeek.Sunday]}");
}
