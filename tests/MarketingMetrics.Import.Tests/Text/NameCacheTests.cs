using System.Text;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Tests.Text;

public class NameCacheTests
{
    // Names of every length that differ in one byte only, wherever it is.
    [Fact]
    public void Find_NamesAlikeButForOneByte_AreToldApart()
    {
        var cache = new NameCache();
        var names = new List<string> { "" };
        for (int length = 1; length <= 60; length++)
        {
            names.Add(new string('a', length));
            for (int at = 0; at < length; at++) names.Add(new string('a', at) + "b" + new string('a', length - at - 1));
        }

        int[] first = [.. names.Select(name => cache.Find(Encoding.UTF8.GetBytes(name)))];
        int[] again = [.. names.Select(name => cache.Find(Encoding.UTF8.GetBytes(name)))];

        first.Should().Equal(Enumerable.Range(0, names.Count));
        again.Should().Equal(first);
        cache.Names.Should().Equal(names);
    }
}
