using System.Globalization;
using System.Text.Json.Nodes;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>The axis of days, in UTC so that no reader's clock moves a point, with labels in the words of the language.</summary>
internal sealed class TimeAxis
{
    private const int PixelsOfLabel = 52;

    private readonly DateTime _start;
    private readonly DateTime _end;
    private readonly JsonObject _axis;

    public TimeAxis(ChartFrame frame, Grain grain, Period[] periods)
    {
        _start = periods.Length == 0 ? DateTime.UnixEpoch : Utc(periods[0].Start);
        _end = periods.Length == 0 ? DateTime.UnixEpoch.AddDays(1) : Utc(periods.Max(period => period.End)).AddDays(1);
        int every = Math.Max(1, (int)Math.Ceiling((double)periods.Length * PixelsOfLabel / frame.Options.Width));
        Period[] labelled = [.. periods.Where((_, place) => place % every == 0)];
        _axis = new JsonObject
        {
            ["title"] = null, ["grid"] = false, ["labelOverlap"] = false,
            ["values"] = new JsonArray([.. labelled.Select(period => JsonValue.Create(Milliseconds(period)))]),
            ["labelExpr"] = $"({string.Join("", labelled.Select((period, place) => $"time(datum.value) === {Milliseconds(period).ToString(CultureInfo.InvariantCulture)} ? {Words(frame, grain, period, place == 0 || labelled[place - 1].Start.Year != period.Start.Year)} : "))}'')",
        };
    }

    /// <summary>The place of a day's middle between 0 (left) and 1; outside for days that are not drawn.</summary>
    public double PlaceOf(DateOnly day) => (Utc(day).AddHours(12) - _start) / (_end - _start);

    public JsonObject X => new()
    {
        ["field"] = "t", ["type"] = "temporal", ["axis"] = _axis.DeepClone(),
        ["scale"] = new JsonObject { ["type"] = "utc", ["domain"] = new JsonArray(Milliseconds(_start), Milliseconds(_end)), ["nice"] = false },
    };

    /// <summary>The middle of a period's days.</summary>
    public static string Middle(Period period) => MiddleOf(period).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Noon(DateOnly day) => Middle(Period.Day(day));

    private static DateTime MiddleOf(Period period) => Utc(period.Start).AddHours(12 * period.Days);

    private static DateTime Utc(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static long Milliseconds(Period period) => Milliseconds(MiddleOf(period));

    private static long Milliseconds(DateTime moment) => (long)(moment - DateTime.UnixEpoch).TotalMilliseconds;

    // Months have their year below the first of each year.
    private static string Words(ChartFrame frame, Grain grain, Period period, bool startsYear)
    {
        string year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        string[] lines = grain switch
        {
            Grain.Month => startsYear ? [frame.Say($"dates.shortMonths.{period.Start.Month.ToString(CultureInfo.InvariantCulture)}"), year] : [frame.Say($"dates.shortMonths.{period.Start.Month.ToString(CultureInfo.InvariantCulture)}")],
            Grain.Day or Grain.Week => startsYear ? [frame.Language.ShortDate(period.Start), year] : [frame.Language.ShortDate(period.Start)],
            Grain.Year => [year],
            _ => [frame.Language.Period(period)],
        };
        return new JsonArray([.. lines.Select(line => JsonValue.Create(line))]).ToJsonString();
    }
}
