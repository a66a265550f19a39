using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>What the choice of a model changes, such as the credit of channels under several attribution models.</summary>
public sealed record SpreadBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "spread";

    /// <summary>What is spread, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>The models, in the order of the values of each row.</summary>
    public ImmutableArray<Message> Models { get; init => field = Items.Checked(value); } = [];

    /// <summary>The place of the model that the report uses; null where it uses none.</summary>
    public int? Used { get; init; }

    /// <summary>The rows.</summary>
    public ImmutableArray<SpreadRow> Rows { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => Rows.SelectMany(row => row.Values.Concat(row.Needed is null ? [] : [row.Needed]));
}
