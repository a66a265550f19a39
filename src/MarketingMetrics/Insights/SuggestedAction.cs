using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>Something to look at next, as a code: what to do is a text of the language, who and until when can be attached.</summary>
/// <param name="Code">Stable code in capitals, such as <c>CHECK_LANDING_PAGE</c>; its sentence is the text <c>insights.actions.CODE</c>.</param>
/// <param name="Cause">What calls for it: the key of a step (<c>driver:ctr</c>), a caveat code or a KPI id.</param>
public sealed record SuggestedAction(string Code, string Cause)
{
    /// <summary>Who does it; null while nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when; null while no day is agreed.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What to do, as an imperative sentence.</summary>
    public Message Text => Message.Of($"insights.actions.{Code}");

    /// <summary>The same action in somebody's hands.</summary>
    /// <exception cref="ArgumentException">The owner is blank.</exception>
    public SuggestedAction AssignedTo(string owner, DateOnly? due = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        return this with { Owner = owner, Due = due };
    }

    /// <summary>Reads as <c>CHECK_LANDING_PAGE (driver:conversion_rate): ...</c>.</summary>
    public override string ToString() => $"{Code} ({Cause}): {Text}";
}
