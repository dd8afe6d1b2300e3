using System.Text.Encodings.Web;
using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Records everything that leaves the resource for people, other resources or the disk, none of which may contain the API key.</summary>
internal sealed class OutputRecorder
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly GameServer _server;
    private readonly IReadOnlyList<string> _console;
    private readonly List<string> _events = [];

    /// <summary>Starts recording.</summary>
    public OutputRecorder(GameServer server, IReadOnlyList<string> console)
    {
        (_server, _console) = (server, console);
        string[] names = [LocalEventNames.Accepted, LocalEventNames.Created, LocalEventNames.Updated, LocalEventNames.Closed, LocalEventNames.CallTimes, LocalEventNames.Refused, LocalEventNames.UnitResponding, LocalEventNames.ReportJoined, LocalEventNames.ReportRefused];
        server.StartScript("listener", () => new ProbeScript(script =>
        {
            foreach (var name in names) script.On(name, new Action<object>(table => _events.Add(name + JsonSerializer.Serialize(table, Plain))));
        }));
    }

    /// <summary>The local events that other resources received.</summary>
    public IReadOnlyList<string> LocalEvents => _events;

    /// <summary>Returns everything recorded, as one text.</summary>
    public string Text() => string.Join('\n',
    [
        .. _console,
        .. _events,
        .. _server.Players.SelectMany(player => player.Chat.Select(line => line.Text)),
        .. _server.Players.SelectMany(player => player.PageMessages),
        .. _server.Players.SelectMany(player => player.Events.Select(received => received.Name + JsonSerializer.Serialize(received.Arguments, Plain))),
        .. _server.Store.Find(SandboxGame.Resource, "").Select(key => key + _server.Store.Get(SandboxGame.Resource, key)),
    ]);
}
