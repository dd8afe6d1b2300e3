namespace SonoranDispatch.Intake;

/// <summary>Tries in quick succession, of which only the first is worth a word. It is over when nobody tried for five seconds.</summary>
internal sealed class RejectionNotice
{
    /// <summary>How long a pause ends a burst, milliseconds.</summary>
    public const long QuietMilliseconds = 5_000;

    private long? _last;

    /// <summary>One more try.</summary>
    /// <returns>Whether it is the first of its burst.</returns>
    public bool Attempt(long now)
    {
        var isFirst = IsOver(now);
        _last = now;
        return isFirst;
    }

    /// <summary>Whether there is none.</summary>
    public bool IsOver(long now) => _last is not { } last || now - last > QuietMilliseconds;
}
