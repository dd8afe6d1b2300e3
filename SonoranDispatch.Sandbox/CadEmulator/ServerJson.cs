using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>Writes the configured servers as both API versions answer them. Only id and name mean something here.</summary>
internal static class ServerJson
{
    /// <summary>The object with all servers.</summary>
    public static JsonObject Read(CadCommunity community, bool isV2) =>
        new() { ["servers"] = new JsonArray([.. community.ServerIds.Select(id => Of(id, isV2))]) };

    private static JsonObject Of(int id, bool isV2)
    {
        var server = new JsonObject
        {
            ["id"] = id,
            ["name"] = "Server " + ResponseFormat.Number(id),
            ["description"] = "",
            ["signal"] = null,
            ["mapUrl"] = "",
            ["mapIp"] = "127.0.0.1",
            ["differingOutbound"] = false,
            ["outboundIp"] = "",
            ["listenerPort"] = "30120",
            ["enableMap"] = false,
            ["mapType"] = "NORMAL",
            ["isStatic"] = false,
        };
        if (isV2) server["liveMapFormat"] = 0;
        else server["mapPort"] = "30121";
        return server;
    }
}
