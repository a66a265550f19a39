namespace MarketingMetrics.Caveats;

/// <summary>Looks for one kind of caveat in a subject.</summary>
/// <typeparam name="TSubject">What it examines: totals, a comparison, a plan.</typeparam>
public interface ICaveatRule<in TSubject>
{
    /// <summary>The kind of caveat it raises.</summary>
    CaveatDescriptor Descriptor { get; }

    /// <summary>The findings; none when all is well. Depends on nothing but the subject.</summary>
    IEnumerable<Caveat> Examine(TSubject subject);
}
