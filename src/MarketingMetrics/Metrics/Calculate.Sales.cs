using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

// Leads, sales and customers.
public static partial class Calculate
{
    /// <summary>CAC = all sales and marketing cost / new customers; not the CPA, which knows media cost only.</summary>
    /// <param name="salesAndMarketingCost">All sales and marketing cost, salaries and tools included.</param>
    /// <param name="newCustomers">Customers who bought for the first time.</param>
    public static MetricValue CustomerAcquisitionCost(Money salesAndMarketingCost, decimal newCustomers) =>
        SalesMetrics.CustomerAcquisitionCost.From(Measure.SalesAndMarketingCost.Of(salesAndMarketingCost), Measure.NewCustomers.Of(newCustomers));

    /// <summary>ROI = (gross profit - cost) / cost, as a fraction: 0.25 is 25 %.</summary>
    /// <param name="grossProfit">Revenue less the cost of goods.</param>
    /// <param name="cost">Media spend.</param>
    public static MetricValue ReturnOnInvestment(Money grossProfit, Money cost) =>
        SalesMetrics.ReturnOnInvestment.From(Measure.GrossProfit.Of(grossProfit), Measure.Cost.Of(cost));

    /// <summary>AOV = revenue / orders.</summary>
    /// <param name="revenue">Revenue booked.</param>
    /// <param name="orders">Orders booked.</param>
    public static MetricValue AverageOrderValue(Money revenue, decimal orders) =>
        SalesMetrics.AverageOrderValue.From(Measure.Revenue.Of(revenue), Measure.Orders.Of(orders));

    /// <summary>Lead to customer rate = new customers / leads, of one cohort of leads.</summary>
    /// <param name="newCustomers">Customers won from these leads.</param>
    /// <param name="leads">Leads of the cohort.</param>
    public static MetricValue LeadToCustomerRate(decimal newCustomers, decimal leads) =>
        SalesMetrics.LeadToCustomer.From(Measure.NewCustomers.Of(newCustomers), Measure.Leads.Of(leads));

    /// <summary>Win rate = won deals / opportunities, of one cohort.</summary>
    /// <param name="wonDeals">Opportunities that were won.</param>
    /// <param name="opportunities">All opportunities of the cohort.</param>
    public static MetricValue WinRate(decimal wonDeals, decimal opportunities) =>
        SalesMetrics.WinRate.From(Measure.WonDeals.Of(wonDeals), Measure.Opportunities.Of(opportunities));

    /// <summary>Churn = customers lost / customers at the start; customers won in the period do not count.</summary>
    /// <param name="customersLost">Customers at the start who left.</param>
    /// <param name="customersAtStart">Customers at the start.</param>
    public static MetricValue ChurnRate(decimal customersLost, decimal customersAtStart) =>
        SalesMetrics.ChurnRate.From(Measure.CustomersLost.Of(customersLost), Measure.CustomersAtStart.Of(customersAtStart));

    /// <summary>Retention = customers at the start who stayed / customers at the start.</summary>
    /// <param name="customersRetained">Customers at the start who are still there.</param>
    /// <param name="customersAtStart">Customers at the start.</param>
    public static MetricValue RetentionRate(decimal customersRetained, decimal customersAtStart) =>
        SalesMetrics.RetentionRate.From(Measure.CustomersRetained.Of(customersRetained), Measure.CustomersAtStart.Of(customersAtStart));

    /// <summary>Repeat purchase rate = customers with two orders or more / customers.</summary>
    /// <param name="repeatCustomers">Customers with two orders or more.</param>
    /// <param name="customers">Customers who bought.</param>
    public static MetricValue RepeatPurchaseRate(decimal repeatCustomers, decimal customers) =>
        SalesMetrics.RepeatPurchaseRate.From(Measure.RepeatCustomers.Of(repeatCustomers), Measure.Customers.Of(customers));

    /// <summary>NPS = 100 * (promoters - detractors) / answers, from -100 to 100.</summary>
    /// <param name="promoters">Answers of 9 or 10.</param>
    /// <param name="detractors">Answers of 0 to 6.</param>
    /// <param name="answers">All answers.</param>
    public static MetricValue NetPromoterScore(decimal promoters, decimal detractors, decimal answers) =>
        SalesMetrics.NetPromoterScore.From(Measure.SurveyPromoters.Of(promoters), Measure.SurveyDetractors.Of(detractors), Measure.SurveyAnswers.Of(answers));

    /// <summary>CSAT = satisfied answers / answers.</summary>
    /// <param name="satisfied">Answers that say satisfied.</param>
    /// <param name="answers">All answers.</param>
    public static MetricValue CustomerSatisfaction(decimal satisfied, decimal answers) =>
        SalesMetrics.CustomerSatisfaction.From(Measure.SurveySatisfied.Of(satisfied), Measure.SurveyAnswers.Of(answers));
}
