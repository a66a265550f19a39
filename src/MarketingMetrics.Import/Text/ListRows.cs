using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Rows that are already cells, as those of a sheet or a JSON document.</summary>
internal sealed class ListRows(IReadOnlyList<ListRow> rows) : RowSource
{
    private int _at = -1;

    public override long Line => _at < rows.Count ? rows[Math.Max(_at, 0)].Line : rows.Count;

    public override int Count => rows[_at].Cells.Length;

    public override long Position => _at;

    public override string Raw => string.Join(",", rows[_at].Cells);

    public override bool Read() => ++_at < rows.Count;

    public override ReadOnlySpan<byte> Cell(int at) => at < rows[_at].Cells.Length ? Encoding.UTF8.GetBytes(rows[_at].Cells[at]) : default;
}
