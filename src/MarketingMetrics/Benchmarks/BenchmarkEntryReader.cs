using System.Globalization;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Turns the fields of one entry into a figure, or says on which line what is wrong.</summary>
internal sealed class BenchmarkEntryReader(Dictionary<string, BenchmarkField> fields, int start, string number, MetricCatalog? catalog, List<BenchmarkProblem> problems)
{
    private static readonly string[] Known =
    [
        "id", "metric", "value", "currency", "statistic", "quantile", "spread_lower", "spread_upper", "study_size", "variant", "region", "industry", "network",
        "objective", "people", "period", "source", "retrieved", "licence",
    ];

    private readonly int _before = problems.Count;
    private string _entry = number;

    public CitedBenchmark? Read()
    {
        string id = Text("id", "a short name for this entry");
        if (id.Length > 0) _entry = id;
        foreach ((string name, BenchmarkField field) in fields)
        {
            if (!Known.Contains(name)) Add(field.Line, $"\"{name}\" is not known; an entry has {string.Join(", ", Known)}.");
        }

        string key = Text("metric", "the key of a metric, such as \"cpc\"");
        decimal? value = Number("value", isNeeded: true, "the figure in the metric's unit, a percentage as a fraction");
        string source = Text("source", "who published it, and where");
        Period? period = Parsed<Period>("period", "what it describes, such as \"2025\" or \"2025-Q3\"", Period.TryParse);
        DateOnly? retrieved = Parsed<DateOnly>("retrieved", "the day it was looked up, such as \"2026-10-01\"", TryDate);
        FigureStatistic statistic = Statistic();
        decimal? quantile = Number("quantile", isNeeded: statistic == FigureStatistic.Quantile, "which quantile, such as 0.75");
        if (quantile is < 0m or > 1m) Add(fields["quantile"].Line, "A quantile is from 0 to 1, such as 0.75.");
        decimal? lower = Number("spread_lower", false, ""), upper = Number("spread_upper", false, "");
        if (lower > value || upper < value || lower > upper) Add(fields.GetValueOrDefault("spread_lower", fields.GetValueOrDefault("spread_upper")).Line, "The spread must hold the value: spread_lower <= value <= spread_upper.");
        decimal? size = Number("study_size", isNeeded: statistic != FigureStatistic.Threshold, "how many accounts or campaigns it is based on");
        if (size is { } n && (n <= 0m || n > int.MaxValue || !decimal.IsInteger(n))) Add(fields["study_size"].Line, "A study size is a whole number above 0.");
        if (statistic != FigureStatistic.Threshold) CheckAudience();
        Currency? currency = fields.ContainsKey("currency") ? Parsed<Currency>("currency", "a currency code, such as \"EUR\"", Currency.TryParse) : null;
        CheckMetric(key, value, currency);
        if (problems.Count > _before) return null;

        return new CitedBenchmark(id, key, new ExternalFigure(value!.Value, source, period!.Value)
        {
            Currency = currency, Statistic = statistic, Quantile = quantile, SpreadLower = lower, SpreadUpper = upper, StudySize = (int?)size,
            DefinitionVariant = Optional("variant"), RetrievedOn = retrieved, Licence = Optional("licence"),
            Audience = new BenchmarkAudience
            {
                Region = Stated("region"), Industry = Stated("industry"), Network = Stated("network"), Objective = Stated("objective"), People = Stated("people"),
            },
        });
    }

    private delegate bool Parser<T>(string text, out T value);

    private static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private FigureStatistic Statistic()
    {
        string text = Text("statistic", "mean, median, quantile, pooled or threshold");
        if (text.Length == 0) return FigureStatistic.Unknown;
        foreach (FigureStatistic statistic in (ReadOnlySpan<FigureStatistic>)[FigureStatistic.Mean, FigureStatistic.Median, FigureStatistic.Quantile, FigureStatistic.Pooled, FigureStatistic.Threshold])
        {
            if (Keys.Of(statistic) == text) return statistic;
        }

        Add(fields["statistic"].Line, $"\"{text}\" is no statistic; write mean, median, quantile, pooled or threshold.");
        return FigureStatistic.Unknown;
    }

    // A figure of "companies somewhere" is no yardstick; who is not cut by something writes "all".
    private void CheckAudience()
    {
        Text("region", "where it was measured, or \"all\"");
        Text("industry", "whose figure it is, or \"all\"");
        if (!fields.ContainsKey("network") && !fields.ContainsKey("objective")) Add(start, "\"network\" or \"objective\" is missing; name one, or \"all\".");
    }

    private void CheckMetric(string key, decimal? value, Currency? currency)
    {
        if (catalog is null || key.Length == 0) return;
        if (!catalog.TryGet(key, out Metric? metric)) Add(fields["metric"].Line, catalog.Unknown(key));
        else if (metric.Unit == MetricUnit.Money && currency is null) Add(start, $"'{key}' is money; name its \"currency\".");
        else if (metric.Unit == MetricUnit.Percent && value is > 1m && metric.Uncertainty == Uncertainty.Binomial) Add(fields["value"].Line, $"'{key}' is a share of one; write 0.029 for 2.9 %.");
    }

    private string Text(string name, string what)
    {
        if (fields.TryGetValue(name, out BenchmarkField field) && !string.IsNullOrWhiteSpace(field.Text)) return field.Text;
        Add(field.Line == 0 ? start : field.Line, $"\"{name}\" is missing: {what}.");
        return "";
    }

    private string? Optional(string name) => fields.TryGetValue(name, out BenchmarkField field) && field.Text.Length > 0 ? field.Text : null;

    // "all" matches everything, as saying nothing does.
    private string? Stated(string name) => Optional(name) is { } text && text != "all" ? text : null;

    private decimal? Number(string name, bool isNeeded, string what)
    {
        if (!fields.TryGetValue(name, out BenchmarkField field))
        {
            if (isNeeded) Add(start, $"\"{name}\" is missing: {what}.");
            return null;
        }

        if (field.Number is null) Add(field.Line, $"\"{name}\" is a number without quotes, such as 0.029.");
        return field.Number;
    }

    private T? Parsed<T>(string name, string what, Parser<T> parser)
        where T : struct
    {
        string text = Text(name, what);
        if (text.Length == 0) return null;
        if (parser(text, out T value)) return value;
        Add(fields[name].Line, $"\"{text}\" is not {what}.");
        return null;
    }

    private void Add(int line, string text) => problems.Add(new BenchmarkProblem(line, _entry, text));
}
