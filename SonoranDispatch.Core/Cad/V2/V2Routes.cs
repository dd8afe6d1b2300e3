using System.Globalization;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Cad.V2;

/// <summary>The paths of version 2. Source: the vendor's v2 pages.</summary>
/// <param name="account">The CAD's address and the server id.</param>
internal sealed class V2Routes(CadAccount account)
{
    private readonly string _server = account.BaseUrl + "/v2/emergency/servers/" + Number(account.ServerId);

    /// <summary>Creates a call.</summary>
    public string Calls => _server + "/dispatch-calls";

    /// <summary>Creates a call as a 911 call.</summary>
    public string Emergencies => _server + "/calls/911";

    /// <summary>Identifies one 911 call.</summary>
    public string Emergency(int callId) => Emergencies + "/" + Number(callId);

    /// <summary>Detaches units. The path names no call.</summary>
    public string Attachments => Calls + "/attachments";

    /// <summary>Closes calls. Accepts several.</summary>
    public string Close => Calls + "/close";

    /// <summary>Sets or clears units' panic state. The units are in the body.</summary>
    public string UnitPanic => _server + "/units/panic";

    /// <summary>Sets units' status. The units are in the body.</summary>
    public string UnitStatus => _server + "/units/status";

    /// <summary>Moves units on the live map. The units are in the body.</summary>
    public string UnitLocations => _server + "/unit-locations";

    /// <summary>Reads the plan.</summary>
    public string Version => account.BaseUrl + "/v2/general/version";

    /// <summary>Links players to accounts.</summary>
    public string Links => account.BaseUrl + "/v2/general/links";

    /// <summary>Identifies one call.</summary>
    public string Call(int callId) => Calls + "/" + Number(callId);

    /// <summary>Reads the calls, with the given number of closed ones. Type 100 means all types.</summary>
    public string CallsRead(int closedLimit) => _server + "/calls?closedLimit=" + Number(closedLimit) + "&closedOffset=0&type=100";

    /// <summary>Reads a page of units, including dispatchers.</summary>
    public string Units(int limit, int offset) =>
        _server + "/units?includeOffline=false&onlyUnits=false&limit=" + Number(limit) + "&offset=" + Number(offset);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
