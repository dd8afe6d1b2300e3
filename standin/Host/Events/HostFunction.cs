namespace StandIn.Host.Events;

/// <summary>A function of the host or of a test that can be passed to a script for it to call.</summary>
public sealed class HostFunction(Func<object?[], object?> body)
{
    /// <summary>Calls the function.</summary>
    public object? Invoke(object?[] arguments) => body(arguments);
}
