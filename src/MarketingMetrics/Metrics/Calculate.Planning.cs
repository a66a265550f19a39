using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

// Break-even and planning: answers that follow from assumptions, not from totals alone.
public static partial class Calculate
{
    /// <summary>Break-even ROAS = 1 / margin: 2.5 at a margin of 40 %. Undefined where nothing is earned per sale.</summary>
    /// <param name="margin">Gross margin as a share of revenue, such as 0.4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is above 1: it is a share of one, not a percentage.</exception>
    public static MetricValue BreakEvenReturnOnAdSpend(decimal margin) => PerMargin(SalesMetrics.BreakEvenReturnOnAdSpend, Margin(margin, nameof(margin)));

    /// <summary>Target ROAS = 1 / (margin - wanted margin): 4.0 for 0.40 and 0.15. Undefined where the wanted margin leaves nothing to spend.</summary>
    /// <param name="margin">Gross margin as a share of revenue, such as 0.4.</param>
    /// <param name="wantedMargin">What shall be left after advertising, as a share of revenue, such as 0.15.</param>
    /// <exception cref="ArgumentOutOfRangeException">A margin is above 1: it is a share of one, not a percentage.</exception>
    public static MetricValue TargetReturnOnAdSpend(decimal margin, decimal wantedMargin) =>
        PerMargin(SalesMetrics.TargetReturnOnAdSpend, Margin(margin, nameof(margin)) - Margin(wantedMargin, nameof(wantedMargin)));

    /// <summary>Break-even CPA = order value * margin: what an order may cost before it loses money. Undefined where nothing is earned per sale.</summary>
    /// <param name="orderValue">Revenue of one order.</param>
    /// <param name="margin">Gross margin as a share of revenue, such as 0.4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is above 1: it is a share of one, not a percentage.</exception>
    public static MetricValue BreakEvenCostPerAcquisition(Money orderValue, decimal margin) =>
        Margin(margin, nameof(margin)) > 0m
            ? SalesMetrics.BreakEvenCostPerAcquisition.From(Measure.GrossProfit.Of(orderValue * margin), Measure.Orders.Of(1))
            : MetricValue.Undefined(SalesMetrics.BreakEvenCostPerAcquisition, ValueReason.NoProfit);

    /// <summary>Maximum CPL = break-even CPA * close rate: CPA = CPL / close rate, solved for the CPL.</summary>
    /// <param name="breakEvenCostPerAcquisition">What one customer may cost.</param>
    /// <param name="closeRate">Share of leads that become customers, such as 0.1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The close rate is not between 0 and 1.</exception>
    public static MetricValue MaximumCostPerLead(Money breakEvenCostPerAcquisition, decimal closeRate) =>
        SalesMetrics.MaximumCostPerLead.From(Measure.GrossProfit.Of(breakEvenCostPerAcquisition * Share(closeRate, nameof(closeRate))), Measure.Leads.Of(1));

    /// <summary>CLV = margin * retention / (1 + discount rate - retention): the first margin comes after one period.</summary>
    /// <param name="margin">Gross profit of a customer per period; margin, not revenue.</param>
    /// <param name="retention">Share of customers who stay from period to period, such as 0.8.</param>
    /// <param name="discountRate">Discount per period as a share of one: 0.0425, not 4.25.</param>
    /// <returns>Undefined where customers never leave and nothing is discounted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The retention is not between 0 and 1, or the discount rate not from 0 to below 1.</exception>
    public static MetricValue CustomerLifetimeValue(Money margin, decimal retention, decimal discountRate) =>
        Remaining(retention, discountRate) is > 0m and var leaving
            ? SalesMetrics.CustomerLifetimeValue.From(Measure.CustomerLifetimeValue.Of(margin * retention / leaving))
            : MetricValue.Undefined(SalesMetrics.CustomerLifetimeValue, ValueReason.NoLimit);

    /// <summary>CLV with the first margin at once = margin * (1 + discount rate) / (1 + discount rate - retention): one margin more than <see cref="CustomerLifetimeValue"/>.</summary>
    /// <inheritdoc cref="CustomerLifetimeValue"/>
    public static MetricValue CustomerLifetimeValueFirstMarginNow(Money margin, decimal retention, decimal discountRate) =>
        Remaining(retention, discountRate) is > 0m and var leaving
            ? SalesMetrics.CustomerLifetimeValueFirstMarginNow.From(Measure.CustomerLifetimeValueFirstMarginNow.Of(margin * (1m + discountRate) / leaving))
            : MetricValue.Undefined(SalesMetrics.CustomerLifetimeValueFirstMarginNow, ValueReason.NoLimit);

    /// <summary>CLV:CAC = lifetime value / acquisition cost, both of one customer.</summary>
    /// <param name="lifetimeValue">Customer lifetime value.</param>
    /// <param name="acquisitionCost">Cost to win one customer.</param>
    public static MetricValue LifetimeValueToAcquisitionCost(Money lifetimeValue, Money acquisitionCost) =>
        SalesMetrics.LifetimeValueToAcquisitionCost.From(Measure.CustomerLifetimeValue.Of(lifetimeValue), Measure.AcquisitionCostPerCustomer.Of(acquisitionCost));

    /// <summary>Payback in months = acquisition cost / (monthly revenue * margin), all of one customer. Undefined where nothing is earned.</summary>
    /// <param name="acquisitionCost">Cost to win one customer.</param>
    /// <param name="monthlyRevenue">Revenue of one customer in a month.</param>
    /// <param name="margin">Gross margin as a share of revenue, such as 0.4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is above 1: it is a share of one, not a percentage.</exception>
    public static MetricValue PaybackMonths(Money acquisitionCost, Money monthlyRevenue, decimal margin) =>
        monthlyRevenue * Margin(margin, nameof(margin)) is { Amount: > 0m } earned
            ? SalesMetrics.PaybackMonths.From(Measure.SalesAndMarketingCost.Of(acquisitionCost), Measure.MonthlyGrossProfit.Of(earned))
            : MetricValue.Undefined(SalesMetrics.PaybackMonths, ValueReason.NoProfit);

    /// <summary>Marginal ROAS = (revenue after - revenue before) / (cost after - cost before): what the last step of spend brought.</summary>
    /// <param name="revenueBefore">Revenue at the lower spend.</param>
    /// <param name="costBefore">The lower spend.</param>
    /// <param name="revenueAfter">Revenue at the higher spend.</param>
    /// <param name="costAfter">The higher spend.</param>
    /// <exception cref="InvalidOperationException">The currencies before and after differ.</exception>
    public static MetricValue MarginalReturnOnAdSpend(Money revenueBefore, Money costBefore, Money revenueAfter, Money costAfter) =>
        PaidMediaMetrics.MarginalReturnOnAdSpend.From(Measure.AddedRevenue.Of(revenueAfter - revenueBefore), Measure.AddedCost.Of(costAfter - costBefore));

    /// <summary>Annualised churn = 1 - (1 - churn)^periods: 5 % a month is 46 % a year, not 60 %.</summary>
    /// <param name="churn">Churn of one period as a share of one.</param>
    /// <param name="periodsPerYear">12 for months, 4 for quarters, 52 for weeks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The churn is not between 0 and 1, or there is no period.</exception>
    public static MetricValue AnnualisedChurn(decimal churn, int periodsPerYear = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsPerYear, 1);
        decimal staying = 1m;
        for (int i = 0; i < periodsPerYear; i++) staying *= 1m - Share(churn, nameof(churn));
        return SalesMetrics.AnnualisedChurn.From(Measure.AnnualisedChurn.Of(1m - staying));
    }

    /// <summary>Follower growth = (followers at the end - at the start) / at the start.</summary>
    /// <param name="followersAtStart">Followers before the first day.</param>
    /// <param name="followersAtEnd">Followers after the last day.</param>
    public static MetricValue FollowerGrowth(decimal followersAtStart, decimal followersAtEnd) =>
        SocialMetrics.FollowerGrowth.From(Measure.NetNewFollowers.Of(followersAtEnd - followersAtStart), Measure.FollowersAtStart.Of(followersAtStart));

    /// <summary>
    /// Budget pacing = spend to date / (budget * elapsed share of the period): 1 is on plan, 1.04 is 4 % ahead. Undefined before the first
    /// day is over.
    /// </summary>
    /// <param name="spent">Spend from the start of the period to the data cut-off.</param>
    /// <param name="budget">Budget of the whole period.</param>
    /// <param name="period">The period of the budget.</param>
    /// <param name="lastCompleteDay">The data cut-off: the last day whose spend is complete, which is usually not today.</param>
    /// <param name="weightOf">The weight of a day where spend follows the calendar, such as 0 for weekends and holidays; every day weighs the same when omitted.</param>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static MetricValue BudgetPacing(Money spent, Money budget, Period period, DateOnly lastCompleteDay, Func<DateOnly, decimal>? weightOf = null)
    {
        decimal elapsed = period.ElapsedAsOf(lastCompleteDay) is { } over ? Weight(over, weightOf) : 0m;
        Money planned = elapsed == 0m ? budget * 0m : budget * elapsed / Weight(period, weightOf);
        return PaidMediaMetrics.BudgetPacing.From(Measure.Cost.Of(spent), Measure.PlannedCost.Of(planned));
    }

    private static MetricValue PerMargin(Metric metric, decimal margin) =>
        margin > 0m ? MetricValue.OfQuotient(metric, 1m, margin, Currency.None) : MetricValue.Undefined(metric, ValueReason.NoProfit);

    private static decimal Weight(Period period, Func<DateOnly, decimal>? weightOf)
    {
        if (weightOf is null) return period.Days;
        decimal sum = 0m;
        for (int day = period.Start.DayNumber; day <= period.End.DayNumber; day++)
        {
            decimal weight = weightOf(DateOnly.FromDayNumber(day));
            if (weight < 0m) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{DateOnly.FromDayNumber(day):yyyy-MM-dd} weighs {weight}. Give 0 for a day without spend, and more for others."), nameof(weightOf));
            sum += weight;
        }

        return sum;
    }

    private static decimal Remaining(decimal retention, decimal discountRate)
    {
        if (discountRate is < 0m or >= 1m) throw NotAShare(discountRate, nameof(discountRate));
        return 1m + discountRate - Share(retention, nameof(retention));
    }

    private static decimal Margin(decimal margin, string name) => margin <= 1m ? margin : throw NotAShare(margin, name);

    private static decimal Share(decimal share, string name) => share is >= 0m and <= 1m ? share : throw NotAShare(share, name);

    private static ArgumentOutOfRangeException NotAShare(decimal value, string name) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is a share of one: give {value / 100m} for {value} %."));
}
