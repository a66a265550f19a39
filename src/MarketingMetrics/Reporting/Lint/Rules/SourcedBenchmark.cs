using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP10: a target says who set it or why it is this value; other benchmarks name their source themselves.</summary>
internal sealed class SourcedBenchmark() : ReportRule("REP10", CaveatSeverity.Info)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        foreach ((ScorecardRow row, string place) in subject.Rows)
        {
            if (row.Judgement is { BenchmarkKind: "target", Rationale: null }) yield return Finding($"{place}.judgement", NameOf(row));
        }
    }
}
