using System.Text.Encodings.Web;
using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Overhears everything that leaves the resource for people, other resources or the disk: where a key must not be.</summary>
internal sealed class OutputRecorder
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly GameServer _server;
    private readonly IReadOnlyList<string> _console;
    private readonly List<string> _events = [];

    /// <summary>Listens from now on.</summary>
    public OutputRecorder(GameServer server, IReadOnlyList<string> console)
    {
        (_server, _console) = (server, console);
        string[] names = [LocalEventNames.Accepted, LocalEventNames.Created, LocalEventNames.Updated, LocalEventNames.Closed, LocalEventNames.Refused, LocalEventNames.UnitResponding];
        server.StartScript("listener", () => new ProbeScript(script =>
        {
            foreach (var name in names) script.On(name, new Action<object>(table => _events.Add(name + JsonSerializer.Serialize(table, Plain))));
        }));
    }

    /// <summary>What other resources were told.</summary>
    public IReadOnlyList<string> LocalEvents => _events;

    /// <summary>All of it, in one text.</summary>
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
