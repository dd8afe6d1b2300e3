using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>
/// v2's operations on one part of a call: primary, postal, notes, closing. Their pages take a "dispatch or 911 call ID"; the page on closing mentions
/// dispatch calls only, so a 911 call is not found there.
/// </summary>
internal sealed class V2CallParts(CadBoard board, UndocumentedRules rules)
{
    /// <summary>Sets the primary unit. The field is called identId here, not primary.</summary>
    public EmulatorResponse SetPrimary(V2Request request)
    {
        request.Fields.Require("identId", "trackPrimary");
        var call = Find(request, request.CallId);
        var updated = CallFieldsParser.ReadPrimaryOnto(request.Fields, call ?? new BoardCall(), "identId");
        rules.CheckPrimary(request.Fields, V2Operations.SetCallPrimary, request.ServerId, "identId");
        if (request.Refusal() is { } refusal) return refusal;
        if (call is null) return request.NoSuchCall(request.CallId);

        board.Change(request.CallId, _ => updated);
        return EmulatorResponse.Json(200, new JsonObject
        {
            ["callId"] = request.CallId,
            ["identId"] = updated.Primary,
            ["trackPrimary"] = updated.TrackPrimary,
        });
    }

    /// <summary>Sets the postal.</summary>
    public EmulatorResponse SetPostal(V2Request request)
    {
        request.Fields.Require("postal");
        var postal = request.Fields.Text("postal") ?? "";
        if (request.Refusal() is { } refusal) return refusal;
        if (Find(request, request.CallId) is null) return request.NoSuchCall(request.CallId);

        board.Change(request.CallId, call => call with { Postal = postal });
        return EmulatorResponse.Json(200, new JsonObject { ["callId"] = request.CallId, ["postal"] = postal });
    }

    /// <summary>Adds a note.</summary>
    public EmulatorResponse AddNote(V2Request request)
    {
        request.Fields.Require("note");
        var text = request.Fields.Text("note") ?? "";
        var note = new BoardNote(board.TimeNow, request.Fields.Text("label") ?? "", request.Fields.Text("noteType") ?? "text", text);
        if (request.Fields.Has("note")) rules.CheckNote(request.Fields, V2Operations.AddCallNote, text);
        if (request.Refusal() is { } refusal) return refusal;
        if (Find(request, request.CallId) is null) return request.NoSuchCall(request.CallId);

        board.Change(request.CallId, call => call with { Notes = [.. call.Notes, note] });
        return EmulatorResponse.Json(200, new JsonObject { ["callId"] = request.CallId, ["note"] = text });
    }

    /// <summary>Closes several calls. The response lists those that exist; 404 if none does.</summary>
    public EmulatorResponse Close(V2Request request)
    {
        request.Fields.Require("callIds");
        var callIds = request.Fields.Ints("callIds") ?? [];
        if (callIds.Count == 0) request.Fields.Refuse("The field 'callIds' must not be empty.");
        if (request.Refusal() is { } refusal) return refusal;

        var known = callIds.Where(callId => Find(request, callId) is { IsEmergency: false }).Distinct().ToList();
        if (known.Count == 0) return request.NoSuchCall(callIds[0]);

        foreach (var callId in known) board.Change(callId, call => call with { Status = 2 });
        return EmulatorResponse.Json(200, new JsonObject { ["callIds"] = ResponseFormat.Numbers(known) });
    }

    private BoardCall? Find(V2Request request, int callId)
    {
        var call = board.Find(callId);
        return call is { RemovedAt: null } && call.ServerId == request.ServerId ? call : null;
    }
}
