using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>How the numbers and dates of a table are written, decided once for the whole of it.</summary>
/// <param name="Decimals">The decimal separator by place in <see cref="HeaderMap.Columns"/>.</param>
/// <param name="Order">The order of numeric dates.</param>
internal sealed record BlockFormat(char[] Decimals, DateOrder Order)
{
    private static readonly string[] PointLanguages = ["en", "ja", "ko", "zh", "th", "he"];

    public static BlockFormat Decide(BlockSurvey survey, Recognition recognition, ImportOptions options, ProblemLog log)
    {
        HeaderMap map = survey.Block.Map;
        string? language = options.Language ?? map.Language;
        char[] decimals = DecideNumbers(survey, recognition, options, language, log);
        return new BlockFormat(decimals, DecideDates(survey, recognition, options, language, decimals, log));
    }

    private static char[] DecideNumbers(BlockSurvey survey, Recognition recognition, ImportOptions options, string? language, ProblemLog log)
    {
        var file = new SeparatorEvidence();
        foreach (SeparatorEvidence column in survey.Numbers) file.Add(column);
        bool isSure = file.Proven is not null || recognition.Layout.Decimal is not null || options.Language is not null;
        char usual = file.Proven ?? (options.Language is null && recognition.Layout.Decimal is { Length: 1 } own && recognition.Separator != ';' ? own[0] : ByLanguage(language, recognition.Separator));
        var decimals = new char[survey.Numbers.Length];
        for (int i = 0; i < decimals.Length; i++)
        {
            SeparatorEvidence column = survey.Numbers[i];
            decimals[i] = column.Proven ?? usual;
            string header = survey.Block.Map.Columns[i].Header;
            if (column.IsConflicting) log.Add(survey.Block.Line, header, decimals[i].ToString(), ImportProblemReason.ConflictingNumbers, ImportProblemSeverity.Warning);
            else if (column.Ambiguous > 0 && column.Proven is null && (!isSure || file.IsConflicting))
                log.Add(survey.Block.Line, header, decimals[i].ToString(), ImportProblemReason.AmbiguousNumbers, ImportProblemSeverity.Warning);
        }

        return decimals;
    }

    private static char ByLanguage(string? language, char separator) =>
        language is null ? separator == ';' ? ',' : '.' : PointLanguages.Contains(language[..Math.Min(2, language.Length)]) && separator != ';' ? '.' : ',';

    private static DateOrder DecideDates(BlockSurvey survey, Recognition recognition, ImportOptions options, string? language, char[] decimals, ProblemLog log)
    {
        if (survey.DayFirst > 0 && survey.MonthFirst > 0)
            log.Add(survey.Block.Line, "", survey.DayFirst >= survey.MonthFirst ? "d/m/y" : "m/d/y", ImportProblemReason.ConflictingDates, ImportProblemSeverity.Warning);
        if (survey.DayFirst + survey.MonthFirst > 0) return survey.DayFirst >= survey.MonthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
        if (survey.AmbiguousDates == 0) return DateOrder.DayFirst;
        int surplus = survey.AmbiguousDayFirstInPeriod - survey.AmbiguousMonthFirstInPeriod;
        if (surplus != 0) return surplus > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;
        if (options.Language is { } told) return told is "en" or "en-US" ? DateOrder.MonthFirst : DateOrder.DayFirst;
        if (survey.Block.Preamble.Order != DateOrder.Unknown) return survey.Block.Preamble.Order;
        if (recognition.Layout.MonthFirst is { } fixedOrder) return fixedOrder ? DateOrder.MonthFirst : DateOrder.DayFirst;
        // Nobody who writes a decimal comma puts the month first.
        DateOrder assumed = (language is null or "en") && !decimals.Contains(',') ? DateOrder.MonthFirst : DateOrder.DayFirst;
        log.Add(survey.Block.Line, "", assumed == DateOrder.DayFirst ? "d/m/y" : "m/d/y", ImportProblemReason.AmbiguousDates, ImportProblemSeverity.Warning);
        return assumed;
    }
}
