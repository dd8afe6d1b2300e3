using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>What v1 requests point at: a server, a call, units.</summary>
internal sealed class V1Targets(CadCommunity community, CadBoard board)
{
    /// <summary>The server id; one that is not configured is a problem of the field.</summary>
    public int Server(Fields fields)
    {
        fields.Require("serverId");
        var serverId = fields.Int("serverId", 1, CallFields.MaxId) ?? 1;
        if (!community.ServerIds.Contains(serverId)) fields.Refuse("The field 'serverId' is not a configured server.");
        return serverId;
    }

    /// <summary>The call id.</summary>
    public int CallId(Fields fields)
    {
        fields.Require("callId");
        return fields.Int("callId", 1, CallFields.MaxId) ?? 0;
    }

    /// <summary>The call that is there for the API; <c>null</c> where there is none of this kind.</summary>
    public BoardCall? Find(int callId, int serverId, bool isEmergency)
    {
        var call = board.Find(callId);
        return call is { RemovedAt: null } && call.IsEmergency == isEmergency && call.ServerId == serverId ? call : null;
    }

    /// <summary>The units named by exactly one of the given fields.</summary>
    public IReadOnlyList<int> Units(Fields fields, int serverId, params string[] allowed)
    {
        var search = new UnitSearch(board, serverId);
        if (allowed.Count(fields.Has) != 1) fields.Refuse("Exactly one of the fields " + string.Join(", ", allowed.Select(name => "'" + name + "'")) + " is required.");

        var found = new List<int>();
        if (allowed.Contains("units") && fields.Texts("units") is { } apiIds) found.AddRange(search.ByApiIds(apiIds));
        if (allowed.Contains("accounts") && fields.Texts("accounts") is { } accounts) found.AddRange(search.ByAccounts(accounts));
        if (allowed.Contains("account") && fields.Text("account") is { } account) found.AddRange(search.ByAccounts([account]));
        if (allowed.Contains("identIds") && fields.Ints("identIds") is { } idents) found.AddRange(search.ByIdents(idents));
        return found;
    }
}
