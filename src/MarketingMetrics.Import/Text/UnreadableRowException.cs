namespace MarketingMetrics.Import.Text;

/// <summary>The input cannot be read on from here; it becomes a problem of the file and never reaches the caller.</summary>
internal sealed class UnreadableRowException(ImportProblemReason reason, long line, string text) : Exception
{
    public ImportProblemReason Reason => reason;

    public long Line => line;

    public string Text => text;
}
