using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>Writes calls and units as the documented JSON objects. Both API versions use the same field names.</summary>
internal static class CallJson
{
    /// <summary>The dispatch call object.</summary>
    public static JsonObject Dispatch(BoardCall call) => new()
    {
        ["callId"] = call.CallId,
        ["origin"] = call.Origin,
        ["status"] = call.Status,
        ["priority"] = call.Priority,
        ["block"] = call.Block,
        ["address"] = call.Address,
        ["postal"] = call.Postal,
        ["title"] = call.Title,
        ["code"] = call.Code,
        ["primary"] = call.Primary,
        ["trackPrimary"] = call.TrackPrimary,
        ["description"] = call.Description,
        ["notes"] = new JsonArray([.. call.Notes.Select(Note)]),
        ["idents"] = ResponseFormat.Numbers(call.Idents),
        ["metaData"] = ResponseFormat.Map(call.MetaData),
        ["updated"] = ResponseFormat.Time(call.UpdatedAt),
    };

    /// <summary>The 911 call object.</summary>
    public static JsonObject Emergency(BoardCall call) => new()
    {
        ["callId"] = call.CallId,
        ["isEmergency"] = call.IsEmergencyLine,
        ["caller"] = call.Caller,
        ["location"] = call.Location,
        ["description"] = call.Description,
        ["metaData"] = ResponseFormat.Map(call.MetaData),
        ["updated"] = ResponseFormat.Time(call.UpdatedAt),
    };

    /// <summary>Several calls, each as a dispatch or 911 call object.</summary>
    public static JsonArray Several(IEnumerable<BoardCall> calls) =>
        new([.. calls.Select(call => call.IsEmergency ? Emergency(call) : Dispatch(call))]);

    /// <summary>The note object.</summary>
    public static JsonObject Note(BoardNote note) => new()
    {
        ["time"] = note.Time,
        ["label"] = note.Label,
        ["type"] = note.Type,
        ["content"] = note.Content,
    };
}
