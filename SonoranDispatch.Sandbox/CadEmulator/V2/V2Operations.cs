namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>The names of the v2 operations that the emulator supports, as used by the request log and the faults.</summary>
public static class V2Operations
{
    /// <summary>POST /v2/emergency/servers/{serverId}/dispatch-calls.</summary>
    public const string CreateDispatchCall = "createDispatchCall";

    /// <summary>PATCH .../dispatch-calls/{callId}.</summary>
    public const string UpdateDispatchCall = "updateDispatchCall";

    /// <summary>PATCH .../dispatch-calls/{callId}/primary.</summary>
    public const string SetCallPrimary = "setCallPrimary";

    /// <summary>PATCH .../dispatch-calls/{callId}/postal.</summary>
    public const string SetCallPostal = "setCallPostal";

    /// <summary>POST .../dispatch-calls/{callId}/notes.</summary>
    public const string AddCallNote = "addCallNote";

    /// <summary>POST .../dispatch-calls/{callId}/attachments.</summary>
    public const string AttachUnits = "attachUnits";

    /// <summary>DELETE .../dispatch-calls/attachments, with a body.</summary>
    public const string DetachUnits = "detachUnits";

    /// <summary>POST .../dispatch-calls/close.</summary>
    public const string CloseDispatchCalls = "closeDispatchCalls";

    /// <summary>GET .../calls.</summary>
    public const string GetCalls = "getCalls";

    /// <summary>GET /v2/emergency/accounts/{accountUuid}/current-call.</summary>
    public const string GetCurrentCall = "getCurrentCall";

    /// <summary>POST .../calls/911.</summary>
    public const string Create911Call = "create911Call";

    /// <summary>DELETE .../calls/911/{callId}.</summary>
    public const string Remove911Call = "remove911Call";

    /// <summary>GET .../units.</summary>
    public const string GetUnits = "getUnits";

    /// <summary>PATCH .../units/panic.</summary>
    public const string SetUnitPanic = "setUnitPanic";

    /// <summary>PATCH .../units/status.</summary>
    public const string SetUnitStatus = "setUnitStatus";

    /// <summary>PATCH .../unit-locations.</summary>
    public const string UpdateUnitLocations = "updateUnitLocations";

    /// <summary>POST /v2/general/links.</summary>
    public const string CreateLink = "createLink";

    /// <summary>POST /v2/general/links/check.</summary>
    public const string CheckLink = "checkLink";

    /// <summary>GET /v2/general/servers.</summary>
    public const string GetServers = "getServers";

    /// <summary>GET /v2/general/version.</summary>
    public const string GetVersion = "getVersion";

    /// <summary>GET /v2/general/info.</summary>
    public const string GetInfo = "getInfo";

    /// <summary>Requests per minute for one key, from the "Rate limit" line of each documentation page.</summary>
    public static IReadOnlyDictionary<string, int> DocumentedLimits { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [CreateDispatchCall] = 20,
        [UpdateDispatchCall] = 10,
        [SetCallPrimary] = 10,
        [SetCallPostal] = 20,
        [AddCallNote] = 60,
        [AttachUnits] = 10,
        [DetachUnits] = 10,
        [CloseDispatchCalls] = 20,
        [GetCalls] = 5,
        [GetCurrentCall] = 10,
        [Create911Call] = 10,
        [Remove911Call] = 10,
        [GetUnits] = 3,
        [SetUnitPanic] = 20,
        [SetUnitStatus] = 30,
        [UpdateUnitLocations] = 12,
        [CreateLink] = 30,
        [CheckLink] = 30,
        [GetServers] = 10,
        [GetVersion] = 10,
        [GetInfo] = 10,
    };
}
