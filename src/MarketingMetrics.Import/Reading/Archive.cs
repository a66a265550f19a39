using System.IO.Compression;

namespace MarketingMetrics.Import.Reading;

/// <summary>Unpacks an archive of exports, within limits: what claims to be small and is not, is cut off.</summary>
internal static class Archive
{
    // Text of exports packs ten to thirty times; beyond this it is a bomb.
    private const long MostRatio = 400;

    private const long MostEntriesAtOnce = 4;

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The files inside; a damaged or oversized archive ends with a problem in the log.</summary>
    public static List<InputFile> Open(InputFile archive, ImportOptions options, ProblemLog log, CancellationToken cancellation)
    {
        var files = new List<InputFile>();
        try
        {
            using Stream stream = archive.Open();
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            // All entries are held in memory together.
            long room = Math.Min(options.MostFileBytes, MostEntriesAtOnce * (long)options.MostEntryBytes);
            foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)))
            {
                cancellation.ThrowIfCancellationRequested();
                string name = $"{archive.Name}/{entry.FullName}";
                if (files.Count == options.MostEntries)
                {
                    log.Add(0, "", name, ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
                    break;
                }

                long limit = Math.Min(Math.Min(room, options.MostEntryBytes), Math.Max(1 << 20, MostRatio * Math.Max(entry.CompressedLength, 1)));
                using Stream content = entry.Open();
                if (ReadWithin(content, limit) is not { } bytes)
                {
                    log.Add(0, "", name, ImportProblemReason.FileTooLarge, ImportProblemSeverity.Error);
                    continue;
                }

                room -= bytes.Length;
                files.Add(InputFile.FromBytes(name, bytes, archive.Name));
            }
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or EndOfStreamException or IOException or ArgumentException)
        {
            log.Add(0, "", error.Message, ImportProblemReason.DamagedFile, ImportProblemSeverity.Error);
        }

        return files;
    }

    private static byte[]? ReadWithin(Stream content, long limit)
    {
        using var memory = new MemoryStream();
        var block = new byte[81_920];
        while (content.Read(block, 0, block.Length) is > 0 and var read)
        {
            if (memory.Length + read > limit) return null;
            memory.Write(block, 0, read);
        }

        return memory.ToArray();
    }
}
