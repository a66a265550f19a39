namespace MarketingMetrics.Facts;

public sealed partial class Measure
{
    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static List<Measure> Declared => field ??= [];

    internal static IReadOnlyList<Measure> StandardMeasures() => Declared;

    private static Measure Declare(string key, MeasureUnit unit = MeasureUnit.Count, Additivity additivity = Additivity.Additive, SourceOverlap overlap = SourceOverlap.None)
    {
        var measure = new Measure(key, unit, additivity, overlap);
        Declared.Add(measure);
        return measure;
    }
}
