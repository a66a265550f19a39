namespace MarketingMetrics.Facts;

// Leads, sales, customers: the back office.
public sealed partial class Measure
{
    /// <summary>Leads in the customer's own records.</summary>
    public static Measure Leads { get; } = Declare("leads", overlap: SourceOverlap.Shared);

    /// <summary>Leads marketing accepted.</summary>
    public static Measure MarketingQualifiedLeads { get; } = Declare("marketing_qualified_leads", overlap: SourceOverlap.Shared);

    /// <summary>Leads sales accepted.</summary>
    public static Measure SalesQualifiedLeads { get; } = Declare("sales_qualified_leads", overlap: SourceOverlap.Shared);

    /// <summary>Open sales opportunities.</summary>
    public static Measure Opportunities { get; } = Declare("opportunities", overlap: SourceOverlap.Shared);

    /// <summary>Opportunities that were won.</summary>
    public static Measure WonDeals { get; } = Declare("won_deals", overlap: SourceOverlap.Shared);

    /// <summary>Orders booked.</summary>
    public static Measure Orders { get; } = Declare("orders", overlap: SourceOverlap.Shared);

    /// <summary>Units sold.</summary>
    public static Measure OrderUnits { get; } = Declare("order_units", overlap: SourceOverlap.Shared);

    /// <summary>Revenue booked.</summary>
    public static Measure Revenue { get; } = Declare("revenue", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Revenue less the cost of goods.</summary>
    public static Measure GrossProfit { get; } = Declare("gross_profit", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>All marketing cost, media and else.</summary>
    public static Measure MarketingCost { get; } = Declare("marketing_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>All sales and marketing cost, salaries and tools included.</summary>
    public static Measure SalesAndMarketingCost { get; } = Declare("sales_and_marketing_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Customers who bought for the first time.</summary>
    public static Measure NewCustomers { get; } = Declare("new_customers", overlap: SourceOverlap.Shared);

    /// <summary>Distinct customers who bought. Not additive.</summary>
    public static Measure Customers { get; } = Declare("customers", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct customers with two orders or more. Not additive.</summary>
    public static Measure RepeatCustomers { get; } = Declare("repeat_customers", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Customers at the start of the period. Not additive.</summary>
    public static Measure CustomersAtStart { get; } = Declare("customers_at_start", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Customers at the start who left in the period.</summary>
    public static Measure CustomersLost { get; } = Declare("customers_lost", overlap: SourceOverlap.Shared);

    /// <summary>Answers to a survey.</summary>
    public static Measure SurveyAnswers { get; } = Declare("survey_answers", overlap: SourceOverlap.Shared);

    /// <summary>Answers of 9 or 10.</summary>
    public static Measure SurveyPromoters { get; } = Declare("survey_promoters", overlap: SourceOverlap.Shared);

    /// <summary>Answers of 0 to 6.</summary>
    public static Measure SurveyDetractors { get; } = Declare("survey_detractors", overlap: SourceOverlap.Shared);

    /// <summary>Answers that say satisfied.</summary>
    public static Measure SurveySatisfied { get; } = Declare("survey_satisfied", overlap: SourceOverlap.Shared);

    /// <summary>Median days from lead to order. Not additive.</summary>
    public static Measure SalesCycleDays { get; } = Declare("sales_cycle_days", MeasureUnit.Score, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Profit wanted after advertising.</summary>
    public static Measure PlannedProfit { get; } = Declare("planned_profit", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Gross profit in a month from the customers won.</summary>
    public static Measure MonthlyGrossProfit { get; } = Declare("monthly_gross_profit", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Customers at the start who are still there at the end. Not additive.</summary>
    public static Measure CustomersRetained { get; } = Declare("customers_retained", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Churn of a year that follows from the churn of a shorter period. Not additive.</summary>
    public static Measure AnnualisedChurn { get; } = Declare("annualised_churn", MeasureUnit.Share, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Lifetime value, as modelled, with the first margin after a period. Not additive.</summary>
    public static Measure CustomerLifetimeValue { get; } = Declare("customer_lifetime_value", MeasureUnit.Money, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Lifetime value, as modelled, with the first margin at once. Not additive.</summary>
    public static Measure CustomerLifetimeValueFirstMarginNow { get; } = Declare("customer_lifetime_value_first_margin_now", MeasureUnit.Money, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Cost to win one customer, as reported. Not additive.</summary>
    public static Measure AcquisitionCostPerCustomer { get; } = Declare("acquisition_cost_per_customer", MeasureUnit.Money, Additivity.NonAdditive, SourceOverlap.Shared);
}
