using System.Text.Json.Serialization;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A KPI with the question that it answers and the objective that the question asks about.</summary>
public sealed record ScorecardRow
{
    /// <summary>The id of the KPI in the plan.</summary>
    public required string Kpi { get; init; }

    /// <summary>Whether it is the question's primary KPI.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>The level of the objective.</summary>
    public ObjectiveLevel ObjectiveLevel { get; init; }

    /// <summary>The objective, in the client's words.</summary>
    public required Message Objective { get; init; }

    /// <summary>The id of the question in the plan.</summary>
    public required string QuestionId { get; init; }

    /// <summary>The question, in the client's words.</summary>
    public required Message Question { get; init; }

    /// <summary>The activity that answers it.</summary>
    public ActivityArea Area { get; init; }

    /// <summary>The value.</summary>
    public required Figure Actual { get; init; }

    /// <summary>What it was divided from, in words: <c>11,305.40 EUR / 199 conversions</c>; null where it is no quotient.</summary>
    public Message? Fraction { get; init; }

    /// <summary>The value against the KPI's own benchmark; null where none is agreed yet.</summary>
    public FigureComparison? Judgement { get; init; }

    /// <summary>The value against the comparison period; null where there is none, or where it is the benchmark.</summary>
    public FigureComparison? Trend { get; init; }

    /// <summary>What people say about it; null where nobody did.</summary>
    public Message? Comment { get; init; }

    /// <summary>The figures of the row: the value and what it was held against.</summary>
    [JsonIgnore]
    public IEnumerable<Figure> Figures => new[] { Actual, Judgement?.Reference, Trend?.Reference }.OfType<Figure>();
}
