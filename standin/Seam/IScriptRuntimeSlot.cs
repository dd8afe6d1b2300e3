namespace StandIn;

/// <summary>The thread's current script runtime of one side.</summary>
public interface IScriptRuntimeSlot
{
    /// <summary>Restores the runtime that was current before a <see cref="RuntimeScope"/>.</summary>
    void Restore(object? before);
}
