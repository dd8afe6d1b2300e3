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

    /// <summary>The call of either kind, if the API still returns it; <c>null</c> if there is none.</summary>
    public BoardCall? Find(int callId, int serverId)
    {
        var call = board.Find(callId);
        return call is { RemovedAt: null } && call.ServerId == serverId ? call : null;
    }

    /// <summary>The call, if the API still returns it; <c>null</c> if there is none of this kind.</summary>
    public BoardCall? Find(int callId, int serverId, bool isEmergency) => Find(callId, serverId) is { } call && call.IsEmergency == isEmergency ? call : null;

    /// <summary>The units named by exactly one of the given fields.</summary>
    public IReadOnlyList<int> UnitsOfOne(StrictFieldReader fields, int serverId, params string[] allowed)
    {
        if (allowed.Count(fields.Has) != 1) fields.Refuse("Exactly one of the fields " + Listed(allowed) + " is required.");
        return Units(fields, serverId, allowed);
    }

    /// <summary>The units named by one or more of the given fields. The pages list them as options, but show them together.</summary>
    public IReadOnlyList<int> UnitsOfSome(StrictFieldReader fields, int? serverId, params string[] allowed)
    {
        if (!allowed.Any(fields.Has)) fields.Refuse("One of the fields " + Listed(allowed) + " is required.");
        return Units(fields, serverId, allowed);
    }

    private static string Listed(string[] names) => string.Join(", ", names.Select(name => "'" + name + "'"));

    private List<int> Units(StrictFieldReader fields, int? serverId, string[] allowed)
    {
        var missing = new UnitFinder(board, serverId);
        var found = new List<int>();
        if (allowed.Contains("apiId") && fields.Text("apiId") is { } apiId) found.AddRange(missing.ByApiIds([apiId]));
        if (allowed.Contains("units") && fields.Texts("units") is { } apiIds) found.AddRange(missing.ByApiIds(apiIds));
        if (allowed.Contains("accounts") && fields.Texts("accounts") is { } accounts) found.AddRange(missing.SelectedByAccounts(accounts));
        if (allowed.Contains("account") && fields.Text("account") is { } account) found.AddRange(missing.ByAccounts([account]));
        if (allowed.Contains("identIds") && fields.Ints("identIds") is { } idents) found.AddRange(missing.ByIdents(idents));
        return [.. found.Distinct()];
    }
}
