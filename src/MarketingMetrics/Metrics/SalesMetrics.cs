using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Leads, sales and customers, as the back office counts them.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class SalesMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.Conversion, Cited.Funnel);

    /// <summary>Leads: <c>leads</c>.</summary>
    /// <remarks>Remove spam, tests and duplicates.</remarks>
    public static Metric Leads { get; } = Family.Declare("leads", Formula.Total(Measure.Leads), MetricKind.Count, RaceStage.Act);

    /// <summary>Orders: <c>orders</c>.</summary>
    /// <remarks>All channels and other advertisers' work included.</remarks>
    public static Metric Orders { get; } = Family.Declare("orders", Formula.Total(Measure.Orders), MetricKind.Count, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Revenue: <c>revenue</c>.</summary>
    /// <remarks>Tax, shipping, returns: in or out?</remarks>
    public static Metric Revenue { get; } = Family.Declare("revenue", Formula.Total(Measure.Revenue), MetricKind.Income, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Gross profit: <c>gross_profit</c>.</summary>
    /// <remarks>Before or after advertising? Here before.</remarks>
    public static Metric GrossProfit { get; } =
        Family.Declare("gross_profit", Formula.Total(Measure.GrossProfit), MetricKind.Income, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>New customers: <c>new_customers</c>.</summary>
    /// <remarks>First order ever, or first in a year: say which.</remarks>
    public static Metric NewCustomers { get; } = Family.Declare("new_customers", Formula.Total(Measure.NewCustomers), MetricKind.Count, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Lead to MQL rate: <c>marketing_qualified_leads / leads</c>.</summary>
    /// <remarks>Of one cohort: the ratio of a period differs when volumes move. Companies define stages differently.</remarks>
    public static Metric LeadToMarketingQualified { get; } =
        Family.Declare("lead_to_mql", Measure.MarketingQualifiedLeads / Measure.Leads, MetricKind.Share, RaceStage.Convert);

    /// <summary>MQL to SQL rate: <c>sales_qualified_leads / marketing_qualified_leads</c>.</summary>
    /// <remarks>Of one cohort: the ratio of a period differs when volumes move. Companies define stages differently.</remarks>
    public static Metric MarketingToSalesQualified { get; } =
        Family.Declare("mql_to_sql", Measure.SalesQualifiedLeads / Measure.MarketingQualifiedLeads, MetricKind.Share, RaceStage.Convert);

    /// <summary>SQL to opportunity rate: <c>opportunities / sales_qualified_leads</c>.</summary>
    /// <remarks>Of one cohort: the ratio of a period differs when volumes move. Companies define stages differently.</remarks>
    public static Metric SalesQualifiedToOpportunity { get; } =
        Family.Declare("sql_to_opp", Measure.Opportunities / Measure.SalesQualifiedLeads, MetricKind.Share, RaceStage.Convert);

    /// <summary>Win rate: <c>won_deals / opportunities</c>.</summary>
    /// <remarks>Over all opportunities of the cohort; open ones make it look low.</remarks>
    public static Metric WinRate { get; } = Family.Declare("win_rate", Measure.WonDeals / Measure.Opportunities, MetricKind.Share, RaceStage.Convert);

    /// <summary>Lead to customer rate: <c>new_customers / leads</c>.</summary>
    /// <remarks>Of one cohort: the ratio of a period differs when volumes move. Companies define stages differently.</remarks>
    public static Metric LeadToCustomer { get; } = Family.Declare("lead_to_customer", Measure.NewCustomers / Measure.Leads, MetricKind.Share, RaceStage.Convert);

    /// <summary>Sales cycle (median days): <c>reported(sales_cycle_days)</c>.</summary>
    /// <remarks>A median of closed deals: open ones are longer. It sets the lag of conversions.</remarks>
    public static Metric SalesCycle { get; } =
        Family.Declare("sales_cycle", Formula.AsReported(Measure.SalesCycleDays), MetricKind.Reading.LowerIsBetter, RaceStage.Convert,
        decimals: 0);
}
