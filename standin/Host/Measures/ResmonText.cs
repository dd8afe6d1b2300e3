using System.Globalization;

namespace StandIn.Host.Measures;

/// <summary>Formats a resmon row as a console line.</summary>
internal static class ResmonText
{
    internal static string Of(ResmonRow row)
    {
        var natives = row.NativesByName.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Number(pair.Value) + " " + pair.Key);
        return row.Resource + " (" + row.Side + ") " + row.Kind + " " + row.Name + ": " + Number(row.Calls) + " calls, "
            + row.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms, " + Number(row.Natives) + " natives"
            + (row.Natives > 0 ? ": " + string.Join(", ", natives) : "");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
