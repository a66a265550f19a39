using MarketingMetrics.Planning.Templates;

namespace MarketingMetrics.Planning;

public sealed partial record MeasurementPlan
{
    /// <summary>Plans to start from: lead generation, e-commerce, content and awareness, webinar campaign.</summary>
    public static PlanTemplates Templates => PlanTemplates.Instance;
}
