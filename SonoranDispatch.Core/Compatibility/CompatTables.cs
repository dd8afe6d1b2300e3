using SonoranDispatch.Calls;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>Converts calls and units to the tables that callers of other dispatch resources expect.</summary>
internal static class CompatTables
{
    /// <summary>Coordinates as {x, y, z}.</summary>
    public static Dictionary<string, object?> Spot(Place place) => new(StringComparer.Ordinal) { ["x"] = place.X, ["y"] = place.Y, ["z"] = place.Z };

    /// <summary>A call as ps-dispatch lists it.</summary>
    public static Dictionary<string, object?> PsCall(Call call)
    {
        var details = call.Desired.Details;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = call.Number,
            ["message"] = details.Title,
            ["information"] = call.Text,
            ["code"] = details.Code,
            ["codeName"] = call.Kind,
            ["priority"] = details.Priority,
            ["street"] = details.Address,
            ["coords"] = call.Desired.Place is { } place ? Spot(place) : null,
            ["time"] = call.AcceptedAt.ToUnixTimeMilliseconds(),
            ["jobs"] = call.Departments.ToList<object?>(),
            ["units"] = call.Responders.Select(Responding).ToList<object?>(),
            ["responses"] = new List<object?>(),
        };
    }

    private static Dictionary<string, object?> Responding(Responder responder) => new(StringComparer.Ordinal)
    {
        ["source"] = responder.Player,
        ["callsign"] = responder.Label,
    };
}
