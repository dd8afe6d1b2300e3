using System.Globalization;
using System.Text;
using StandIn.Host.Players;

namespace StandIn.Host.Events;

/// <summary>
/// Events that the server sends to clients in small parts, at a limited number of bytes per second. Each goes at its own pace beside the ordinary
/// events, so a later ordinary event arrives before it (SonoranDispatch.Tests/Assumptions/LatentEventRules.cs).
/// </summary>
internal sealed class LatentEvents(GameServer server)
{
    /// <summary>The convar that switches them off. Its default is true.</summary>
    internal const string Switch = "sv_enableNetEventReassembly";

    private const int PartBytes = 1023;
    private const int MostBytes = (1 << 17) * PartBytes;
    private const int UsualPace = 25_000;

    private readonly List<(SimulatedPlayer Player, long ArrivesAt, string Name, byte[] Payload)> _onTheirWay = [];

    /// <summary>Starts to send an event. A target that is no number is an error, and an event that is too large is dropped without a word.</summary>
    internal void Send(string name, string target, byte[] payload, int bytesPerSecond)
    {
        if (server.Convars.TryGetValue(Switch, out var on) && on is "false" or "0")
        {
            server.Options.Console("warning: natives: TRIGGER_LATENT_CLIENT_EVENT_INTERNAL requires setr " + Switch + " true\n");
            return;
        }

        var id = int.Parse(target, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetByteCount(name) + 1 + sizeof(ushort) + payload.Length;
        if (bytes >= MostBytes) return;

        var pace = bytesPerSecond > 0 ? bytesPerSecond : UsualPace;
        var parts = (bytes + PartBytes - 1) / PartBytes;
        var arrivesAt = server.Clock.Milliseconds + (long)Math.Ceiling(parts * PartBytes * 1000.0 / pace);
        foreach (var player in server.Players.Where(player => id == -1 || player.Id == id)) _onTheirWay.Add((player, arrivesAt, name, payload));
    }

    /// <summary>The server is gone, and with it what it has not sent yet.</summary>
    internal void Clear() => _onTheirWay.Clear();

    /// <summary>Delivers what has arrived by now.</summary>
    internal void Tick()
    {
        if (_onTheirWay.Count == 0) return;

        var now = server.Clock.Milliseconds;
        var arrived = _onTheirWay.Where(sent => sent.ArrivesAt <= now).OrderBy(sent => sent.ArrivesAt).ToArray();
        _onTheirWay.RemoveAll(sent => sent.ArrivesAt <= now || !sent.Player.IsHere);
        foreach (var (player, _, name, payload) in arrived)
            if (player.IsHere) player.Client.Inbox.Enqueue(() => player.Client.Receive(name, payload, "net:0"));
    }
}
