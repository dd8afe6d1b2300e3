using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's 911 calls: create and remove.</summary>
internal sealed class V2Emergency(CadBoard board)
{
    /// <summary>Creates a 911 call.</summary>
    public EmulatorResponse Create(V2Request request)
    {
        var call = CallFieldsParser.ReadEmergency(request.Fields, request.ServerId, numbersInMetaData: false);
        if (request.Refusal() is { } refusal) return refusal;

        return EmulatorResponse.Json(200, CallJson.Emergency(board.Add(call)));
    }

    /// <summary>Removes a 911 call.</summary>
    public EmulatorResponse Remove(V2Request request)
    {
        if (request.Refusal() is { } refusal) return refusal;
        if (board.Find(request.CallId) is not { RemovedAt: null, IsEmergency: true } call || call.ServerId != request.ServerId) return request.NoSuchCall(request.CallId);

        board.Remove(request.CallId);
        return EmulatorResponse.Json(200, new JsonObject { ["callId"] = request.CallId, ["serverId"] = request.ServerId });
    }
}
