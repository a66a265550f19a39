using System.Text;

namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>Takes accents off Latin letters, so that texts match however they were typed. By a table: normalisation depends on the machine's Unicode data.</summary>
internal static class Folding
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>The text in lower case and without accents, combining ones included.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char letter in text.ToLowerInvariant())
        {
            int place = Accented.IndexOf(letter, StringComparison.Ordinal);
            if (place >= 0) folded.Append(Plain[place]);
            else if (letter == 'œ') folded.Append("oe");
            else if (letter == 'æ') folded.Append("ae");
            else if (letter is < '\u0300' or > '\u036F') folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>The ASCII sign for the signs that stand for an apostrophe or a hyphen, the sign itself otherwise.</summary>
    public static char Sign(char sign) => sign switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u2032' or '\u00B4' or '`' or '\uFF07' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => sign,
    };
}
