using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// The functions that a resource exports, and access to the exports of others. An export is an event named __cfx_export_resource_name, which clients
/// can trigger too.
/// </summary>
public class ExportDictionary
{
    /// <summary>The exports of another resource, called by name.</summary>
    public dynamic this[string resourceName] => new ExportSet(resourceName);

    /// <summary>Exports a function.</summary>
    public void Add(string name, Delegate method)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.RegisterEvent);
        var eventName = "__cfx_export_" + runtime.Host.ResourceName + "_" + name;
        runtime.Host.CallNative(NativeHashes.RegisterEvent, [eventName]);
        runtime.Exports[eventName] = method;
    }
}
