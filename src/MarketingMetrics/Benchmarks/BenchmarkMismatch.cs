using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>BENCHMARK_MISMATCH: a cited figure differs in region, industry, network, objective or audience; another definition forbids the comparison.</summary>
internal sealed class BenchmarkMismatch : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("BENCHMARK_MISMATCH", CaveatSeverity.Critical);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Benchmark: ExternalFigure cited, Actual.Metric: { } metric }) yield break;
        if (cited.DefinitionVariant is { } variant && metric.Variant is { } own && variant != own)
            yield return Found(subject, "definition", own, variant) with { Effect = CaveatEffect.ForbidsComparison };
        foreach ((string key, string here, string there) in subject.Audience.DifferencesTo(cited.Audience)) yield return Found(subject, key, here, there);
    }

    private Caveat Found(ComparedFigure subject, string key, string own, string other)
    {
        return Descriptor.Raise(subject.Ref, MessageArgument.OfKey("field", $"benchmarks.fields.{key}"), MessageArgument.OfText("own", own), MessageArgument.OfText("other", other));
    }
}
