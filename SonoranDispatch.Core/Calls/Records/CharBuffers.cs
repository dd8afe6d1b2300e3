using Newtonsoft.Json;

namespace SonoranDispatch.Calls;

/// <summary>Lends readers the buffer of the one before, so that reading thousands of records leaves no thousands of buffers. Main thread only.</summary>
internal sealed class CharBuffers : IArrayPool<char>
{
    [ThreadStatic]
    private static CharBuffers? shared;

    private const int Longest = 64 * 1024;

    private char[]? _spare;

    public static CharBuffers Shared => shared ??= new CharBuffers();

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
