using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>WINDOW_MISMATCH: the days after a click or a view within which conversions are claimed differ.</summary>
internal sealed class WindowMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("WINDOW_MISMATCH", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsConversions) yield break;
        if (Differ(subject.Basis.ClickWindowDays, subject.Other.ClickWindowDays)) yield return Found(subject, "click", subject.Basis.ClickWindowDays!.Value, subject.Other.ClickWindowDays!.Value);
        else if (Differ(subject.Basis.ViewWindowDays, subject.Other.ViewWindowDays)) yield return Found(subject, "view", subject.Basis.ViewWindowDays!.Value, subject.Other.ViewWindowDays!.Value);
    }

    private static bool Differ(int? one, int? two) => one is not null && two is not null && one != two;

    private Caveat Found(BasisPair subject, string kind, int days, int other)
    {
        return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source),
            MessageArgument.OfKey("kind", $"comparison.windows.{kind}"), MessageArgument.OfNumber("days", days), MessageArgument.OfNumber("other_days", other));
    }
}
