using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The functions of other dispatch resources that read or change calls, apart from the official resource's. Calls are identified by the
/// number that players see. Only server resources use them, except that officers attach themselves.
/// </summary>
/// <param name="repository">The calls.</param>
/// <param name="callActions">Changes calls.</param>
/// <param name="officerActions">Changes calls for an officer, with the officer's rights.</param>
/// <param name="players">Knows where players are.</param>
public sealed class CompatFunctions(CallRepository repository, CallActions callActions, OfficerActions officerActions, IPlayers players)
{
    private const int MostCalls = 100;

    /// <summary>Runs a function that makes no call.</summary>
    public object? Of(string surface, string function, LuaTableReader given) => (surface, function) switch
    {
        (CompatSurfaceIds.Ps, "GetDispatchCalls") => Open().Select(CompatTables.PsCall).ToList<object?>(),
        (_, "GetPlayerInfo") => PlayerInfo(given.Whole("player") ?? 0),
        _ => null,
    };

    /// <summary>An officer responds to a call or leaves it, with the rights the officer has on their own screen.</summary>
    /// <returns>What the officer has no right to, as in <see cref="RefusedClaims"/>; <c>null</c> if it was not that which prevented it.</returns>
    public string? Attach(int player, int number, bool goes)
    {
        var result = goes ? officerActions.Respond(player, number) : officerActions.Leave(player, number);
        if (result.Code == Messages.ActionOffDuty.Code) return RefusedClaims.NotAnOfficer;

        return result.Code == Messages.ActionNoCall.Code && IsOpen(number) ? RefusedClaims.NotTheirCall : null;
    }

    /// <summary>Returns whether a call is still open.</summary>
    public bool IsOpen(int number) => OpenCall(number) is not null;

    /// <summary>Closes a call.</summary>
    /// <returns>Whether a call was closed.</returns>
    public bool Close(int number) => callActions.Close(number).Ok;

    private Dictionary<string, object?>? PlayerInfo(int player) => players.NameOf(player) is { } name && players.WhereIs(player) is { } position
        ? new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["coords"] = CompatTables.Spot(position.Place),
            ["heading"] = position.Heading,
            ["street"] = "",
            ["street_1"] = "",
            ["street_2"] = "",
            ["zone"] = "",
            ["sex"] = "",
            ["speed"] = 0.0,
            ["vehicle"] = 0,
            ["vehicle_label"] = "",
            ["vehicle_colour"] = "",
            ["vehicle_plate"] = "",
            ["unique_id"] = "",
        }
        : null;

    private IEnumerable<Call> Open() => repository.Calls.Where(IsOpen).Reverse().Take(MostCalls).Reverse();

    private Call? OpenCall(int number) => repository.Find(number) is { } call && IsOpen(call) ? call : null;

    private static bool IsOpen(Call call) => call.State is CallState.Accepted or CallState.Open;
}
