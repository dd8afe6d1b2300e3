using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>
/// v1's operations on one part of a call: SET_CALL_PRIMARY, SET_CALL_POSTAL, ADD_CALL_NOTE. They take 911 numbers too, unless a fault says otherwise.
/// </summary>
internal sealed class V1CallParts(CadCommunity community, CadBoard board, UndocumentedRules rules)
{
    private readonly V1TargetFinder _targets = new(community, board);

    /// <summary>
    /// SET_CALL_PRIMARY. Its documented success text mentions a postal, and the emulator returns that text. The older page has no trackPrimary.
    /// </summary>
    public EmulatorResponse SetPrimary(StrictFieldReader fields)
    {
        fields.Require("primary");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        rules.CheckPrimary(fields, V1Types.SetCallPrimary, serverId);
        var call = Find(callId, serverId, V1Types.SetCallPrimary);
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
        if (Find(callId, serverId, V1Types.SetCallPostal) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, call => call with { Postal = postal });
        return PostalSet(callId, postal);
    }

    /// <summary>ADD_CALL_NOTE. No page names noteType, but the vendor's own JavaScript client sends it.</summary>
    public EmulatorResponse AddNote(StrictFieldReader fields)
    {
        fields.Require("note");
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var note = new BoardNote(board.TimeNow, fields.Text("label") ?? "", fields.Text("noteType") ?? "text", fields.Text("note") ?? "");
        if (fields.Has("note")) rules.CheckNote(fields, V1Types.AddCallNote, note.Content);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (Find(callId, serverId, V1Types.AddCallNote) is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, call => call with { Notes = [.. call.Notes, note] });
        return V1ResponseTexts.Ok("NOTE '" + note.Content + "' added to call #" + ResponseFormat.Number(callId));
    }

    private BoardCall? Find(int callId, int serverId, string type) => rules.CheckKind(_targets.Find(callId, serverId), type);

    private static EmulatorResponse PostalSet(int callId, string to) => V1ResponseTexts.Ok("CALL " + ResponseFormat.Number(callId) + " POSTAL SET TO " + to);
}
