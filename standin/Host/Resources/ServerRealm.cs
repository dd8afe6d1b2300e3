extern alias server;

using System.Globalization;
using System.Text;
using StandIn.Host.Commands;
using StandIn.Host.Http;
using StandIn.Host.Natives;
using StandIn.Host.Players;

namespace StandIn.Host.Resources;

/// <summary>The server.</summary>
internal sealed class ServerRealm : Realm
{
    private StringBuilder? _toClient;

    internal ServerRealm(GameServer server)
        : base(server)
    {
        Http = new HttpRequestGateway(server, server.Options.Http);
        CommonNatives.Add(this);
        ServerNatives.Add(this);
    }

    internal HttpRequestGateway Http { get; }

    internal override IScriptRuntime NewRuntime(IScriptHost host) => new server::StandIn.Runtime.ScriptRuntime(host);

    internal override void Print(string text)
    {
        _toClient?.Append(text);
        Server.Options.Console(text);
    }

    internal override string? Convar(string name) => Server.Convars.TryGetValue(name, out var value) ? value : null;

    internal override string? FilePath(ResourceManifest manifest, string file) => ResourceFiles.Path(manifest, file);

    internal override void CallRemote(ResourceRuntime caller, string source, string canonical, byte[] arguments, int call)
    {
        if (Server.FindPlayer(source.Substring(source.IndexOf(':') + 1)) is not { } player) return;
        player.Client.Inbox.Enqueue(() =>
        {
            var answer = player.Client.CallReference(canonical, arguments);
            Server.Post(() => caller.CompleteRemoteCall(call, answer));
        });
    }

    /// <summary>
    /// Grants an unrestricted command to everyone. If a command is registered again, the first access entry stays
    /// (SonoranDispatch.Tests/Assumptions/CommandRules.cs).
    /// </summary>
    internal void RegisterCommand(ResourceRuntime owner, string name, string reference, bool restricted, Action<int, IReadOnlyList<string>, string>? body = null)
    {
        var known = Commands.Find(name);
        if (known is null && !restricted) Server.Access.Allow(AccessControl.Everyone, "command." + name);
        Commands.Register(new RegisteredCommand(name, owner, reference, known?.Restricted ?? restricted) { Body = body });
    }

    /// <summary>Runs a line typed at the server console or executed by a resource: source 0, everything allowed.</summary>
    internal void RunConsole(string line)
    {
        var words = CommandLine.Split(line);
        if (words.Count == 0) return;
        if (Commands.Find(words[0]) is { } command) CommandTable.Run(command, 0, words, line);
        else if (!BuiltInCommands.Run(Server, words)) Print("No such command " + words[0] + ".\n");
    }

    /// <summary>Runs a line from a client. What is printed while it runs is sent back to that player.</summary>
    internal void RunFor(SimulatedPlayer player, string line)
    {
        var words = CommandLine.Split(line);
        if (words.Count == 0 || Commands.Find(words[0]) is not { } command) return;
        _toClient = new StringBuilder();
        if (Server.Access.IsAllowed(player.Principal, "command." + command.Name)) CommandTable.Run(command, player.Id, words, line);
        else Print("Access denied for command " + words[0] + ".\n");
        var printed = _toClient.ToString();
        _toClient = null;
        if (printed.Length > 0) Server.SendToClients("__cfx_internal:serverPrint", player.Id.ToString(CultureInfo.InvariantCulture), Wire.Pack(printed));
    }
}
