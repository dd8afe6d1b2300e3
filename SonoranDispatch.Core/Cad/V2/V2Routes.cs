using System.Globalization;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Cad.V2;

/// <summary>The paths of version 2, from the vendor's v2 pages.</summary>
/// <param name="account">Where, and which server.</param>
internal sealed class V2Routes(CadAccount account)
{
    private readonly string _server = account.BaseUrl + "/v2/emergency/servers/" + Number(account.ServerId);

    /// <summary>Create.</summary>
    public string Calls => _server + "/dispatch-calls";

    /// <summary>Create as a 911 call.</summary>
    public string Emergencies => _server + "/calls/911";

    /// <summary>Detach, which names no call.</summary>
    public string Attachments => Calls + "/attachments";

    /// <summary>Close, which takes several calls.</summary>
    public string Close => Calls + "/close";

    /// <summary>The plan.</summary>
    public string Version => account.BaseUrl + "/v2/general/version";

    /// <summary>One call.</summary>
    public string Call(int callId) => Calls + "/" + Number(callId);

    /// <summary>The calls, with a number of closed ones; type 100 is all of them.</summary>
    public string CallsRead(int closedLimit) => _server + "/calls?closedLimit=" + Number(closedLimit) + "&closedOffset=0&type=100";

    /// <summary>A page of units, dispatchers included.</summary>
    public string Units(int limit, int offset) =>
        _server + "/units?includeOffline=false&onlyUnits=false&limit=" + Number(limit) + "&offset=" + Number(offset);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
