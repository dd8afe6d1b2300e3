using System.Globalization;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Writes messages as single console lines, "[SD-CONFIG-003] text Remedy: what to do", under the invariant culture and with every secret
/// masked. It never throws, whatever its sink does.
/// </summary>
/// <param name="sink">Takes one line without a line break.</param>
/// <param name="mask">What to blank; register secrets before anything that might name them is written.</param>
/// <param name="repeats">Limits identical lines; <c>null</c> lets every line through.</param>
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
        if (heldBack > 0) line += string.Format(CultureInfo.InvariantCulture, " (and {0} times more since)", heldBack);

        try
        {
            sink(line);
        }
        catch (Exception)
        {
            // A console that cannot be written to is no reason to lose the call that was being reported on.
        }
    }
}
