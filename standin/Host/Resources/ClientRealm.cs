extern alias client;

using System.Collections.Concurrent;
using StandIn.Host.Natives;
using StandIn.Host.Players;
using StandIn.Wire;

namespace StandIn.Host.Resources;

/// <summary>One player's client: its scripts, and what the player would see and hear.</summary>
internal sealed class ClientRealm : Realm
{
    internal ClientRealm(GameServer server, SimulatedPlayer player)
        : base(server)
    {
        Player = player;
        CommonNatives.Add(this);
        ClientNatives.Add(this);
        PageNatives.Add(this);
        BlipNatives.Add(this);
    }

    internal SimulatedPlayer Player { get; }

    internal HashSet<string> PageCallbacks { get; } = new(StringComparer.Ordinal);

    internal ConcurrentQueue<Action> Inbox { get; } = new();

    internal override IScriptRuntime NewRuntime(IScriptHost host) => new client::StandIn.Runtime.ScriptRuntime(host);

    internal override void Print(string text) => Server.Options.ClientConsole(Player, text);

    internal override string? Convar(string name) => Server.ReplicatedConvars.Contains(name) && Server.Convars.TryGetValue(name, out var value) ? value : null;

    internal override string? FilePath(ResourceManifest manifest, string file) =>
        manifest.ClientScripts.Contains(file) || manifest.Files.Contains(file) || file == "fxmanifest.lua" ? ResourceFiles.Path(manifest, file) : null;

    internal override void CallRemote(ResourceRuntime caller, string source, string canonical, byte[] arguments, int call) => Server.Post(() =>
    {
        var answer = Server.Server.CallReference(canonical, arguments);
        Inbox.Enqueue(() => caller.CompleteRemoteCall(call, answer));
    });

    /// <summary>An event from the server.</summary>
    internal void Receive(string name, byte[] payload, string source)
    {
        Player.Record(name, WireReader.UnpackArguments(payload, Wire), payload.Length);
        Trigger(name, payload, source);
    }

    /// <summary>Called for every event on this client, including those its own scripts trigger. This is how the chat box receives them all.</summary>
    protected override void Overhear(string name, byte[] payload, string source)
    {
        base.Overhear(name, payload, source);
        if (name.StartsWith("chat:", StringComparison.OrdinalIgnoreCase)) Player.Chatted(name, WireReader.UnpackArguments(payload, Wire));
    }

    internal void Start(ResourceManifest manifest)
    {
        if (!manifest.HasClient || Find(manifest.Name) is not null) return;
        Trigger("onResourceStarting", manifest.Name);
        var runtime = new ResourceRuntime(this, manifest, null, ResourceFiles.ClientAssemblies(manifest));
        Resources.Add(runtime);
        ScriptFiles.Load(runtime, manifest.ClientScripts, manifest.ClientFactories);
        Trigger("onResourceStart", manifest.Name);
        Inbox.Enqueue(() => Trigger("onClientResourceStart", manifest.Name));
    }

    internal void Stop(string resource)
    {
        if (Find(resource) is not { } runtime) return;
        Trigger("onResourceStop", resource);
        Close(runtime);

        // Queued like the start event. The stopped resource itself never receives it (citizen-resources-core, ResourceEventComponent.cpp).
        Inbox.Enqueue(() => Trigger("onClientResourceStop", resource));
    }

    internal void Tick()
    {
        for (var i = Inbox.Count; i > 0 && Inbox.TryDequeue(out var action); i--) action();
        foreach (var resource in Resources.ToArray()) resource.Tick();
    }
}
