using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>A section of a report: a title and its blocks, or the reason why it is left out.</summary>
public sealed record Section
{
    /// <summary>Stable id, such as <c>summary</c> or <c>paid_media</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required Message Title { get; init; }

    /// <summary>First page or detail.</summary>
    public SectionPlacement Placement { get; init; }

    /// <summary>The activity it covers; null where it covers all.</summary>
    public ActivityArea? Area { get; init; }

    /// <summary>The plan's objectives that its data support.</summary>
    public ImmutableArray<Message> Objectives { get; init => field = Items.Checked(value); } = [];

    /// <summary>What people say about it.</summary>
    public ImmutableArray<Message> Comments { get; init => field = Items.Checked(value); } = [];

    /// <summary>Why the section has no blocks; null where it has.</summary>
    public Message? WaivedBecause { get; init; }

    /// <summary>The blocks in reading order.</summary>
    public ImmutableArray<Block> Blocks { get; init => field = Items.Checked(value); } = [];
}
