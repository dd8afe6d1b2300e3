using System.Globalization;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>The console. Like the real ones, the formatting overloads throw <see cref="FormatException"/> on a stray brace.</summary>
public static class Debug
{
    /// <summary>Writes a text.</summary>
    public static void Write(string data) => RuntimeSlot.CurrentOrFlowing?.Host.Print(data);

    /// <summary>Writes a formatted text.</summary>
    public static void Write(string format, params object[] args) => Write(string.Format(CultureInfo.CurrentCulture, format, args));

    /// <summary>Ends a line.</summary>
    public static void WriteLine() => Write("\n");

    /// <summary>Writes a line.</summary>
    public static void WriteLine(string data) => Write(data + "\n");

    /// <summary>Writes a formatted line.</summary>
    public static void WriteLine(string format, params object[] args) => Write(string.Format(CultureInfo.CurrentCulture, format, args) + "\n");
}
