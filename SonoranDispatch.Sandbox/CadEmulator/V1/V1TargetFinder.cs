using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>Finds the server, the call and the units that a v1 request refers to.</summary>
internal sealed class V1TargetFinder(CadCommunity community, CadBoard board)
{
    /// <summary>The server id. An unconfigured id is a problem of the field.</summary>
    public int Server(StrictFieldReader fields)
    {
        fields.Require("serverId");
        var serverId = fields.Int("serverId", 1, CallFieldsParser.MaxId) ?? 1;
        if (!community.ServerIds.Contains(serverId)) fields.Refuse("The field 'serverId' is not a configured server.");
        return serverId;
    }

    /// <summary>The call id.</summary>
    public int CallId(StrictFieldReader fields)
    {
        fields.Require("callId");
        return fields.Int("callId", 1, CallFieldsParser.MaxId) ?? 0;
    }

    /// <summary>The call, if the API still returns it; <c>null</c> if there is none of this kind.</summary>
    public BoardCall? Find(int callId, int serverId, bool isEmergency)
    {
        var call = board.Find(callId);
        return call is { RemovedAt: null } && call.IsEmergency == isEmergency && call.ServerId == serverId ? call : null;
    }

    /// <summary>The units named by exactly one of the given fields.</summary>
    public IReadOnlyList<int> Units(StrictFieldReader fields, int serverId, params string[] allowed)
    {
        var missing = new UnitFinder(board, serverId);
        if (allowed.Count(fields.Has) != 1) fields.Refuse("Exactly one of the fields " + string.Join(", ", allowed.Select(name => "'" + name + "'")) + " is required.");

        var found = new List<int>();
        if (allowed.Contains("units") && fields.Texts("units") is { } apiIds) found.AddRange(missing.ByApiIds(apiIds));
        if (allowed.Contains("accounts") && fields.Texts("accounts") is { } accounts) found.AddRange(missing.SelectedByAccounts(accounts));
        if (allowed.Contains("account") && fields.Text("account") is { } account) found.AddRange(missing.ByAccounts([account]));
        if (allowed.Contains("identIds") && fields.Ints("identIds") is { } idents) found.AddRange(missing.ByIdents(idents));
        return found;
    }
}
