using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's other reads: calls, an account's current call, servers, version, info.</summary>
internal sealed class V2Reads(CadCommunity community, CadBoard board)
{
    /// <summary>The calls. Outer names are Pascal case, inner ones camel case.</summary>
    public EmulatorResponse Calls(V2Request request)
    {
        var limit = request.Query.Int("closedLimit", 10, 0, 100);
        var offset = request.Query.Int("closedOffset", 0, 0, int.MaxValue);
        var type = request.Query.CallType();
        if (request.Refusal() is { } refusal) return refusal;

        var calls = CallLists.Read(board, request.ServerId, type, limit, offset);
        return EmulatorResponse.Json(200, new JsonObject
        {
            ["ActiveCalls"] = CallJson.Several(calls.Active),
            ["EmergencyCalls"] = CallJson.Several(calls.Emergency),
            ["ClosedCalls"] = CallJson.Several(calls.Closed),
            ["ClosedCallCount"] = calls.ClosedCount,
        });
    }

    /// <summary>The call that an account's unit was last attached to; null if there is none, which the page leaves open.</summary>
    public EmulatorResponse CurrentCall(V2Request request)
    {
        if (request.Refusal() is { } refusal) return refusal;

        var unit = board.Units.FirstOrDefault(held => held.IsOnline && string.Equals(held.AccId, request.Account, StringComparison.OrdinalIgnoreCase));
        if (unit is null) return request.Problems.Of(404, "The account has no active identifier.", request.Path);

        var call = board.Calls.LastOrDefault(held => held.IsOpen && held.Idents.Contains(unit.Id));
        return EmulatorResponse.Json(200, new JsonObject { ["IdentId"] = unit.Id, ["CallId"] = call?.CallId });
    }

    /// <summary>The community's plan, numbered as on v1: the sample of the page (2, PLUS) contradicts that.</summary>
    public EmulatorResponse Version(V2Request request) => request.Refusal()
        ?? EmulatorResponse.Json(200, new JsonObject { ["version"] = (int)community.Plan, ["name"] = community.Plan.ToString().ToUpperInvariant() });

    /// <summary>The configured servers.</summary>
    public EmulatorResponse Servers(V2Request request) => request.Refusal() ?? EmulatorResponse.Json(200, ServerJson.Read(community, isV2: true));

    /// <summary>The community. The documented codes are empty.</summary>
    public EmulatorResponse Info(V2Request request) => request.Refusal()
        ?? EmulatorResponse.Json(200, new JsonObject { ["id"] = community.CommunityId, ["name"] = community.CommunityId, ["codes"] = new JsonArray() });
}
