using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// Reuses one buffer for successive readers, so that reading thousands of records does not allocate thousands of buffers. Main thread only.
/// </summary>
internal sealed class CharBufferPool : IArrayPool<char>
{
    [ThreadStatic]
    private static CharBufferPool? _shared;

    private const int Longest = 64 * 1024;

    private char[]? _spare;

    public static CharBufferPool Shared => _shared ??= new CharBufferPool();

    /// <inheritdoc />
    public char[] Rent(int minimumLength)
    {
        if (_spare is not { } spare || spare.Length < minimumLength) return new char[minimumLength];

        _spare = null;
        return spare;
    }

    /// <inheritdoc />
    public void Return(char[]? array)
    {
        if (array is null || array.Length > Longest) return;
        if (_spare is null || _spare.Length < array.Length) _spare = array;
    }
}
