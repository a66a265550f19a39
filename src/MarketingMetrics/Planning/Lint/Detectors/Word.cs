namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>A word of a phrase.</summary>
/// <param name="Text">In lower case with its accents; every kind of apostrophe and hyphen is the ASCII one.</param>
/// <param name="Folded">The same without accents.</param>
/// <param name="Original">As it was written.</param>
/// <param name="StartsClause">Whether a clause or a sentence begins with it.</param>
internal readonly record struct Word(string Text, string Folded, string Original, bool StartsClause);
