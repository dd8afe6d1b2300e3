using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>A log that discards everything.</summary>
internal sealed class NullLog : ILog
{
    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
    }
}
