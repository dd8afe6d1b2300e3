using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's units: attach, detach, read.</summary>
internal sealed class V2Units(CadBoard board)
{
    /// <summary>Attach: answers the units that were found.</summary>
    public EmulatorAnswer Attach(V2Context request)
    {
        var idents = V2Targets.ForAttach(request.Fields, new UnitSearch(board, request.ServerId));
        if (request.Refusal() is { } refusal) return refusal;
        if (board.Find(request.CallId) is not { RemovedAt: null, IsEmergency: false } call || call.ServerId != request.ServerId) return request.NoSuchCall(request.CallId);

        Attachments.Attach(board, request.CallId, idents);
        return EmulatorAnswer.Json(200, new JsonObject { ["callId"] = request.CallId, ["identIds"] = Render.Numbers(idents) });
    }

    /// <summary>Detach, from whatever they are attached to: a DELETE with a body.</summary>
    public EmulatorAnswer Detach(V2Context request)
    {
        var idents = V2Targets.ForAttach(request.Fields, new UnitSearch(board, request.ServerId));
        if (request.Refusal() is { } refusal) return refusal;

        Attachments.Detach(board, request.ServerId, idents);
        return EmulatorAnswer.Json(200, new JsonObject { ["identIds"] = Render.Numbers(idents) });
    }

    /// <summary>Read: a bare array.</summary>
    public EmulatorAnswer Read(V2Context request)
    {
        var includeOffline = request.Query.Flag("includeOffline", whenMissing: false);
        var onlyUnits = request.Query.Flag("onlyUnits", whenMissing: true);
        var limit = request.Query.Int("limit", 100, 0, 100);
        var offset = request.Query.Int("offset", 0, 0, int.MaxValue);
        if (request.Refusal() is { } refusal) return refusal;

        return EmulatorAnswer.Json(200, UnitJson.Read(board, request.ServerId, onlyUnits, includeOffline, limit, offset, asV1: false));
    }
}
