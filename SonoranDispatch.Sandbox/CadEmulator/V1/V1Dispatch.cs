using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>v1's dispatch calls: NEW_DISPATCH, EDIT_DISPATCH, CLOSE_CALL.</summary>
internal sealed class V1Dispatch(CadCommunity community, CadBoard board, UndocumentedRules rules)
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
        var idents = _targets.UnitsOfOne(fields, serverId, "units", "accounts");
        var call = CallFieldsParser.ReadPrimaryOnto(fields, CallFieldsParser.ReadOnto(fields, new BoardCall { ServerId = serverId }));
        rules.CheckPrimary(fields, V1Types.NewDispatch, serverId);
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
    /// EDIT_DISPATCH, for dispatch calls as its page says. It does not say whether metaData is merged or replaced. The emulator replaces it, which is the harder case.
    /// </summary>
    public EmulatorResponse Edit(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var call = _targets.Find(callId, serverId, isEmergency: false);
        var edited = CallFieldsParser.ReadPrimaryOnto(fields, CallFieldsParser.ReadOnto(fields, call ?? new BoardCall()));
        rules.CheckPrimary(fields, V1Types.EditDispatch, serverId);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (fields.Count == 2) return V1ResponseTexts.NothingToEdit;
        if (call is null) return V1ResponseTexts.NoSuchCall(callId);

        board.Change(callId, _ => edited);
        return V1ResponseTexts.Ok("DISPATCH CALL " + ResponseFormat.Number(callId) + " UPDATED");
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
}
