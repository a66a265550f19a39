using System.Globalization;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The sheets of a workbook as rows of text; blank rows are left out, as in delimited text.</summary>
internal static class Sheets
{
    private const int MostRows = 2_000_000;

    public static List<List<ListRow>> Read(Stream stream, ImportOptions options, CancellationToken cancellation)
    {
        var sheets = new List<List<ListRow>>();
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        do
        {
            var rows = new List<ListRow>();
            for (int line = 1; rows.Count < MostRows && reader.Read(); line++)
            {
                if ((line & 0x3FF) == 0) cancellation.ThrowIfCancellationRequested();
                if (reader.FieldCount > options.MostColumns) break;
                var cells = new string[reader.FieldCount];
                int last = -1;
                for (int i = 0; i < cells.Length; i++)
                {
                    cells[i] = Text(reader.GetValue(i));
                    if (cells[i].Length > 0) last = i;
                }

                if (last >= 0) rows.Add(new ListRow(line, cells));
            }

            sheets.Add(rows);
        }
        while (reader.NextResult() && sheets.Count < 20);
        return sheets;
    }

    public static bool IsDamage(Exception error) =>
        error is ExcelReaderException or XmlException or InvalidDataException or IOException or FormatException or NotSupportedException or InvalidOperationException
            or ArgumentException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or OverflowException;

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
