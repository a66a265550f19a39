using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Caveats;

/// <summary>Runs rules over a subject.</summary>
public static class CaveatRules
{
    /// <summary>Raised when a rule threw: what it looks for is unknown.</summary>
    public static CaveatDescriptor RuleFailed { get; } = new("RULE_FAILED", CaveatSeverity.Warning);

    /// <summary>The findings of all rules, in the order of the rules.</summary>
    /// <remarks>A rule that throws does not stop the others: what it found before stays, and <see cref="RuleFailed"/> names it. A cancellation passes through.</remarks>
    public static ImmutableArray<Caveat> Run<TSubject>(IEnumerable<ICaveatRule<TSubject>> rules, TSubject subject)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<Caveat>.Builder found = ImmutableArray.CreateBuilder<Caveat>();
        foreach (ICaveatRule<TSubject> rule in rules)
        {
            try
            {
                foreach (Caveat caveat in rule.Examine(subject))
                    found.Add(caveat);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                found.Add(RuleFailed.Raise(
                    default(FigureRef),
                    MessageArgument.OfText("rule", NameOf(rule)),
                    MessageArgument.OfText("error", exception.Message)));
            }
        }

        return found.ToImmutable();
    }

    private static string NameOf<TSubject>(ICaveatRule<TSubject> rule)
    {
        try
        {
            return rule.Descriptor.Code;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return rule.GetType().Name;
        }
    }
}
