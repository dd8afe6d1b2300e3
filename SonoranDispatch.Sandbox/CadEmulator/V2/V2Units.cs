using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's units: attach, detach, read.</summary>
internal sealed class V2Units(CadBoard board, UndocumentedRules rules)
{
    /// <summary>Attach, to a 911 number too: returns the units that were found.</summary>
    public EmulatorResponse Attach(V2Request request)
    {
        var idents = V2UnitFinder.ForAttach(request.Fields, new UnitFinder(board, request.ServerId));
        rules.CheckFound(request.Fields, V2Operations.AttachUnits, idents);
        if (request.Refusal() is { } refusal) return refusal;
        if (board.Find(request.CallId) is not { RemovedAt: null } call || call.ServerId != request.ServerId) return request.NoSuchCall(request.CallId);

        UnitAttachments.Attach(board, request.CallId, idents);
        return EmulatorResponse.Json(200, new JsonObject { ["callId"] = request.CallId, ["identIds"] = ResponseFormat.Numbers(idents) });
    }

    /// <summary>Detach, from all calls the units are attached to: a DELETE with a body.</summary>
    public EmulatorResponse Detach(V2Request request)
    {
        var idents = V2UnitFinder.ForAttach(request.Fields, new UnitFinder(board, request.ServerId));
        rules.CheckFound(request.Fields, V2Operations.DetachUnits, idents);
        if (request.Refusal() is { } refusal) return refusal;

        UnitAttachments.Detach(board, request.ServerId, idents);
        return EmulatorResponse.Json(200, new JsonObject { ["identIds"] = ResponseFormat.Numbers(idents) });
    }

    /// <summary>Read: returns a plain array.</summary>
    public EmulatorResponse Read(V2Request request)
    {
        var includeOffline = request.Query.Flag("includeOffline", whenMissing: false);
        var onlyUnits = request.Query.Flag("onlyUnits", whenMissing: true);
        var limit = request.Query.Int("limit", 100, 0, 100);
        var offset = request.Query.Int("offset", 0, 0, int.MaxValue);
        if (request.Refusal() is { } refusal) return refusal;

        return EmulatorResponse.Json(200, UnitJson.Read(board, request.ServerId, onlyUnits, includeOffline, limit, offset, asV1: false));
    }
}
