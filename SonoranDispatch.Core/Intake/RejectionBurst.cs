namespace SonoranDispatch.Intake;

/// <summary>A burst of rejected attempts, of which only the first is reported. A burst is over after five seconds without an attempt.</summary>
internal sealed class RejectionBurst
{
    /// <summary>How long a pause ends a burst, in milliseconds.</summary>
    public const long QuietMilliseconds = 5_000;

    private long? _last;

    /// <summary>Records an attempt.</summary>
    /// <returns>Whether it is the first of its burst.</returns>
    public bool Attempt(long now)
    {
        var isFirst = IsOver(now);
        _last = now;
        return isFirst;
    }

    /// <summary>Returns whether there is no current burst.</summary>
    public bool IsOver(long now) => _last is not { } last || now - last > QuietMilliseconds;
}
