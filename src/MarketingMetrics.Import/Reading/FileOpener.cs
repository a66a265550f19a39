using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Finds out what a file is and surveys it.</summary>
internal sealed class FileOpener(ImportOptions options, ErrorCount errors, CancellationToken cancellation)
{
    public OpenedFile Open(InputFile input)
    {
        var file = new OpenedFile(input, new ProblemLog(input.Name, options, errors));
        if (input.Length == 0)
        {
            file.Log.Add(0, "", "", ImportProblemReason.EmptyFile, ImportProblemSeverity.Warning);
            return file;
        }

        if (input.Length > options.MostFileBytes)
        {
            file.Log.Add(0, "", input.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
            return file;
        }

        OpenText(file);
        return file;
    }

    private void OpenText(OpenedFile file)
    {
        byte[] head = file.Input.Head(Recognizer.HeadBytes);
        TextEncoding encoding = TextEncoding.Detect(head);
        file.Encoding = encoding.Name;
        if (encoding.Encoding is null)
        {
            file.Log.Add(0, "", "", ImportProblemReason.NotText, ImportProblemSeverity.Error);
            return;
        }

        if (encoding.IsAssumed) file.Log.Add(0, "", encoding.Name, ImportProblemReason.EncodingAssumed, ImportProblemSeverity.Warning);
        Recognition? recognition = Recognizer.Recognize(head, encoding.Encoding, options);
        if (recognition is null)
        {
            string text = encoding.Encoding.GetString(head.AsSpan(0, Math.Min(head.Length, 800)));
            file.Log.Add(1, "", text.Trim('\uFEFF', ' ', '\r', '\n'), ImportProblemReason.UnknownFormat, ImportProblemSeverity.Error);
            return;
        }

        SurveyText(file, recognition);
    }

    private void SurveyText(OpenedFile file, Recognition recognition)
    {
        bool lineBreaks = true;
        CsvRows Rows() => new(file.Input.Open(), recognition.Encoding, recognition.Separator, lineBreaks, options.MostRowBytes, options.MostColumns);

        file.Recognition = recognition;
        file.Rows = Rows;
        using (CsvRows rows = Rows())
        {
            file.Blocks = Run(rows, recognition);
            if (!rows.HasUnterminatedQuote) return;
        }

        // A quote that never closes would swallow the rest of the file: a line end then ends a row whatever the quotes say.
        file.Log.Add(0, "", "", ImportProblemReason.UnclosedQuote, ImportProblemSeverity.Warning);
        lineBreaks = false;
        using CsvRows again = Rows();
        file.Blocks = Run(again, recognition);
    }

    private List<BlockSurvey> Run(RowSource rows, Recognition recognition)
    {
        var blocks = new List<BlockSurvey>();
        try
        {
            Survey.Run(new TableWalker(rows, recognition), blocks, cancellation);
        }
        catch (UnreadableRowException)
        {
            // The second pass meets the same row and reports it.
        }

        return blocks;
    }
}
