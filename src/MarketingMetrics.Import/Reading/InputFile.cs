namespace MarketingMetrics.Import.Reading;

/// <summary>Bytes that can be read more than once: first to see how their numbers and dates are written, then for the facts.</summary>
internal sealed class InputFile(string name, long length, Func<Stream> open) : IDisposable
{
    public string Name => name;

    public long Length => length;

    /// <summary>Files of one archive or folder: where one states no period, the dated one beside it may.</summary>
    public string Group { get; init; } = "";

    /// <summary>Which table of its document it is, where that holds several.</summary>
    public string Part { get; init; } = "";

    public Action? OnDispose { get; init; }

    public Stream Open() => open();

    public byte[] Head(int most)
    {
        using Stream stream = open();
        var head = new byte[(int)Math.Min(most, length)];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == head.Length ? head : head[..read];
    }

    public void Dispose() => OnDispose?.Invoke();

    public static InputFile FromPath(string path) =>
        new(Path.GetFileName(path), new FileInfo(path).Length, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan)) { Group = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "" };

    /// <summary>A table of this document.</summary>
    public InputFile PartOf(string part) => new($"{name}/{part}", length, open) { Group = name, Part = part };

    public static InputFile FromBytes(string name, byte[] bytes, string group = "") => new(name, bytes.Length, () => new MemoryStream(bytes, writable: false)) { Group = group };
}
