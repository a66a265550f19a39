using MarketingMetrics.Metrics;
using MarketingMetrics.Planning.Json;

namespace MarketingMetrics.Planning;

public sealed partial record MeasurementPlan
{
    /// <summary>Reads a plan from JSON.</summary>
    /// <param name="json">The document; comments and trailing commas are allowed, unknown properties are not.</param>
    /// <param name="catalog">Further metrics that the plan may name; the standard ones when omitted.</param>
    /// <exception cref="PlanException">The document is not a plan; the message names every path and remedy.</exception>
    public static MeasurementPlan FromJson(string json, MetricCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new PlanReader(catalog ?? MetricCatalog.Standard).Read(json);
    }

    /// <summary>Reads a plan from a JSON file.</summary>
    /// <exception cref="PlanException">The file is not a plan; the message names every path and remedy.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MeasurementPlan Load(string path, MetricCatalog? catalog = null) => FromJson(File.ReadAllText(path), catalog);

    /// <summary>Writes the plan as JSON that <see cref="FromJson"/> reads.</summary>
    public string ToJson() => PlanWriter.Write(this);

    /// <summary>Writes the plan to a JSON file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => File.WriteAllText(path, ToJson());
}
