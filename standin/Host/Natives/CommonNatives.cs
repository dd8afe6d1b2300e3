using System.Globalization;
using System.Text;
using StandIn.Host.Resources;
using StandIn.Host.Store;
using StandIn.Wire;

namespace StandIn.Host.Natives;

/// <summary>Natives that both sides have: events, commands, convars, resources.</summary>
internal static class CommonNatives
{
    internal static void Add(Realm realm)
    {
        var table = realm.Natives;
        var server = realm.Server;
        table.Do("REGISTER_RESOURCE_AS_EVENT_HANDLER", call => call.Resource.Register(call.Text(0)));
        table.Add("TRIGGER_EVENT_INTERNAL", call => realm.Trigger(call.Text(0), call.Packed(1), ""));
        table.Do("CANCEL_EVENT", _ => realm.Cancel());
        table.Add("WAS_EVENT_CANCELED", _ => realm.WasCancelled);
        table.Add("GET_CURRENT_RESOURCE_NAME", call => call.Resource.ResourceName);
        table.Add("GET_INVOKING_RESOURCE", call => realm.Invoking is { } other && other != call.Resource ? other.ResourceName : null);
        table.Add("GET_REGISTERED_COMMANDS", _ => WireWriter.Pack(realm.Commands.All.Select(command => new Dictionary<string, object> { ["name"] = command.Name, ["resource"] = command.Owner.ResourceName }).ToList()));
        table.Add("GET_CONVAR", call => realm.Convar(call.Text(0)) ?? call.Text(1));
        table.Add("GET_CONVAR_INT", call => realm.Convar(call.Text(0)) is { } value && int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : call.Int(1));
        table.Add("GET_CONVAR_FLOAT", call => realm.Convar(call.Text(0)) is { } value && float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : call.Float(1));
        table.Add("GET_CONVAR_BOOL", call => realm.Convar(call.Text(0)) is { } value ? value is "true" or "1" : call.Flag(1));
        table.Add("GET_RESOURCE_STATE", call => server.ResourceState(call.Text(0)));
        table.Add("GET_NUM_RESOURCES", _ => server.Manifests.Count);
        table.Add("GET_RESOURCE_BY_FIND_INDEX", call => call.Int(0) >= 0 && call.Int(0) < server.Manifests.Count ? server.Manifests[call.Int(0)].Name : null);
        table.Add("GET_NUM_RESOURCE_METADATA", call => Metadata(server, call).Count);
        table.Add("GET_RESOURCE_METADATA", call => Metadata(server, call) is var values && call.Int(2) >= 0 && call.Int(2) < values.Count ? values[call.Int(2)] : null);
        table.Add("LOAD_RESOURCE_FILE", call => server.Manifest(call.Text(0)) is { } manifest && realm.FilePath(manifest, call.Text(1)) is { } path && File.Exists(path) ? AsText(File.ReadAllBytes(path)) : null);
        table.Add("IS_ACE_ALLOWED", call => server.Access.IsAllowed("resource." + call.Resource.ResourceName, call.Text(0)));
        table.Add("PROFILER_IS_RECORDING", _ => false);
    }

    internal static void AddStore(NativeTable table, KeyValueStore store)
    {
        var searches = new Dictionary<int, Queue<string>>();
        var next = 0;
        table.Do("SET_RESOURCE_KVP", call => store.Set(call.Resource.ResourceName, call.Text(0), call.Text(1), true));
        table.Do("SET_RESOURCE_KVP_NO_SYNC", call => store.Set(call.Resource.ResourceName, call.Text(0), call.Text(1), false));
        table.Do("DELETE_RESOURCE_KVP", call => store.Set(call.Resource.ResourceName, call.Text(0), null, true));
        table.Do("DELETE_RESOURCE_KVP_NO_SYNC", call => store.Set(call.Resource.ResourceName, call.Text(0), null, false));
        table.Add("GET_RESOURCE_KVP_STRING", call => store.Get(call.Resource.ResourceName, call.Text(0)));
        table.Do("FLUSH_RESOURCE_KVP", _ => store.Flush());
        table.Add("START_FIND_KVP", call =>
        {
            // All resources share 64 searches, and a stopping resource frees none (citizen-server-impl, ResourceKvpScriptFunctions).
            if (searches.Count == 64) return -1;
            searches[++next] = new Queue<string>(store.Find(call.Resource.ResourceName, call.Text(0)));
            return next;
        });
        table.Add("FIND_KVP", call => searches.TryGetValue(call.Int(0), out var keys) && keys.Count > 0 ? keys.Dequeue() : null);
        table.Do("END_FIND_KVP", call => searches.Remove(call.Int(0)));
    }

    // The native hands out bytes up to the first zero, and the runtime decodes them as UTF-8, whatever the file starts with.
    private static string AsText(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, Array.IndexOf(bytes, (byte)0) is >= 0 and var end ? end : bytes.Length);

    private static IReadOnlyList<string> Metadata(GameServer server, NativeCall call) =>
        server.Manifest(call.Text(0)) is { } manifest && manifest.Metadata.TryGetValue(call.Text(1), out var values) ? values : [];
}
