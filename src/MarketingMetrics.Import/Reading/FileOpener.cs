using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Finds out what a file is and surveys it.</summary>
internal sealed class FileOpener(ImportOptions options, ErrorCount errors, bool isAlone, CancellationToken cancellation)
{
    private const int MostExpected = 4_000_000;

    private bool _isAlone = isAlone;

    public IEnumerable<OpenedFile> Open(InputFile input)
    {
        var file = new OpenedFile(input, new ProblemLog(input.Name, options, errors));
        if (input.Length == 0)
        {
            file.Log.Add(0, "", "", ImportProblemReason.EmptyFile, ImportProblemSeverity.Warning);
            return [file];
        }

        if (input.Length > options.MostFileBytes)
        {
            file.Log.Add(0, "", input.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
            return [file];
        }

        byte[] head = input.Head(Recognizer.HeadBytes);
        if (Archive.IsZip(head)) return OpenZip(file);
        if (JsonTable.IsJson(head)) return OpenJson(file);
        OpenText(file, head);
        return [file];
    }

    /// <summary>Rows that are already cells.</summary>
    public OpenedFile OpenTable(string name, List<ListRow> rows)
    {
        var file = new OpenedFile(InputFile.FromBytes(name, []), new ProblemLog(name, options, errors)) { Encoding = "rows" };
        // Typed numbers are written with a point, so nothing is left to decide.
        if (!OpenRows(file, new DocumentTable("", rows))) Unknown(file, string.Join(",", rows[0].Cells));
        return file;
    }

    private List<OpenedFile> OpenZip(OpenedFile archive)
    {
        List<InputFile> entries = Archive.Open(archive.Input, options, archive.Log, cancellation);
        if (entries.Exists(entry => entry.Name.EndsWith("/xl/workbook.xml", StringComparison.Ordinal)))
        {
            archive.Encoding = "XLSX";
            return OpenDocument(archive, () => Workbook.Read(entries, options, archive.Log, cancellation));
        }

        _isAlone &= entries.Count == 1;
        // An archive inside an archive is not opened: nobody exports that, and bombs are built so.
        var files = new List<OpenedFile>();
        foreach (InputFile entry in entries)
        {
            if (Archive.IsZip(entry.Head(4))) archive.Log.Add(0, "", entry.Name, ImportProblemReason.UnsupportedFormat, ImportProblemSeverity.Warning);
            else files.AddRange(Open(entry));
        }

        if (files.Count == 0 || archive.Log.HasProblems) files.Insert(0, archive);
        if (entries.Count == 0 && !archive.Log.HasProblems) archive.Log.Add(0, "", "", ImportProblemReason.EmptyFile, ImportProblemSeverity.Warning);
        return files;
    }

    private List<OpenedFile> OpenJson(OpenedFile file)
    {
        file.Encoding = "JSON";
        if (file.Input.Length <= JsonTable.MostBytes) return OpenDocument(file, () => JsonTable.Read(file.Input, cancellation));
        file.Log.Add(0, "", file.Input.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
        return [file];
    }

    // A document of one table is that table; several become files of their own, named after them.
    private List<OpenedFile> OpenDocument(OpenedFile file, Func<List<DocumentTable>> read)
    {
        List<DocumentTable> tables;
        try
        {
            tables = read();
        }
        catch (Exception error) when (error is System.Xml.XmlException or System.Text.Json.JsonException or InvalidOperationException)
        {
            file.Log.Add(0, "", error.Message, ImportProblemReason.DamagedFile, ImportProblemSeverity.Error);
            return [file];
        }

        var known = new List<(DocumentTable Table, OpenedFile File)>();
        var unknown = new List<DocumentTable>();
        foreach (DocumentTable table in tables.Where(table => table.Rows.Count > 0))
        {
            var part = new OpenedFile(file.Input.PartOf(table.Name), new ProblemLog($"{file.Input.Name}/{table.Name}", options, errors)) { Encoding = file.Encoding };
            if (OpenRows(part, table)) known.Add((table, part));
            else unknown.Add(table);
        }

        if (known.Count == 0) Unknown(file, unknown.Count == 0 ? "" : string.Join(",", unknown[0].Rows[0].Cells));
        else foreach (DocumentTable table in unknown) file.Log.Add(0, "", $"{table.Name}: {string.Join(",", table.Rows[0].Cells)}", ImportProblemReason.NothingToRead, ImportProblemSeverity.Info);
        if (known.Count == 1) OpenRows(file, known[0].Table);
        if (known.Count < 2) return [file];
        return file.Log.HasProblems ? [file, .. known.Select(part => part.File)] : [.. known.Select(part => part.File)];
    }

    private bool OpenRows(OpenedFile file, DocumentTable table)
    {
        List<ListRow> rows = table.Rows;
        List<string[]> head = [.. rows.Take(Recognizer.MostRows).Select(row => row.Cells)];
        Recognition? recognition = table.Layout is null ? Recognizer.Recognize(head, options) : new Recognition(LayoutIndex.Of(ExportLayouts.Get(table.Layout)), 0, 0);
        if (recognition is null)
        {
            file.Filters = SearchFilters.TryRead(head);
            return file.Filters is not null;
        }

        recognition = recognition with { Preamble = table.Preamble };
        file.Recognition = recognition;
        if (!IsSupported(file)) return true;
        file.Rows = () => new ListRows(rows);
        file.Blocks = Run(file.Rows(), recognition);
        return true;
    }

    private void OpenText(OpenedFile file, byte[] head)
    {
        TextEncoding encoding = TextEncoding.Detect(head);
        file.Encoding = encoding.Name;
        if (encoding.Encoding is null)
        {
            file.Log.Add(0, "", "", ImportProblemReason.NotText, ImportProblemSeverity.Error);
            return;
        }

        if (encoding.IsAssumed) file.Log.Add(0, "", encoding.Name, ImportProblemReason.EncodingAssumed, ImportProblemSeverity.Warning);
        if (Recognizer.Recognize(head, encoding.Encoding, options, out UnreadableRowException? unreadable) is { } recognition)
        {
            file.Recognition = recognition;
            if (IsSupported(file)) SurveyText(file, recognition);
            return;
        }

        List<string[]> rows = Recognizer.HeadRows(head, encoding.Encoding, ',', options, out _);
        if (unreadable is not null)
        {
            file.Log.Add(unreadable.Line, "", unreadable.Text, unreadable.Reason, ImportProblemSeverity.Error);
            return;
        }

        file.Filters = SearchFilters.TryRead(rows);
        if (file.Filters is not null) return;
        List<ListRow>? pairs = KeyValueTable.TryRead(rows, out int rest);
        if (pairs is not null && OpenRows(file, new DocumentTable("", pairs)))
        {
            if (rest > 0) file.Log.Add(0, "", FormattableString.Invariant($"{rest} rows of further sections, such as clicks by link: the same figures in parts"), ImportProblemReason.NothingToRead, ImportProblemSeverity.Info);
            return;
        }

        Unknown(file, NearMiss.Of([.. Recognizer.Separators.SelectMany(separator => Recognizer.HeadRows(head, encoding.Encoding, separator, options, out _))], options));
    }

    private static void Unknown(OpenedFile file, string text) => file.Log.Add(1, "", text, ImportProblemReason.UnknownFormat, ImportProblemSeverity.Error);

    private static bool IsSupported(OpenedFile file)
    {
        if (file.Recognition!.Layout.Unsupported is not { } reason) return true;
        file.Log.Add(1, "", $"{file.Recognition.Layout.Name}: {reason}", ImportProblemReason.UnsupportedFormat, ImportProblemSeverity.Error);
        return false;
    }

    private void SurveyText(OpenedFile file, Recognition recognition)
    {
        bool lineBreaks = true;
        CsvRows Rows() => new(file.Input.Open, recognition.Encoding, recognition.Separator, lineBreaks, options.MostRowBytes, options.MostColumns);

        file.Rows = Rows;
        using (CsvRows rows = Rows())
        {
            file.Blocks = Run(rows, recognition);
            if (file.Blocks is [{ DataRows: > 0 } only]) only.ExpectedRows = Expected(only.DataRows, rows.Position, file.Input.Length);
            if (!rows.HasUnterminatedQuote) return;
        }

        // A quote that never closes would swallow the rest of the file: a line end then ends a row whatever the quotes say.
        file.Log.Add(0, "", "", ImportProblemReason.UnclosedQuote, ImportProblemSeverity.Warning);
        lineBreaks = false;
        using CsvRows again = Rows();
        file.Blocks = Run(again, recognition);
    }

    // As many bytes a row as the rows that were seen, and a little room; a wrong guess costs nothing but that.
    private static int Expected(long rows, long bytes, long length) =>
        bytes <= 0 || bytes > length ? (int)Math.Min(rows, MostExpected) : (int)Math.Min((rows * (double)length / bytes * 1.02) + 16, MostExpected);

    private List<BlockSurvey> Run(RowSource rows, Recognition recognition)
    {
        var blocks = new List<BlockSurvey>();
        try
        {
            Survey.Run(new TableWalker(rows, recognition), blocks, !_isAlone, cancellation);
        }
        catch (UnreadableRowException)
        {
            // The second pass meets the same row and reports it.
        }

        return blocks;
    }
}
