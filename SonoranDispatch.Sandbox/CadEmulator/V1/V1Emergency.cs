using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>v1's 911 calls, and reading all calls: CALL_911, REMOVE_911, GET_CALLS.</summary>
internal sealed class V1Emergency(CadCommunity community, CadBoard board)
{
    private readonly V1TargetFinder _targets = new(community, board);

    /// <summary>CALL_911.</summary>
    public EmulatorResponse Create(StrictFieldReader fields)
    {
        var call = CallFieldsParser.ReadEmergency(fields, _targets.Server(fields), numbersInMetaData: true);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        return V1ResponseTexts.Ok("EMERGENCY CALL ADDED ID: " + ResponseFormat.Number(board.Add(call).CallId));
    }

    /// <summary>REMOVE_911. Its documented success text is the one of another endpoint.</summary>
    public EmulatorResponse Remove(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: true) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Remove(callId);
        return V1ResponseTexts.Ok("API ID(s) set!");
    }

    /// <summary>GET_CALLS, with camel-case names.</summary>
    public EmulatorResponse ReadCalls(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var limit = fields.Int("closedLimit", 0, 100) ?? 10;
        var offset = fields.Int("closedOffset", 0, CallFieldsParser.MaxId) ?? 0;
        var type = fields.Int("type", 0, CallLists.AllTypes) ?? CallLists.AllTypes;
        if (type is not (0 or 1 or CallLists.AllTypes)) fields.Refuse("The field 'type' must be 0, 1 or 100.");
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        var calls = CallLists.Read(board, serverId, type, limit, offset);
        return EmulatorResponse.Json(200, new JsonObject
        {
            ["activeCalls"] = CallJson.Several(calls.Active),
            ["emergencyCalls"] = CallJson.Several(calls.Emergency),
            ["closedCalls"] = CallJson.Several(calls.Closed),
        });
    }
}
