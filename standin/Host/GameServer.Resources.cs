using StandIn.Host.Players;
using StandIn.Host.Resources;

namespace StandIn.Host;

/// <content>Resources: starting, stopping, and the related events (SonoranDispatch.Tests/Assumptions/LifeRules.cs).</content>
public sealed partial class GameServer
{
    private readonly List<ResourceManifest> _manifests = [];

    internal IReadOnlyList<ResourceManifest> Manifests => _manifests;

    /// <summary>Registers a resource without starting it.</summary>
    public void AddResource(ResourceManifest manifest)
    {
        if (manifest is null) throw new ArgumentNullException(nameof(manifest));
        MustBeMainThread();
        _manifests.RemoveAll(known => known.Name == manifest.Name);
        _manifests.Add(manifest);
    }

    /// <summary>Registers a resource and starts it.</summary>
    /// <returns>False if a handler of onResourceStarting cancelled, or if the resource is already running.</returns>
    public bool StartResource(ResourceManifest manifest)
    {
        AddResource(manifest);
        return StartResource(manifest.Name);
    }

    /// <summary>
    /// Starts a registered resource: the resources it depends on, onResourceStarting (can be cancelled), its server scripts, onResourceStart at once,
    /// onServerResourceStart in the next tick, then its client scripts on every client.
    /// </summary>
    /// <returns>False if a handler of onResourceStarting cancelled, if it is already running, or if it depends on a resource that cannot be started.</returns>
    public bool StartResource(string name)
    {
        MustBeMainThread();
        var manifest = Manifest(name) ?? throw new InvalidOperationException("No such resource: " + name + ".");
        if (Server.Find(name) is not null || !StartDependencies(manifest) || !Server.Trigger("onResourceStarting", name)) return false;
        var runtime = new ResourceRuntime(Server, manifest, null, ResourceFiles.ServerAssemblies(manifest));
        Server.Resources.Add(runtime);
        ScriptFiles.Load(runtime, manifest.ServerScripts, manifest.ServerFactories);
        runtime.State = "started";
        Server.Trigger("onResourceStart", name);
        Post(() => Server.Trigger("onServerResourceStart", name));
        foreach (var player in _players.ToArray()) player.Client.Start(manifest);
        return true;
    }

    /// <summary>Starts a server script that has no files.</summary>
    public bool StartScript(string resource, params Func<object>[] scripts) => StartResource(new ResourceManifest { Name = resource, ServerFactories = scripts });

    /// <summary>
    /// Stops a resource, after all that depend on it. onResourceStop is raised at once, while it still runs. After that none of its code runs.
    /// </summary>
    public void StopResource(string name)
    {
        MustBeMainThread();
        if (Server.Find(name) is not { } runtime || runtime.State == "stopping") return;
        runtime.State = "stopping";
        foreach (var dependant in Server.Resources.Where(other => other.Manifest.Dependencies.Contains(name)).Reverse().ToArray()) StopResource(dependant.ResourceName);
        Server.Trigger("onResourceStop", name);
        Server.Close(runtime);
        foreach (var player in _players.ToArray()) player.Client.Stop(name);
        Post(() => Server.Trigger("onServerResourceStop", name));
    }

    /// <summary>Stops and starts a resource. Its statics are reset. Resources that depend on it are stopped too, and not started again.</summary>
    public void RestartResource(string name)
    {
        StopResource(name);
        StartResource(name);
    }

    /// <summary>Returns "starting", "started", "stopping", "stopped", or "missing" if there is no resource of that name.</summary>
    public string ResourceState(string name) => Server.Find(name) is { } running ? running.State : Manifest(name) is not null ? "stopped" : "missing";

    /// <summary>
    /// Returns the events that a running resource's server scripts registered, which any client may trigger. Empty if it is not running.
    /// </summary>
    public IReadOnlyCollection<string> RegisteredEvents(string name) => Server.Find(name)?.Events ?? [];

    private bool StartDependencies(ResourceManifest manifest)
    {
        foreach (var needed in manifest.Dependencies)
        {
            if (ResourceState(needed) is "started" or "starting") continue;
            if (ResourceState(needed) == "stopped" && StartResource(needed)) continue;

            Options.Console("Could not start dependency " + needed + " for resource " + manifest.Name + ".\n");
            return false;
        }

        return true;
    }

    internal ResourceManifest? Manifest(string name) => _manifests.Find(manifest => manifest.Name == name);
}
