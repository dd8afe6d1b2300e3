using StandIn.Host.Commands;
using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host.Natives;

/// <summary>Natives that only clients have: the local player and the names on the map. The hashes are those of the public native list.</summary>
internal static class ClientNatives
{
    private const int OwnPlayer = 0;

    internal static void Add(ClientRealm realm)
    {
        var table = realm.Natives;
        var player = realm.Player;
        table.Do("REGISTER_COMMAND", call => realm.Commands.Register(new RegisteredCommand(call.Text(0), call.Resource, call.Text(1), call.Flag(2))));
        table.Do("EXECUTE_COMMAND", call => realm.Server.RunClientCommand(player, call.Text(0)));
        table.Do("REGISTER_KEY_MAPPING", call => player.Computer.Keyboard.Register(call.Text(0), call.Text(2), call.Text(3)));
        table.Do("TRIGGER_SERVER_EVENT_INTERNAL", call => realm.Server.TriggerFromClient(player, call.Text(0), call.Packed(1)));
        table.Add("GET_PLAYER_SERVER_ID", call => call.Int(0) == OwnPlayer ? player.Id : 0);
        table.Add("IS_DUPLICITY_VERSION", _ => false);
        CommonNatives.AddStore(table, player.Computer.Store);

        table.Add(0x4F8644AF03D0E0D6, _ => OwnPlayer);
        table.Add(0xD80958FC74E988A6, _ => player.Ped);
        table.Add(0x3FEF770D40960D5A, call => IsOwn(player, call.Int(0)) ? player.Position : default);
        table.Add(0xE83D4F9BA2A38914, call => IsOwn(player, call.Int(0)) ? player.Heading : 0f);
        table.Add(0xD5037BA82E12416F, call => IsOwn(player, call.Int(0)) ? (float)Math.Sqrt((player.Velocity.X * player.Velocity.X) + (player.Velocity.Y * player.Velocity.Y)) : 0f);
        table.Add(0x6D9F5FAA7488BA46, _ => true);
        table.Add(0x9A9112A0FE9A4713, call => call.Int(0) == player.Ped && player.Plate.Length > 0 ? player.Vehicle : 0);
        table.Add(0x7CE1CCB9B293020E, call => call.Int(0) == player.Vehicle && player.Plate.Length > 0 ? player.Plate : null);
        table.Add(0x9F47B058362C84B5, _ => unchecked((int)Joaat.Hash("police")));
        table.Add(0xB215AAC32D25D019, _ => "POLICE");
        table.Add(0x5F9532F3B5CC2551, _ => false);
        table.Add(0x9CD27B0045628463, _ => unchecked((int)realm.Server.Clock.Milliseconds));
        table.Add(0xB0034A223497FFCB, _ => player.IsInPauseMenu);
        table.Add(0x0499D7B09FC9B407, call => player.Computer.Keyboard.ButtonOf(call.Int(1)));
        table.Add(0x30CF4BDA4FCB1905, _ => true);
        table.Add(0xBAF107B6BB2C97F0, _ => 1f);
        table.Do(0x67C540AA08E4A6F5, call => player.SoundLog.Add(call.Text(1)));
        AddStreets(table, realm.Server.Options.Streets);
    }

    private static void AddStreets(NativeTable table, Func<VectorValue, StreetPlace> streets)
    {
        var names = new Dictionary<int, string>();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        table.Do(0x2EB41072B4C1E4C0, call =>
        {
            var place = streets(call.Point(0));
            var after = call[0] is VectorValue ? 1 : 3;
            call.Out(after, Key(place.Street));
            call.Out(after + 1, Key(place.Crossing));
        });
        table.Add(0xD0EF8A959B8A4CB9, call => names.TryGetValue(call.Int(0), out var name) ? name : "");
        table.Add(0xCD90657D4C30E1CA, call =>
        {
            var place = streets(call.Point(0));
            labels[place.ZoneCode] = place.ZoneName;
            return place.ZoneCode;
        });
        table.Add(0x7B5280EBA9840C72, call => labels.TryGetValue(call.Text(0), out var text) ? text : "NULL");

        int Key(string name)
        {
            if (name.Length == 0) return 0;
            var key = unchecked((int)Joaat.Hash(name));
            names[key] = name;
            return key;
        }
    }

    private static bool IsOwn(SimulatedPlayer player, int entity) => entity != 0 && (entity == player.Ped || entity == player.Vehicle);
}
