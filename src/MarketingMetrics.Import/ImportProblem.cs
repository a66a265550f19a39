using System.Globalization;

namespace MarketingMetrics.Import;

/// <summary>Something that a file made impossible, doubtful or worth knowing.</summary>
/// <param name="File">The name of the file as it was given; of an archive, <c>archive.zip/Entry.csv</c>.</param>
/// <param name="Line">The line, from 1, where the row begins; 0 where the whole file is meant.</param>
/// <param name="Column">The header of the column; empty where the whole row is meant.</param>
/// <param name="Text">The offending text, cut to 200 characters; or the evidence.</param>
/// <param name="Reason">The code.</param>
/// <param name="Severity">How much it weighs.</param>
public sealed record ImportProblem(string File, long Line, string Column, string Text, ImportProblemReason Reason, ImportProblemSeverity Severity)
{
    internal const int LongestText = 200;

    /// <summary>The offending text, or the evidence.</summary>
    public string Text { get; init; } = Text.Length <= LongestText ? Text : Text[..LongestText] + "...";

    /// <summary>Reads as <c>error ads.csv, line 12, Cost: NotANumber "abc"</c>.</summary>
    public override string ToString()
    {
        string severity = Severity switch { ImportProblemSeverity.Info => "info", ImportProblemSeverity.Warning => "warning", _ => "error" };
        string line = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {Line}") : "";
        string column = Column.Length > 0 ? $", {Column}" : "";
        return $"{severity} {File}{line}{column}: {Reason}{(Text.Length > 0 ? $" \"{Text}\"" : "")}";
    }
}
