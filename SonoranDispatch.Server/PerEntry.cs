namespace SonoranDispatch.Server;

/// <summary>
/// A value created once per entry point, such as data read from the game. A native call costs some 50 microseconds on a real server, and
/// its result does not change within one entry point.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="mainThread">Knows which entry point runs.</param>
/// <param name="make">Creates a value.</param>
internal sealed class PerEntry<T>(MainThreadContext mainThread, Func<T> make)
    where T : class
{
    private T? _current;
    private long _entry;

    /// <summary>The value of the current entry point; outside any, a new one each time.</summary>
    public T Current
    {
        get
        {
            var entry = mainThread.Entry;
            if (entry == 0) return make();
            if (_current is { } current && _entry == entry) return current;

            _entry = entry;
            return _current = make();
        }
    }
}
