namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Writes each message as a single console line, "[SD-CONFIG-003] text Remedy: what to do", using the invariant culture and with every
/// secret masked. Never throws, even if the sink does.
/// </summary>
/// <param name="sink">Receives one line, without a line break.</param>
/// <param name="mask">Masks secrets. Register a secret before writing anything that might contain it.</param>
public sealed class ConsoleLog(Action<string> sink, SecretMask mask) : ILog
{
    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
        var line = "[" + kind.Code + "] " + MessageFormatter.Fill(kind.Text, values);
        if (kind.Remedy.Length > 0) line += " Remedy: " + MessageFormatter.Fill(kind.Remedy, values);
        line = mask.Apply(line);

        try
        {
            sink(line);
        }
        catch (Exception)
        {
            // A failing console must not break the handling of the call that was being reported.
        }
    }
}
