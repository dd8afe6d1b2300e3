namespace SonoranDispatch.Server;

/// <summary>
/// Something made anew for each entry point, such as what was asked of the game during it. A native costs some 50 microseconds on the real
/// server, and what it answers does not change within one entry point.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="mainThread">Says which entry point runs.</param>
/// <param name="make">Makes one.</param>
internal sealed class PerEntry<T>(MainThreadContext mainThread, Func<T> make)
    where T : class
{
    private T? _current;
    private long _entry;

    /// <summary>That of the present entry point; outside any, a new one each time.</summary>
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
