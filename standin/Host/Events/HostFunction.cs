namespace StandIn.Host.Events;

/// <summary>A function of the host itself, or of a test, that a script may be handed and call.</summary>
public sealed class HostFunction(Func<object?[], object?> body)
{
    /// <summary>Runs it.</summary>
    public object? Invoke(object?[] arguments) => body(arguments);
}
