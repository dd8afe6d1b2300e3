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

    private readonly V1Targets _targets = new(community, board);

    /// <summary>NEW_DISPATCH. The first unit that is found is primary, whatever the request says.</summary>
    public EmulatorAnswer Create(Fields fields)
    {
        fields.Require(Required);
        var serverId = _targets.Server(fields);
        var idents = _targets.Units(fields, serverId, "units", "accounts");
        var call = CallFields.ReadPrimaryOnto(fields, CallFields.ReadOnto(fields, new BoardCall { ServerId = serverId }));
        call = call with
        {
            Notes = fields.Notes("notes", board.TimeNow) ?? [],
            DeleteAfterMinutes = fields.Int("deleteAfterMinutes", 1, CallFields.MaxDeleteAfterMinutes),
            Idents = idents,
            Primary = idents.Count > 0 ? idents[0] : call.Primary,
        };
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);

        return V1Answers.Ok("NEW DISPATCH CREATED - ID: " + Render.Number(board.Add(call).CallId));
    }

    /// <summary>EDIT_DISPATCH. The page does not say whether metaData is merged or replaced: it is replaced, the harder of the two.</summary>
    public EmulatorAnswer Edit(Fields fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var call = _targets.Find(callId, serverId, isEmergency: false);
        var edited = CallFields.ReadPrimaryOnto(fields, CallFields.ReadOnto(fields, call ?? new BoardCall()));
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);
        if (fields.Count == 2) return V1Answers.NothingToEdit;
        if (call is null) return V1Answers.NoSuchCall(callId);

        board.Change(callId, _ => edited);
        return V1Answers.Ok("DISPATCH CALL " + Render.Number(callId) + " UPDATED");
    }

    /// <summary>SET_CALL_PRIMARY. Its documented success text speaks of a postal; that is what it answers. The older page has no trackPrimary.</summary>
    public EmulatorAnswer SetPrimary(Fields fields)
    {
        fields.Require("primary");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var call = _targets.Find(callId, serverId, isEmergency: false);
        var edited = CallFields.ReadPrimaryOnto(fields, call ?? new BoardCall());
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);
        if (call is null) return V1Answers.NoSuchCall(callId);

        board.Change(callId, _ => edited);
        return PostalSet(callId, Render.Number(edited.Primary));
    }

    /// <summary>SET_CALL_POSTAL.</summary>
    public EmulatorAnswer SetPostal(Fields fields)
    {
        fields.Require("postal");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var postal = fields.Text("postal") ?? "";
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1Answers.NoSuchCall(callId);

        board.Change(callId, call => call with { Postal = postal });
        return PostalSet(callId, postal);
    }

    /// <summary>CLOSE_CALL. Its documented success text is that of ATTACH_UNIT.</summary>
    public EmulatorAnswer Close(Fields fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1Answers.NoSuchCall(callId);

        board.Change(callId, call => call with { Status = 2 });
        return V1Answers.Ok("UNITS ATTACHED");
    }

    /// <summary>ADD_CALL_NOTE.</summary>
    public EmulatorAnswer AddNote(Fields fields)
    {
        fields.Require("note");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var note = new BoardNote(board.TimeNow, fields.Text("label") ?? "", "text", fields.Text("note") ?? "");
        if (fields.Refusal() is { } why) return V1Answers.BadField(why);
        if (_targets.Find(callId, serverId, isEmergency: false) is null) return V1Answers.NoSuchCall(callId);

        board.Change(callId, call => call with { Notes = [.. call.Notes, note] });
        return V1Answers.Ok("NOTE '" + note.Content + "' added to call #" + Render.Number(callId));
    }

    private static EmulatorAnswer PostalSet(int callId, string to) => V1Answers.Ok("CALL " + Render.Number(callId) + " POSTAL SET TO " + to);
}
