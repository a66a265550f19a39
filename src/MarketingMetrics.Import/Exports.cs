using System.Data;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Reading;

namespace MarketingMetrics.Import;

/// <summary>The door: files of advertising and analytics platforms in, facts and an account of every row out.</summary>
/// <remarks>A file is recognised by its content, never by its name. What a file holds never throws, except where <see cref="ProblemPolicy.FailFast"/> asks for it.</remarks>
public static class Exports
{
    /// <summary>Reads files, and joins their facts.</summary>
    /// <param name="paths">The files.</param>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    /// <exception cref="ArgumentException">No file is named.</exception>
    public static ImportResult Read(params string[] paths) => Read(ImportOptions.Default, paths);

    /// <summary>Reads files as the options say, and joins their facts.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="paths">The files.</param>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    /// <exception cref="ArgumentException">No file is named.</exception>
    /// <exception cref="ImportException">An error, where the options ask to fail fast.</exception>
    public static ImportResult Read(ImportOptions options, params string[] paths) => Read(paths, options, null, CancellationToken.None);

    /// <summary>Reads one file from a stream, from its present position. The stream is left open.</summary>
    /// <param name="stream">The bytes. They are copied first, because they are read twice: to memory, or beyond 16 MiB to a temporary file.</param>
    /// <param name="name">What the result calls it.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="ImportException">An error, where the options ask to fail fast.</exception>
    public static ImportResult Read(Stream stream, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using InputFile input = Spool.From(stream, name, options ?? ImportOptions.Default, CancellationToken.None);
        return new ImportRun(options ?? ImportOptions.Default, null, CancellationToken.None).Read([input]);
    }

    /// <summary>Reads the rows of a data reader, from its present position to its end, as if they were a file. The reader is left open.</summary>
    /// <param name="reader">The rows; their columns are recognised like headers.</param>
    /// <param name="name">What the result calls it.</param>
    /// <param name="options">How to read.</param>
    /// <remarks>The rows are held as text while they are read; <see cref="FactTable.FromDataReader"/> streams where you name the columns yourself.</remarks>
    /// <exception cref="ImportException">An error, where the options ask to fail fast.</exception>
    public static ImportResult Read(IDataReader reader, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new ImportRun(options ?? ImportOptions.Default, null, CancellationToken.None).Read(name, DataReaderTable.Read(reader));
    }

    /// <summary>Reads files on another thread.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="options">How to read.</param>
    /// <param name="progress">Told how many bytes are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    /// <exception cref="ArgumentException">No file is named.</exception>
    /// <exception cref="ImportException">An error, where the options ask to fail fast.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ImportResult> ReadAsync(IEnumerable<string> paths, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] all = [.. paths];
        return Task.Run(() => Read(all, options ?? ImportOptions.Default, progress, cancellation), cancellation);
    }

    /// <summary>Reads one file from a stream on another thread. The stream is left open.</summary>
    /// <param name="stream">The bytes, as in <see cref="Read(Stream, string, ImportOptions?)"/>.</param>
    /// <param name="name">What the result calls it.</param>
    /// <param name="options">How to read.</param>
    /// <param name="progress">Told how many bytes are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ImportException">An error, where the options ask to fail fast.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ImportResult> ReadAsync(Stream stream, string name, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Task.Run(() =>
        {
            using InputFile input = Spool.From(stream, name, options ?? ImportOptions.Default, cancellation);
            return new ImportRun(options ?? ImportOptions.Default, progress, cancellation).Read([input]);
        }, cancellation);
    }

    private static ImportResult Read(string[] paths, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Length == 0) throw new ArgumentException("Name at least one file.", nameof(paths));
        foreach (string path in paths)
        {
            if (!File.Exists(path)) throw new FileNotFoundException($"There is no file '{path}'.", path);
        }

        return new ImportRun(options, progress, cancellation).Read([.. paths.Select(InputFile.FromPath)]);
    }
}
