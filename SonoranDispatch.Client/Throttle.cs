namespace SonoranDispatch.Client;

/// <summary>Lets something through at most once in a while, so that a hammered key cannot fill the queue of events to the server.</summary>
internal sealed class Throttle
{
    private const int ApartMilliseconds = 300;

    private readonly Natives _natives;
    private bool _any;
    private int _lastAt;

    public Throttle(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>True where the last time it said so is 300 ms ago or more.</summary>
    public bool Allows()
    {
        var now = _natives.Milliseconds;
        if (_any && unchecked(now - _lastAt) < ApartMilliseconds) return false;
        _any = true;
        _lastAt = now;
        return true;
    }
}
