using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts.Rules;

/// <summary>AI_REFERRAL: visits from AI assistants stand among other referrals or direct visits.</summary>
internal sealed class AiReferral : ICaveatRule<FactResult>
{
    private static readonly string[] Assistants =
    [
        "chatgpt", "openai", "perplexity", "gemini.google", "bard.google", "copilot", "claude.ai", "chat.mistral", "deepseek", "meta.ai", "phind", "poe.com",
    ];

    // Where these channels hold it, or no channel is known, nobody has sorted it yet.
    private static readonly string[] Unsorted = ["", "Direct", "Referral", "Unassigned", "(not set)", "(other)"];

    public CaveatDescriptor Descriptor { get; } = new("AI_REFERRAL", CaveatSeverity.Info) { Source = Cited.Direct };

    public IEnumerable<Caveat> Examine(FactResult subject)
    {
        if (!subject.Query.Dimensions.Contains(Dimension.SourceMedium) || !subject.Measures.Contains(Measure.Sessions)) yield break;
        bool byChannel = subject.Query.Dimensions.Contains(Dimension.Channel);
        decimal sessions = 0m, all = 0m;
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (FactGroup group in subject)
        {
            MeasureTotal total = group.Totals[Measure.Sessions];
            if (group[Dimension.SourceMedium] is not { } origin || !total.IsDefined) continue;
            all += total.Value;
            if (total.Value == 0m || (byChannel && group[Dimension.Channel] is { } channel && !Unsorted.Contains(channel, StringComparer.OrdinalIgnoreCase))) continue;
            if (!Assistants.Any(name => origin.Contains(name, StringComparison.OrdinalIgnoreCase))) continue;
            sessions += total.Value;
            found.Add(origin);
        }

        if (sessions > 0m)
            yield return Descriptor.Raise(new FigureRef(null, period: subject.Query.Period),
                MessageArgument.OfList("origins", found), MessageArgument.OfNumber("sessions", sessions), MessageArgument.OfPercent("share", sessions / all, 1));
    }
}
