namespace MarketingMetrics.Insights;

/// <summary>What a step of a decomposed change stands for.</summary>
public enum ChangeKind : byte
{
    /// <summary>Segments weigh more or less than before, each at its own level.</summary>
    Mix,

    /// <summary>Segments perform otherwise than before, at given weights.</summary>
    Rate,

    /// <summary>Segments that had no rows before.</summary>
    Entered,

    /// <summary>Segments that have no rows any more.</summary>
    Exited,

    /// <summary>Segments whose ratio has a denominator of zero in one of the periods, so that weight and level cannot be told apart.</summary>
    WithoutRate,

    /// <summary>One driver of a driver tree, at unchanged other drivers and mix.</summary>
    Driver,

    /// <summary>More or fewer units, each at the earlier average price.</summary>
    Volume,

    /// <summary>Other prices within segments.</summary>
    Price,

    /// <summary>Segments of a total that are in both periods.</summary>
    Continuing,
}
