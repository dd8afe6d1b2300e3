namespace StandIn.Host.Measures;

/// <summary>What went wrong so far, and what was refused.</summary>
public sealed class HostCounters
{
    private int _offThreadNatives;

    /// <summary>Natives called off the main thread.</summary>
    public int OffThreadNatives => Volatile.Read(ref _offThreadNatives);

    /// <summary>Event handlers the runtime took away because they threw.</summary>
    public int RemovedHandlers { get; private set; }

    /// <summary>Errors that left a script: in constructors, ticks, commands and references.</summary>
    public int ScriptErrors { get; private set; }

    /// <summary>Calls of natives the host does not know.</summary>
    public int UnknownNatives { get; private set; }

    /// <summary>Client events refused by the rate limits.</summary>
    public int DroppedEvents { get; private set; }

    /// <summary>Typed commands refused by the rate limits.</summary>
    public int DroppedCommands { get; private set; }

    internal void CountOffThreadNative() => Interlocked.Increment(ref _offThreadNatives);

    internal void CountRemovedHandler() => RemovedHandlers++;

    internal void CountScriptError() => ScriptErrors++;

    internal void CountUnknownNative() => UnknownNatives++;

    internal void CountDroppedEvent() => DroppedEvents++;

    internal void CountDroppedCommand() => DroppedCommands++;
}
