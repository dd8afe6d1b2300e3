using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host.Natives;

/// <summary>Natives for the blips on a player's map, and for the waypoint.</summary>
internal static class BlipNatives
{
    private const int Point = 1;
    private const int Circle = 9;

    // The text entry that shows the added text as it is. Any other name is a text of the game's own.
    private const string PlainText = "STRING";

    internal static void Add(ClientRealm realm)
    {
        var table = realm.Natives;
        var player = realm.Player;
        var blips = player.BlipTable;
        var next = 1;
        var entry = "";
        var text = "";

        void Change(ulong hash, Action<Blip, NativeCall> change) => table.Do(hash, call =>
        {
            if (blips.TryGetValue(call.Int(0), out var blip)) change(blip, call);
        });

        int Add(Blip blip)
        {
            blips[next] = blip;
            return next++;
        }

        table.Add(0x5A039BB0BCA604B6, call => Add(new Blip { Position = call.Point(0), Sprite = Point }));
        table.Add(0x46818D79B1F7499A, call => Add(new Blip { Position = call.Point(0), Sprite = Circle, Radius = call.Float(call[0] is VectorValue ? 1 : 3) }));
        Change(0xDF735600A4696DAF, (blip, call) => blip.Sprite = call.Int(1));
        Change(0x03D7FB09E75D6B7E, (blip, call) => blip.Colour = call.Int(1));
        Change(0x45FF974EEE1C8734, (blip, call) =>
        {
            blip.Alpha = call.Int(1);
            blip.AlphaChanges++;
        });
        Change(0xD38744167B2FA257, (blip, call) => blip.Scale = call.Float(1));
        Change(0x837155CD2F63DA09, (blip, call) => blip.RouteColour = call.Int(1));
        Change(0xBE8BE4FE60E27B72, (blip, call) => blip.IsShortRange = call.Flag(1));
        Change(0xAE9FC9EF6A9FAC79, (blip, call) => blip.Priority = call.Int(1));
        Change(0xB14552383D39CE3E, (blip, call) => blip.Flashes = call.Flag(1));
        Change(0x4F7D8A9BFB0B43E9, (blip, call) => blip.Route = call.Flag(1));
        Change(0xAE2AF67E9D9AF65D, (blip, call) => blip.Position = call.Point(1));
        Change(0xBC38B49BCB83BC9B, (blip, _) => blip.Name = entry == PlainText ? text : "");
        table.Add(0xA6DB27D19ECBB7DA, call => blips.ContainsKey(call.Int(0)));
        table.Do(0x86A652570E5F25DD, call =>
        {
            // The game reads the blip number from an address. Given the number itself, it reads an arbitrary address and crashes.
            if (call[0] is not NativeOutput) throw new InvalidOperationException("REMOVE_BLIP takes the address of the number.");
            blips.Remove(call.Int(0));
        });
        table.Do(0xF9113A30DE5C6670, call => (entry, text) = (call.Text(0), ""));
        table.Do(0x6C188BE134E074AA, call => text += call.Text(0));

        // Details of a blip's appearance that no test asks for: accepted, not stored.
        foreach (var hash in new ulong[] { 0xD3CD6FD297AE87CC, 0xAA51DB313C010A7E, 0x234CDD44D996FD9A, 0xE2590BC29220CEBB })
        {
            table.Do(hash, _ => { });
        }

        table.Do(0xFE43368D2AA4F2FC, call => player.Waypoint = new VectorValue(call.Float(0), call.Float(1), 0));
        table.Do(0xA7E4E2D361C2627F, _ => player.Waypoint = null);
        table.Add(0x1DD1F58F493F1DA5, _ => player.Waypoint is not null);
    }
}
