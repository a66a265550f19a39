using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>Turns the gains and losses of the insights into nodes of a report.</summary>
internal static class FindingOfKpi
{
    public static GainsLossesBlock Block(GainsAndLosses found, ScorecardBlock scorecard) => new()
    {
        Gains = [.. found.Gains.Select(finding => Of(finding, scorecard))],
        Losses = [.. found.Losses.Select(finding => Of(finding, scorecard))],
    };

    private static Finding Of(ImpactFinding finding, ScorecardBlock scorecard)
    {
        Figure actual = scorecard.Rows.First(row => row.Kpi == finding.Kpi.Kpi.Id).Actual;
        return new Finding
        {
            Verdict = finding.Verdict,
            Impact = finding.Impact is { } impact ? Worth(impact, actual) : null,
            ImpactText = finding.Impact is { } worth ? Message.Of("report.value", worth.Argument("value")) : null,
            Text = finding.Text,
            Evidence = finding.Evidence,
            Kpi = finding.Kpi.Kpi.Id,
            Overlaps = finding.Overlaps,
            Caveats = actual.Caveats,
        };
    }

    private static Figure Worth(Impact impact, Figure actual) => new()
    {
        Id = $"{actual.Id}.impact",
        Label = Message.Of("report.impact", MessageArgument.OfMessage("kpi", actual.Label)),
        State = FigureState.Defined,
        Value = impact.Amount,
        Unit = impact.IsMoney ? MetricUnit.Money : MetricUnit.Number,
        Decimals = impact.IsMoney ? null : Math.Abs(impact.Amount) < 10m ? 1 : 0,
        Currency = impact.IsMoney ? impact.Currency : null,
        IsSigned = true,
        Period = actual.Period,
        Scope = actual.Scope,
        Sources = actual.Sources,
        Caveats = actual.Caveats,
    };
}
