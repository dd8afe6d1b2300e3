namespace StandIn.Host.Measures;

/// <summary>Counts of errors and rejections so far.</summary>
public sealed class HostCounters
{
    private int _offThreadNatives;

    /// <summary>Natives that were called off the main thread.</summary>
    public int OffThreadNatives => Volatile.Read(ref _offThreadNatives);

    /// <summary>Event handlers that the runtime removed because they threw.</summary>
    public int RemovedHandlers { get; private set; }

    /// <summary>Exceptions that left a script: in constructors, ticks, commands and references.</summary>
    public int ScriptErrors { get; private set; }

    /// <summary>Calls of natives that the host does not know.</summary>
    public int UnknownNatives { get; private set; }

    /// <summary>Client events rejected by the rate limits.</summary>
    public int DroppedEvents { get; private set; }

    /// <summary>Typed commands rejected by the rate limits.</summary>
    public int DroppedCommands { get; private set; }

    internal void CountOffThreadNative() => Interlocked.Increment(ref _offThreadNatives);

    internal void CountRemovedHandler() => RemovedHandlers++;

    internal void CountScriptError() => ScriptErrors++;

    internal void CountUnknownNative() => UnknownNatives++;

    internal void CountDroppedEvent() => DroppedEvents++;

    internal void CountDroppedCommand() => DroppedCommands++;
}
