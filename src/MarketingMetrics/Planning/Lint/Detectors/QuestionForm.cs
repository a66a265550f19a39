namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>What kind of answer a question invites.</summary>
internal enum QuestionForm
{
    /// <summary>It cannot be told; no rule speaks up.</summary>
    Unclear,

    /// <summary>An explanation or a degree: how, which, to what extent.</summary>
    Open,

    /// <summary>A number or a date: how many, when.</summary>
    Factual,

    /// <summary>Yes or no.</summary>
    Closed,
}
