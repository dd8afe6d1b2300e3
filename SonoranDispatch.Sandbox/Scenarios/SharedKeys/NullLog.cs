using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>A console nobody reads.</summary>
internal sealed class NullLog : ILog
{
    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
    }
}
