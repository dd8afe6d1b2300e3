using System.Text;
using StandIn.Host.Players;
using StandIn.Host.Resources;

namespace StandIn.Host.Natives;

/// <summary>Natives that only the server has.</summary>
internal static class ServerNatives
{
    internal static void Add(ServerRealm realm)
    {
        var table = realm.Natives;
        var server = realm.Server;
        table.Do("REGISTER_COMMAND", call => realm.RegisterCommand(call.Resource, call.Text(0), call.Text(1), call.Flag(2)));
        table.Do("EXECUTE_COMMAND", call => realm.RunConsole(call.Text(0)));
        table.Do("TRIGGER_CLIENT_EVENT_INTERNAL", call => server.SendToClients(call.Text(0), call.Text(1), call.Packed(2)));
        table.Do("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL", call => server.Latent.Send(call.Text(0), call.Text(1), call.Packed(2), call.Int(3)));
        table.Add("PERFORM_HTTP_REQUEST_INTERNAL_EX", call => realm.Http.Start(call.Resource, call.Packed(0)));
        table.Add("GET_GAME_TIMER", _ => server.Clock.Milliseconds);
        table.Add("GET_RESOURCE_PATH", call => server.Manifest(call.Text(0))?.Folder);
        table.Add("SAVE_RESOURCE_FILE", Save);
        table.Add("GET_HASH_KEY", call => unchecked((int)Joaat.Hash(call.Text(0))));
        table.Add("IS_DUPLICITY_VERSION", _ => true);
        table.Do("SET_CONVAR", call => server.Convars[call.Text(0)] = call.Text(1));
        table.Do("SET_CONVAR_REPLICATED", call =>
        {
            server.Convars[call.Text(0)] = call.Text(1);
            server.ReplicatedConvars.Add(call.Text(0));
        });
        table.Do("SET_STATE_BAG_VALUE", call => server.States[call.Text(0) + "/" + call.Text(1)] = call.Packed(2));
        table.Add("GET_STATE_BAG_VALUE", call => server.States.TryGetValue(call.Text(0) + "/" + call.Text(1), out var value) ? value : null);
        table.Add("SCHEDULE_RESOURCE_TICK", _ => null);
        CommonNatives.AddStore(table, server.Store);
        AddPlayers(table, server);
        EntityNatives.Add(table, server);
    }

    private static void AddPlayers(NativeTable table, GameServer server)
    {
        SimulatedPlayer? Player(NativeCall call) => server.FindPlayer(call.Text(0));
        table.Add("GET_NUM_PLAYER_INDICES", _ => server.Players.Count);
        table.Add("GET_PLAYER_FROM_INDEX", call => call.Int(0) >= 0 && call.Int(0) < server.Players.Count ? server.Players[call.Int(0)].Source : null);
        table.Add("DOES_PLAYER_EXIST", call => Player(call) is not null);
        table.Add("GET_PLAYER_NAME", call => Player(call)?.Name);
        table.Add("GET_PLAYER_PING", call => Player(call)?.Ping ?? 0);
        table.Add("GET_PLAYER_LAST_MSG", call => Player(call) is null ? 0 : 10);
        table.Add("GET_PLAYER_ENDPOINT", call => Player(call) is null ? null : "127.0.0.1");
        table.Add("GET_PLAYER_ROUTING_BUCKET", call => Player(call)?.RoutingBucket ?? 0);
        table.Add("GET_NUM_PLAYER_IDENTIFIERS", call => Player(call)?.Identifiers.Count ?? 0);
        table.Add("GET_PLAYER_IDENTIFIER", call => Player(call) is { } player && call.Int(1) >= 0 && call.Int(1) < player.Identifiers.Count ? player.Identifiers[call.Int(1)] : null);

        // The type is matched as a prefix of "type:value", so "license" may return license2 (SonoranDispatch.Tests/Assumptions/WorldRules.cs).
        table.Add("GET_PLAYER_IDENTIFIER_BY_TYPE", call => Player(call)?.Identifiers.FirstOrDefault(identifier => identifier.StartsWith(call.Text(1), StringComparison.Ordinal)));
        table.Add("IS_PLAYER_ACE_ALLOWED", call => Player(call) is { } player && server.Access.IsAllowed(player.Principal, call.Text(1)));
        table.Do("DROP_PLAYER", call =>
        {
            if (Player(call) is { } player) server.Post(() => server.Leave(player, call.Text(1)));
        });
        table.Add("GET_PLAYER_PED", call => Player(call) is { } player && server.Options.OneSync ? player.Ped : 0);
    }

    // Length 0 or -1 means the whole text. Any other length counts UTF-8 bytes (SonoranDispatch.Tests/Assumptions/WorldRules.cs). Only the resource's
    // own folder can be written.
    private static object? Save(NativeCall call)
    {
        if (call.Text(0) != call.Resource.ResourceName || ResourceFiles.Path(call.Resource.Manifest, call.Text(1)) is not { } path) return false;
        var bytes = Encoding.UTF8.GetBytes(call.Text(2));
        var length = call.Int(3) is var asked and > 0 ? Math.Min(asked, bytes.Length) : bytes.Length;
        using var file = File.Create(path);
        file.Write(bytes, 0, length);
        return true;
    }
}
