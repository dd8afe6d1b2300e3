using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's 911 calls: create and remove.</summary>
internal sealed class V2Emergency(CadBoard board)
{
    /// <summary>Create.</summary>
    public EmulatorAnswer Create(V2Context request)
    {
        var call = CallFields.ReadEmergency(request.Fields, request.ServerId, numbersInMetaData: false);
        if (request.Refusal() is { } refusal) return refusal;

        return EmulatorAnswer.Json(200, CallJson.Emergency(board.Add(call)));
    }

    /// <summary>Remove.</summary>
    public EmulatorAnswer Remove(V2Context request)
    {
        if (request.Refusal() is { } refusal) return refusal;
        if (board.Find(request.CallId) is not { RemovedAt: null, IsEmergency: true } call || call.ServerId != request.ServerId) return request.NoSuchCall(request.CallId);

        board.Remove(request.CallId);
        return EmulatorAnswer.Json(200, new JsonObject { ["callId"] = request.CallId, ["serverId"] = request.ServerId });
    }
}
