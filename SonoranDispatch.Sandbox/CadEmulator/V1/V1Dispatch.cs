using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>v1's dispatch calls: NEW_DISPATCH, EDIT_DISPATCH, SET_CALL_PRIMARY, SET_CALL_POSTAL, CLOSE_CALL, ADD_CALL_NOTE.</summary>
internal sealed class V1Dispatch(CadCommunity community, CadBoard board)
{
    private static readonly string[] Required =
    [
        "serverId", "origin", "status", "priority", "block", "address", "postal", "title", "code", "description", "notes",
    ];

    private readonly V1TargetFinder _targets = new(community, board);

    /// <summary>NEW_DISPATCH. The first unit found becomes primary, whatever the request says.</summary>
    public EmulatorResponse Create(StrictFieldReader fields)
    {
        fields.Require(Required);
        var serverId = _targets.Server(fields);
        var idents = _targets.Units(fields, serverId, "units", "accounts");
        var call = CallFieldsParser.ReadPrimaryOnto(fields, CallFieldsParser.ReadOnto(fields, new BoardCall { ServerId = serverId }));
        call = call with
        {
            Notes = fields.Notes("notes", board.TimeNow) ?? [],
            DeleteAfterMinutes = fields.Int("deleteAfterMinutes", 1, CallFieldsParser.MaxDeleteAfterMinutes),
            Idents = idents,
            Primary = idents.Count > 0 ? idents[0] : call.Primary,
        };
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        return V1ResponseTexts.Ok("NEW DISPATCH CREATED - ID: " + ResponseFormat.Number(board.Add(call).CallId));
    }

    /// <summary>
    /// EDIT_DISPATCH. The page does not say whether metaData is merged or replaced. The emulator replaces it, which is the harder case.
    /// </summary>
    public EmulatorResponse Edit(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var call = _targets.Find(callId, serverId, isEmergency: false);
        var edited = CallFieldsParser.ReadPrimaryOnto(fields, CallFieldsParser.ReadOnto(fields, call ?? new BoardCall()));
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (fields.Count == 2) return V1ResponseTexts.NothingToEdit;
        if (call is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, _ => edited);
        return V1ResponseTexts.Ok("DISPATCH CALL " + ResponseFormat.Number(callId) + " UPDATED");
    }

    /// <summary>
    /// SET_CALL_PRIMARY. Its documented success text mentions a postal, and the emulator returns that text. The older page has no trackPrimary.
    /// </summary>
    public EmulatorResponse SetPrimary(StrictFieldReader fields)
    {
        fields.Require("primary");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var call = _targets.Find(callId, serverId, isEmergency: false);
        var edited = CallFieldsParser.ReadPrimaryOnto(fields, call ?? new BoardCall());
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (call is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, _ => edited);
        return PostalSet(callId, ResponseFormat.Number(edited.Primary));
    }

    /// <summary>SET_CALL_POSTAL.</summary>
    public EmulatorResponse SetPostal(StrictFieldReader fields)
    {
        fields.Require("postal");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var postal = fields.Text("postal") ?? "";
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, call => call with { Postal = postal });
        return PostalSet(callId, postal);
    }

    /// <summary>CLOSE_CALL. Its documented success text is the one of ATTACH_UNIT.</summary>
    public EmulatorResponse Close(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, call => call with { Status = 2 });
        return V1ResponseTexts.Ok("UNITS ATTACHED");
    }

    /// <summary>ADD_CALL_NOTE.</summary>
    public EmulatorResponse AddNote(StrictFieldReader fields)
    {
        fields.Require("note");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var note = new BoardNote(board.TimeNow, fields.Text("label") ?? "", "text", fields.Text("note") ?? "");
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, call => call with { Notes = [.. call.Notes, note] });
        return V1ResponseTexts.Ok("NOTE '" + note.Content + "' added to call #" + ResponseFormat.Number(callId));
    }

    private static EmulatorResponse PostalSet(int callId, string to) => V1ResponseTexts.Ok("CALL " + ResponseFormat.Number(callId) + " POSTAL SET TO " + to);
}
