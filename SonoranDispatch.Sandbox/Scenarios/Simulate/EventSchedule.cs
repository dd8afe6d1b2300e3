namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>What is going to happen, in the order of time.</summary>
internal sealed class EventSchedule(SimulationClock clock)
{
    private readonly PriorityQueue<Action, (long Due, int Order)> _coming = new();
    private int _order;

    /// <summary>When something happens next, milliseconds of the world.</summary>
    public long NextDue => _coming.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <summary>Adds something; two things of one time happen in the order in which they were added.</summary>
    public void At(long due, Action happens) => _coming.Enqueue(happens, (due, _order++));

    /// <summary>Adds something several times, at times that chance decides.</summary>
    /// <param name="chance">Decides.</param>
    /// <param name="times">How often.</param>
    /// <param name="length">Within how long, milliseconds.</param>
    /// <param name="happens">What.</param>
    /// <param name="from">From when on, milliseconds of the world.</param>
    public void Spread(Random chance, int times, long length, Action happens, long from = 0)
    {
        for (; times > 0; times--) At(from + chance.NextInt64(0, length), happens);
    }

    /// <summary>Lets everything happen that is due.</summary>
    public void Advance()
    {
        while (_coming.TryPeek(out _, out var when) && when.Due <= clock.Milliseconds) _coming.Dequeue()();
    }
}
