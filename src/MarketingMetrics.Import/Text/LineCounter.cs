namespace MarketingMetrics.Import.Text;

/// <summary>The line of a place in UTF-8 text, counted only where somebody asks: few rows have a problem, and counting costs all of them.</summary>
internal sealed class LineCounter(Func<Stream> open) : IDisposable
{
    private readonly byte[] _block = new byte[64 << 10];
    private Stream? _stream;
    private long _offset;
    private long _line = 1;
    private int _at;
    private int _filled;
    private bool _afterReturn;

    /// <summary>The line, from 1; places that ascend cost one pass in all.</summary>
    public long LineAt(long offset)
    {
        if (offset < _offset) Restart();
        _stream ??= open();
        while (_offset < offset)
        {
            if (_at == _filled && (_filled = _stream.Read(_block, _at = 0, _block.Length)) == 0) break;
            int length = (int)Math.Min(_filled - _at, offset - _offset);
            Count(_block.AsSpan(_at, length));
            _at += length;
            _offset += length;
        }

        return _line;
    }

    public void Dispose() => _stream?.Dispose();

    // CR, LF and both together end one line each.
    private void Count(ReadOnlySpan<byte> bytes)
    {
        _line += bytes.Count((byte)'\n') + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8);
        if (_afterReturn && bytes[0] == (byte)'\n') _line--;
        _afterReturn = bytes[^1] == (byte)'\r';
    }

    private void Restart()
    {
        _stream?.Dispose();
        _stream = null;
        (_offset, _line, _at, _filled, _afterReturn) = (0, 1, 0, 0, false);
    }
}
