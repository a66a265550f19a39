namespace MarketingMetrics.Attribution;

/// <summary>A row that could not become a path as it stands. Nothing is dropped without one of these.</summary>
/// <param name="Row">Number of the row, from 1: the line of the file (the header counts), or the number of the <c>Add</c> call.</param>
/// <param name="Text">The row as it came, cut after 200 characters.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record PathProblem(long Row, string Text, PathProblemReason Reason)
{
    internal static PathProblem At(long row, string text, PathProblemReason reason) =>
        new(row, text.Length <= 200 ? text : text[..200] + "...", reason);

    /// <summary>The problem in one sentence, as data.</summary>
    public Language.Message ToMessage() => AttributionWords.Of("problems.sentence", Language.MessageArgument.OfNumber("row", Row),
        Language.MessageArgument.OfMessage("reason", AttributionWords.Of("problems", Reason)), Language.MessageArgument.OfText("text", Text));

    /// <summary>For example <c>row 12: EmptyTouch in "a &gt; &gt; b"</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"row {Row}: {Reason} in \"{Text}\"");
}
