using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests.Charts;

/// <summary>A test that draws with Vega: skipped, with the remedy, where its packages are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChartToolsFactAttribute : FactAttribute
{
    public ChartToolsFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Golden.Root, "tests/charts/node_modules/vega-lite"))) Skip = "Vega is not installed: run `npm ci --ignore-scripts` in tests/charts.";
    }
}
