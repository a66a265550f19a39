using System.Data;
using System.Globalization;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The rows of a data reader as text that reads back without doubt.</summary>
internal static class DataReaderTable
{
    public static List<ListRow> Read(IDataReader reader)
    {
        var header = new string[reader.FieldCount];
        for (int i = 0; i < header.Length; i++) header[i] = reader.GetName(i);
        var rows = new List<ListRow> { new(0, header) };
        while (reader.Read())
        {
            var cells = new string[header.Length];
            for (int i = 0; i < cells.Length; i++) cells[i] = reader.IsDBNull(i) ? "" : Text(reader.GetValue(i));
            rows.Add(new ListRow(rows.Count, cells));
        }

        return rows;
    }

    private static string Text(object value) => value switch
    {
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
