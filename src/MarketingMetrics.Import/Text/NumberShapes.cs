namespace MarketingMetrics.Import.Text;

/// <summary>All shapes of plain numbers with one decimal separator.</summary>
internal sealed class NumberShapes
{
    private const int MostDecimals = 9;
    private const int MostGroups = 3;

    private static readonly Lazy<NumberShapes> WithPoint = new(() => new('.'));
    private static readonly Lazy<NumberShapes> WithComma = new(() => new(','));

    // By what is no digit, the first of the bytes left out, which always is one, and by whether the decimal separator is among it:
    // 1.234 and 1,234 have their signs at the same place.
    private readonly byte[] _numbers = new byte[1 << NumberShape.Width];

    private NumberShapes(char point)
    {
        var shapes = new List<NumberShape>();
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            for (int groups = 0; groups <= MostGroups; groups++)
            {
                if (NumberShape.Of(decimals, groups, false, point) is { } plain) shapes.Add(plain);
                if (NumberShape.Of(decimals, groups, true, point) is { } percent) shapes.Add(percent);
            }
        }

        All = [.. shapes];
        for (int i = 1; i < All.Length; i++) _numbers[Place(All[i].NonDigits, All[i].Decimals > 0)] = (byte)i;
    }

    /// <summary>The shapes; the first is digits alone.</summary>
    public NumberShape[] All { get; }

    /// <summary>The shapes with this decimal separator.</summary>
    public static NumberShapes With(char point) => point == '.' ? WithPoint.Value : WithComma.Value;

    /// <summary>The number of the only shape that a text may have.</summary>
    public int Find(int nonDigits, bool hasPoint) => _numbers[Place(nonDigits, hasPoint)];

    private static int Place(int nonDigits, bool hasPoint) => (nonDigits >> 1) | (hasPoint ? 1 << (NumberShape.Width - 1) : 0);
}
