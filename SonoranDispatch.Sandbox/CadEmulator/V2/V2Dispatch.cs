using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's dispatch calls: create and update.</summary>
internal sealed class V2Dispatch(CadBoard board, Fault oldRule, UndocumentedRules rules)
{
    /// <summary>The fields that the older page required beyond the newest one.</summary>
    private static readonly string[] OlderRequired = ["block", "address", "postal", "code", "description", "notes"];

    /// <summary>Create: 201 and the call. The first unit found becomes primary.</summary>
    public EmulatorResponse Create(V2Request request)
    {
        var fields = request.Fields;
        var isOldRule = oldRule.Strikes(V2Operations.CreateDispatchCall);
        fields.Require("origin", "status", "priority", "title");
        if (isOldRule) fields.Require(OlderRequired);

        var call = CallFieldsParser.ReadOnto(fields, new BoardCall { ServerId = request.ServerId });
        var idents = V2UnitFinder.ForCreate(fields, new UnitFinder(board, request.ServerId));
        call = call with
        {
            Notes = fields.Notes("notes", board.TimeNow) ?? [],
            DeleteAfterMinutes = fields.Int("deleteAfterMinutes", 1, CallFieldsParser.MaxDeleteAfterMinutes),
            Idents = idents,
            Primary = idents.Count > 0 ? idents[0] : call.Primary,
        };
        if (isOldRule && idents.Count == 0) fields.Refuse("At least one identifier target is required through communityUserIds or accounts.");
        if (request.Refusal() is { } refusal) return refusal;

        return EmulatorResponse.Json(201, CallJson.Dispatch(board.Add(call)));
    }

    /// <summary>Updates a dispatch or 911 call. metaData replaces what was stored.</summary>
    public EmulatorResponse Update(V2Request request)
    {
        var fields = request.Fields;
        var call = board.Find(request.CallId);
        var updated = CallFieldsParser.ReadPrimaryOnto(fields, CallFieldsParser.ReadOnto(fields, call ?? new BoardCall()));
        rules.CheckPrimary(fields, V2Operations.UpdateDispatchCall, request.ServerId);
        if (fields.Count == 0) fields.Refuse("At least one field to update is required.");
        if (request.Refusal() is { } refusal) return refusal;
        if (call is not { RemovedAt: null } || call.ServerId != request.ServerId) return request.NoSuchCall(request.CallId);

        return EmulatorResponse.Json(200, CallJson.Dispatch(board.Change(request.CallId, _ => updated)));
    }
}
