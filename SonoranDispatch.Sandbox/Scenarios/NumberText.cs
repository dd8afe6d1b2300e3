using System.Globalization;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>Writes the numbers of reports.</summary>
internal static class NumberText
{
    /// <summary>Returns a number as text.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
