using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// Customers over time.
public static partial class SalesMetrics
{
    /// <summary>Churn rate: <c>customers_lost / customers_at_start</c>.</summary>
    /// <remarks>Exclude customers won in the period; 5 % a month is 46 % a year, not 60 %.</remarks>
    public static Metric ChurnRate { get; } = Family.Declare("churn", Measure.CustomersLost / Measure.CustomersAtStart, MetricKind.LossShare, RaceStage.Engage);

    /// <summary>Annualised churn: <c>reported(annualised_churn)</c>.</summary>
    /// <remarks>1 - (1 - monthly churn)^12: assumes that the rate stays.</remarks>
    public static Metric AnnualisedChurn { get; } =
        Family.Declare("churn_annualised", Formula.AsReported(Measure.AnnualisedChurn), MetricKind.Reading.LowerIsBetter, RaceStage.Engage,
        variant: "annual");

    /// <summary>Retention rate: <c>customers_retained / customers_at_start</c>.</summary>
    /// <remarks>1 - churn; customers won in the period do not count.</remarks>
    public static Metric RetentionRate { get; } = Family.Declare("retention", Measure.CustomersRetained / Measure.CustomersAtStart, MetricKind.Share, RaceStage.Engage);

    /// <summary>Retention rate (cohort): <c>cohort_active_users / cohort_users</c>.</summary>
    /// <remarks>Users of an analytics cohort, not customers.</remarks>
    public static Metric CohortRetentionRate { get; } =
        Family.Declare("retention_cohort", Measure.CohortActiveUsers / Measure.CohortUsers, MetricKind.Share, RaceStage.Engage,
        variant: "cohort", source: Cited.Analytics, fields: [GoogleAnalytics("cohortActiveUsers")]);

    /// <summary>Repeat purchase rate: <c>repeat_customers / customers</c>.</summary>
    /// <remarks>Depends on the window: a longer one raises it.</remarks>
    public static Metric RepeatPurchaseRate { get; } = Family.Declare("repeat_rate", Measure.RepeatCustomers / Measure.Customers, MetricKind.Share, RaceStage.Engage);

    /// <summary>Customer lifetime value: <c>reported(customer_lifetime_value)</c>.</summary>
    /// <remarks>Margin, not revenue. m r / (1 + d - r): the first margin comes after a period. Rates are shares of one: 0.0425, not 4.25.</remarks>
    public static Metric CustomerLifetimeValue { get; } =
        Family.Declare("clv", Formula.AsReported(Measure.CustomerLifetimeValue), MetricKind.Stock.As(MetricClass.Value), RaceStage.Engage,
        variant: "margin at period end", source: Cited.Clv);

    /// <summary>Customer lifetime value (first margin now): <c>reported(customer_lifetime_value_first_margin_now)</c>.</summary>
    /// <remarks>m (1 + d) / (1 + d - r): a whole margin more than the other variant. Say which one.</remarks>
    public static Metric CustomerLifetimeValueFirstMarginNow { get; } =
        Family.Declare("clv_first_margin_now", Formula.AsReported(Measure.CustomerLifetimeValueFirstMarginNow), MetricKind.Stock.As(MetricClass.Value), RaceStage.Engage,
        variant: "first margin now", source: Cited.Clv);

    /// <summary>CLV to CAC ratio: <c>customer_lifetime_value / acquisition_cost_per_customer</c>.</summary>
    /// <remarks>3 to 1 is custom, not law; read it with the payback.</remarks>
    public static Metric LifetimeValueToAcquisitionCost { get; } =
        Family.Declare("clv_cac", Measure.CustomerLifetimeValue / Measure.AcquisitionCostPerCustomer, MetricKind.Reading.As(MetricClass.Value), RaceStage.Engage,
        unit: MetricUnit.Multiple);

    /// <summary>Payback (months): <c>sales_and_marketing_cost / monthly_gross_profit</c>.</summary>
    /// <remarks>Acquisition cost over the monthly gross profit of the customers won; churn lengthens it.</remarks>
    public static Metric PaybackMonths { get; } =
        Family.Declare("payback_months", Measure.SalesAndMarketingCost / Measure.MonthlyGrossProfit, MetricKind.Reading.LowerIsBetter.As(MetricClass.Cost), RaceStage.Engage,
        unit: MetricUnit.Number, decimals: 1);

    /// <summary>Net promoter score: <c>(100 * survey_promoters - 100 * survey_detractors) / survey_answers</c>.</summary>
    /// <remarks>From -100 to 100; 100 answers leave about 14 points of doubt. Promoters 9 and 10, detractors 0 to 6.</remarks>
    public static Metric NetPromoterScore { get; } =
        Family.Declare("nps", (100 * Measure.SurveyPromoters - 100 * Measure.SurveyDetractors) / Measure.SurveyAnswers, MetricKind.Average, RaceStage.Engage,
        unit: MetricUnit.Score, decimals: 0, source: Cited.Nps);

    /// <summary>Customer satisfaction: <c>survey_satisfied / survey_answers</c>.</summary>
    /// <remarks>Who answered? Which answers count as satisfied?</remarks>
    public static Metric CustomerSatisfaction { get; } = Family.Declare("csat", Measure.SurveySatisfied / Measure.SurveyAnswers, MetricKind.Share, RaceStage.Engage,
        source: Cited.Nps);
}
