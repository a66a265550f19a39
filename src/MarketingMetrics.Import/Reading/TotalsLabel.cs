using System.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>How a totals row begins.</summary>
/// <remarks>A label with a colon is certain. Others are also names of campaigns (<c>Total comfort</c>), so that they count only where the row names nothing else; a single word must be the whole cell.</remarks>
internal sealed class TotalsLabel(string prefix)
{
    /// <summary>Labels stand in the first columns.</summary>
    public const int MostColumns = 5;

    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix);
    private readonly bool _isWord = !prefix.Contains(' ', StringComparison.Ordinal) && !prefix.EndsWith(':');

    public bool IsCertain { get; } = prefix.EndsWith(':');

    public bool Fits(ReadOnlySpan<byte> cell) => cell.StartsWith(_prefix) && (!_isWord || cell.Length == _prefix.Length);
}
