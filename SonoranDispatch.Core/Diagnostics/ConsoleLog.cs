using System.Globalization;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Writes each message as a single console line, "[SD-CONFIG-003] text Remedy: what to do", using the invariant culture and with every
/// secret masked. Never throws, even if the sink does.
/// </summary>
/// <param name="sink">Receives one line, without a line break.</param>
/// <param name="mask">Masks secrets. Register a secret before writing anything that might contain it.</param>
/// <param name="repeats">Suppresses repeated identical lines. Null if every line is to be written.</param>
public sealed class ConsoleLog(Action<string> sink, SecretMask mask, RepeatSuppressor? repeats = null) : ILog
{
    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
        var line = "[" + kind.Code + "] " + MessageFormatter.Fill(kind.Text, values);
        if (kind.Remedy.Length > 0) line += " Remedy: " + MessageFormatter.Fill(kind.Remedy, values);
        line = mask.Apply(line);

        var heldBack = 0;
        if (repeats is not null && !repeats.Allows(line, out heldBack)) return;
        if (heldBack > 0) line += string.Format(CultureInfo.InvariantCulture, " (repeated {0} times since)", heldBack);

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
