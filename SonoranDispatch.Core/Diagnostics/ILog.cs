namespace SonoranDispatch.Diagnostics;

/// <summary>Writes coded messages. Implementations never throw and never print a secret.</summary>
public interface ILog
{
    /// <summary>Writes one message.</summary>
    /// <param name="kind">A member of <see cref="Messages"/>.</param>
    /// <param name="values">The values for the message's placeholders, formatted using the invariant culture.</param>
    void Write(MessageDefinition kind, params object?[] values);
}
