namespace MarketingMetrics.Import.Reading;

/// <summary>Makes a stream readable more than once: small ones in memory, large ones in a temporary file that goes with the import.</summary>
internal static class Spool
{
    private const int MostMemory = 16 << 20;

    public static InputFile From(Stream stream, string name, ImportOptions options, CancellationToken cancellation)
    {
        var memory = new MemoryStream();
        var block = new byte[81_920];
        long length = 0;
        FileStream? file = null;
        string path = "";
        try
        {
            // One byte beyond the limit suffices to know that the file is too large.
            while (length <= options.MostFileBytes && stream.Read(block, 0, (int)Math.Min(block.Length, options.MostFileBytes + 1 - length)) is > 0 and var read)
            {
                cancellation.ThrowIfCancellationRequested();
                length += read;
                if (file is null && length > MostMemory)
                {
                    path = Path.GetTempFileName();
                    file = new FileStream(path, FileMode.Create, FileAccess.Write);
                    memory.WriteTo(file);
                    memory = new MemoryStream();
                }

                ((Stream?)file ?? memory).Write(block, 0, read);
            }
        }
        catch
        {
            file?.Dispose();
            if (path.Length > 0) File.Delete(path);
            throw;
        }

        if (file is null)
        {
            byte[] bytes = memory.ToArray();
            return InputFile.FromBytes(name, bytes);
        }

        file.Dispose();
        return new InputFile(name, length, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read)) { OnDispose = () => File.Delete(path) };
    }
}
