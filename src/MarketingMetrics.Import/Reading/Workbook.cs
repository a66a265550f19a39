using System.Globalization;
using System.Text;
using System.Xml;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The sheets of an XLSX workbook as rows of text: values as stored, dates as ISO text. Blank rows are left out, as in delimited text.</summary>
/// <remarks>Source: ECMA-376, part 1, 18.3 (worksheets), 18.4 (shared strings), 18.8.30 (number formats).</remarks>
internal sealed class Workbook
{
    private const int MostCells = 20_000_000;
    private readonly List<string> _sheets = [];
    private readonly List<string> _strings = [];
    private readonly HashSet<int> _dateStyles = [];
    private bool _from1904;

    /// <exception cref="XmlException">A part is damaged.</exception>
    public static List<DocumentTable> Read(IReadOnlyList<InputFile> parts, ImportOptions options, ProblemLog log, CancellationToken cancellation)
    {
        var workbook = new Workbook();
        if (Find(parts, "xl/workbook.xml") is { } book) workbook.ReadBook(book);
        if (Find(parts, "xl/sharedStrings.xml") is { } strings) workbook.ReadStrings(strings);
        if (Find(parts, "xl/styles.xml") is { } styles) workbook.ReadStyles(styles);
        InputFile[] sheets = [.. parts.Where(part => part.Name.Contains("/xl/worksheets/", StringComparison.Ordinal) && part.Name.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(part => part.Name.Length).ThenBy(part => part.Name, StringComparer.Ordinal)];
        // The names are listed in the order of the files, except where sheets were moved by hand: then a name is only a name.
        return [.. sheets.Select((sheet, at) => new DocumentTable(workbook._sheets.ElementAtOrDefault(at) ?? Path.GetFileNameWithoutExtension(sheet.Name), workbook.ReadSheet(sheet, options, log, cancellation)))];
    }

    private static InputFile? Find(IEnumerable<InputFile> parts, string name) => parts.FirstOrDefault(part => part.Name.EndsWith("/" + name, StringComparison.Ordinal));

    private static XmlReader Open(InputFile part) =>
        XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false, CloseInput = true });

    private void ReadBook(InputFile part)
    {
        using XmlReader xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && xml.GetAttribute("name") is { } sheet) _sheets.Add(sheet);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr") _from1904 = xml.GetAttribute("date1904") is "1" or "true";
        }
    }

    private void ReadStrings(InputFile part)
    {
        using XmlReader xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") _strings.Add(TextOf(xml));
        }
    }

    // Text runs of one string, without the phonetic hints beside them.
    private static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        }

        return text.ToString();
    }

    private void ReadStyles(InputFile part)
    {
        var custom = new HashSet<int>();
        bool inCells = false;
        int style = 0;
        using XmlReader xml = Open(part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && IsDate(xml.GetAttribute("formatCode")) && Number(xml.GetAttribute("numFmtId")) is { } own) custom.Add(own);
            if (!inCells || xml.LocalName != "xf") continue;
            if (Number(xml.GetAttribute("numFmtId")) is { } format && (format is >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 || custom.Contains(format))) _dateStyles.Add(style);
            style++;
        }
    }

    private static bool IsDate(string? format)
    {
        if (format is null) return false;
        bool quoted = false;
        foreach (char c in format)
        {
            if (c is '"' or '[' or ']') quoted = c == '"' ? !quoted : c == '[';
            else if (!quoted && c is 'y' or 'd') return true;
        }

        return false;
    }

    private List<ListRow> ReadSheet(InputFile part, ImportOptions options, ProblemLog log, CancellationToken cancellation)
    {
        var rows = new List<ListRow>();
        var cells = new List<string>();
        int line = 0, count = 0;
        using XmlReader xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row")
            {
                if (cells.Exists(cell => cell.Length > 0)) rows.Add(new ListRow(line, [.. cells]));
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                if ((rows.Count & 0x3FF) == 0) cancellation.ThrowIfCancellationRequested();
                cells.Clear();
                line = Number(xml.GetAttribute("r")) ?? line + 1;
            }
            else if (xml.LocalName == "c")
            {
                int at = ColumnOf(xml.GetAttribute("r")) ?? cells.Count;
                if (at >= options.MostColumns || count++ > MostCells)
                {
                    log.Add(line, "", part.Name, at >= options.MostColumns ? ImportProblemReason.TooManyColumns : ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
                    return rows;
                }

                while (cells.Count <= at) cells.Add("");
                cells[at] = ReadCell(xml);
            }
        }

        // Rows of a sheet end where their last cell is; a table is as wide as its widest row.
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        for (int i = 0; i < rows.Count && width > 1; i++)
        {
            if (rows[i].Cells.Length is > 1 and var length && length < width) rows[i] = rows[i] with { Cells = [.. rows[i].Cells, .. Enumerable.Repeat("", width - length)] };
        }

        return rows;
    }

    private string ReadCell(XmlReader xml)
    {
        string type = xml.GetAttribute("t") ?? "n";
        int style = Number(xml.GetAttribute("s")) ?? -1;
        if (xml.IsEmptyElement) return "";
        string value = "";
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName is "v" or "is") value = TextOf(xml);
        }

        return type switch
        {
            "s" => Number(value) is { } at && at >= 0 && at < _strings.Count ? _strings[at] : "",
            "n" when _dateStyles.Contains(style) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double days) => Date(days),
            "e" => "",
            _ => value,
        };
    }

    // Serial 60 is a day that never was; dates of marketing lie far beyond it.
    private string Date(double days)
    {
        if (days is < 61 or > 80_000) return days.ToString(CultureInfo.InvariantCulture);
        DateTime time = (_from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30)).AddDays(days);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static int? ColumnOf(string? reference)
    {
        if (string.IsNullOrEmpty(reference)) return null;
        int column = 0;
        foreach (char c in reference)
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + (c - 'A' + 1);
            if (column > 20_000) return int.MaxValue;
        }

        return column == 0 ? null : column - 1;
    }
}
