namespace SonoranDispatch.Client;

/// <summary>Limits how often something may happen, so that repeated key presses cannot fill the queue of events to the server.</summary>
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

    /// <summary>Returns true if it last returned true 300 ms ago or more.</summary>
    public bool Allows()
    {
        var now = _natives.Milliseconds;
        if (_any && unchecked(now - _lastAt) < ApartMilliseconds) return false;
        _any = true;
        _lastAt = now;
        return true;
    }
}
