namespace SonoranDispatch.Diagnostics;

/// <summary>Where coded messages go. Implementations never throw and never print a secret.</summary>
public interface ILog
{
    /// <summary>Writes one message.</summary>
    /// <param name="kind">A member of <see cref="Messages"/>.</param>
    /// <param name="values">What its text names, formatted under the invariant culture.</param>
    void Write(MessageDefinition kind, params object?[] values);
}
