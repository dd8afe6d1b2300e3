using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>A console nobody reads.</summary>
internal sealed class QuietLog : ILog
{
    /// <inheritdoc />
    public void Write(MessageKind kind, params object?[] values)
    {
    }
}
