using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>v1's units: ATTACH_UNIT, DETACH_UNIT, GET_ACTIVE_UNITS.</summary>
internal sealed class V1Units(CadCommunity community, CadBoard board, UndocumentedRules rules)
{
    private readonly V1TargetFinder _targets = new(community, board);

    /// <summary>ATTACH_UNIT, to a 911 number too.</summary>
    public EmulatorResponse Attach(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var callId = _targets.CallId(fields);
        var idents = _targets.UnitsOfSome(fields, serverId, "units", "account", "identIds");
        rules.CheckFound(fields, V1Types.AttachUnit, idents);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);
        if (rules.CheckKind(_targets.Find(callId, serverId), V1Types.AttachUnit) is null) return V1ResponseTexts.NoSuchCall(callId);

        UnitAttachments.Attach(board, callId, idents);
        return V1ResponseTexts.Ok("UNITS ATTACHED");
    }

    /// <summary>DETACH_UNIT: detaches from every call, because the request names none.</summary>
    public EmulatorResponse Detach(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var idents = _targets.UnitsOfSome(fields, serverId, "units", "account");
        rules.CheckFound(fields, V1Types.DetachUnit, idents);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        UnitAttachments.Detach(board, serverId, idents);
        return V1ResponseTexts.Ok("UNITS DETACHED");
    }

    /// <summary>GET_ACTIVE_UNITS.</summary>
    public EmulatorResponse Read(StrictFieldReader fields)
    {
        var serverId = _targets.Server(fields);
        var onlyUnits = fields.Flag("onlyUnits") ?? true;
        var includeOffline = fields.Flag("includeOffline") ?? false;
        var limit = fields.Int("limit", 0, 100) ?? 100;
        var offset = fields.Int("offset", 0, CallFieldsParser.MaxId) ?? 0;
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        return EmulatorResponse.Json(200, UnitJson.Read(board, serverId, onlyUnits, includeOffline, limit, offset, asV1: true));
    }
}
