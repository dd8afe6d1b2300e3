using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// A script's event handlers, case-insensitive. Accessing a name registers it with the host: from then on any client may trigger it.
/// </summary>
public class EventHandlerDictionary : Dictionary<string, EventHandlerEntry>
{
    private static readonly HashSet<string> Protected = new(StringComparer.OrdinalIgnoreCase) { "playerConnecting", "playerDropped", "playerJoining" };

    /// <summary>The handlers of one event. The setter does nothing. It exists so that += compiles.</summary>
    public new EventHandlerEntry this[string key]
    {
        get
        {
            var lower = Lower(key);
            if (TryGetValue(lower, out var known)) return known;
            var entry = new EventHandlerEntry(key);
            base.Add(lower, entry);
            RuntimeSlot.RequireForNative(NativeHashes.RegisterEvent).Host.CallNative(NativeHashes.RegisterEvent, [key]);
            return entry;
        }

        set
        {
        }
    }

    /// <summary>Adds a handler.</summary>
    public void Add(string key, Delegate value) => this[key] += value;

    internal Task Invoke(ScriptRuntime runtime, string eventName, string source, object?[] arguments)
    {
        if (Count == 0 || !TryGetValue(Lower(eventName), out var entry)) return CompletedTask.Task;
        if (source.StartsWith("net:", StringComparison.Ordinal) && Protected.Contains(eventName)) return CompletedTask.Task;
        return entry.Invoke(runtime, source, arguments);
    }

    // Like the real dictionary, lower-cases in the current culture: on a Turkish server a name with a capital I that was registered under another
    // culture is not found.
    private static string Lower(string name) => name.ToLower(System.Globalization.CultureInfo.CurrentCulture);
}
