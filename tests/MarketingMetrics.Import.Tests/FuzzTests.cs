namespace MarketingMetrics.Import.Tests;

public class FuzzTests
{
    private const int Mutants = 2_000;

    public static TheoryData<string> Fixtures()
    {
        var names = new TheoryData<string>();
        foreach (string path in Directory.EnumerateFiles(Fixture.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            names.Add(Path.GetRelativePath(Fixture.Folder, path));
        return names;
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Read_Mutants_NeverThrowAndAccountForEveryRow(string name)
    {
        byte[] original = File.ReadAllBytes(Fixture.Of(name));
        // Seeds are independent of each other, so that the order of threads changes nothing.
        Parallel.For(0, Mutants, seed =>
        {
            byte[] mutant = Mutate(original, new Random(seed));
            ImportResult import;
            try
            {
                import = Archives.Read(mutant, name);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"{name}, seed {seed}: {error}", error);
            }

            if (import.Facts.RowCount > import.Files.Sum(file => file.RowsRead) * 64)
                throw new InvalidOperationException($"{name}, seed {seed}: a row gives at most one fact per period of its header");
            if (import.Facts.RowCount == 0 && import.Problems.IsEmpty && import.Files.All(file => file.Layout is null))
                throw new InvalidOperationException($"{name}, seed {seed}: nothing was read, and nothing is said of it");
        });
    }

    [Fact]
    public void Read_NoiseBytes_NeverThrow()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            ImportResult import = Archives.Read(bytes, "noise");
            import.Facts.RowCount.Should().Be(0);
            import.Problems.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Read_DamagedWorkbook_NeverThrows()
    {
        byte[] workbook = Archives.Workbook(["Campaign name", "Ad Group Name", "Date", "Cost", "Impressions", "Clicks (destination)"], ["A", "B", "2026-10-01", 1.5, 10, 1]);
        for (int seed = 0; seed < 300; seed++)
        {
            FluentActions.Invoking(() => Archives.Read(Mutate(workbook, new Random(seed)), "damaged.xlsx")).Should().NotThrow("seed {0}", seed);
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (int times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 3: bytes.Insert(at, (byte)",;\t\"\n\r'#%<>.-/|{}[]0"[random.Next(20)]); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                case 5: bytes.InsertRange(at, "\u00A0\u202F−∞€é"u8.ToArray()); break;
                case 6: bytes.InsertRange(at, "99999999999999999999999999999999"u8.ToArray()); break;
                case 7: bytes.InsertRange(at, Enumerable.Repeat((byte)',', random.Next(1, 300))); break;
                default: bytes.InsertRange(at, "1e308"u8.ToArray()); break;
            }
        }

        return [.. bytes];
    }
}
