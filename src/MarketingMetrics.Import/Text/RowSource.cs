using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Rows of cells, whatever they are stored in. Cells are UTF-8, valid until the next read.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The line (or row of a sheet, or place in a list) of the present row, from 1.</summary>
    public abstract long Line { get; }

    public abstract int Count { get; }

    /// <summary>How much of the input is read, in bytes.</summary>
    public abstract long Position { get; }

    /// <summary>Moves on; false at the end.</summary>
    /// <exception cref="UnreadableRowException">The input is damaged from here on.</exception>
    public abstract bool Read();

    public abstract ReadOnlySpan<byte> Cell(int at);

    /// <summary>The bytes of the row, which cells may lie in; empty where they never do.</summary>
    public virtual ReadOnlySpan<byte> Bytes => default;

    /// <summary>The row as it stands in the input, for comment lines and messages.</summary>
    public abstract string Raw { get; }

    public string Text(int at) => at < Count ? Encoding.UTF8.GetString(Cell(at)) : "";

    public string[] Texts()
    {
        var texts = new string[Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text(i);
        return texts;
    }

    public virtual void Dispose()
    {
    }
}
