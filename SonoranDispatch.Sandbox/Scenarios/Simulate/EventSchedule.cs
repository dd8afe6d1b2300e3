namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The scheduled events of a run, in order of time.</summary>
internal sealed class EventSchedule(SimulationClock clock)
{
    private readonly PriorityQueue<Action, (long Due, int Order)> _coming = new();
    private int _order;

    /// <summary>When the next event is due, in milliseconds of the simulation clock.</summary>
    public long NextDue => _coming.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <summary>Schedules an event. Events with the same due time run in the order they were added.</summary>
    public void At(long due, Action happens) => _coming.Enqueue(happens, (due, _order++));

    /// <summary>Schedules an event several times, at random times.</summary>
    /// <param name="chance">The random source.</param>
    /// <param name="times">How many times.</param>
    /// <param name="length">The length of the period in milliseconds.</param>
    /// <param name="happens">The event.</param>
    /// <param name="from">The start of the period, in milliseconds of the simulation clock.</param>
    public void Spread(Random chance, int times, long length, Action happens, long from = 0)
    {
        for (; times > 0; times--) At(from + chance.NextInt64(0, length), happens);
    }

    /// <summary>Runs every event that is due.</summary>
    public void Advance()
    {
        while (_coming.TryPeek(out _, out var when) && when.Due <= clock.Milliseconds) _coming.Dequeue()();
    }
}
