using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// The handlers of one event. A handler that throws, also during the conversion of its arguments, is removed permanently (citizenfx
/// clrcore/EventHandlerDictionary.cs).
/// </summary>
public class EventHandlerEntry
{
    private readonly string _eventName;
    private readonly List<Delegate> _handlers = [];

    /// <summary>Creates an entry for this event name.</summary>
    public EventHandlerEntry(string eventName) => _eventName = eventName;

    /// <summary>Adds a handler.</summary>
    public static EventHandlerEntry operator +(EventHandlerEntry entry, Delegate deleg)
    {
        entry._handlers.Add(deleg);
        return entry;
    }

    /// <summary>Removes a handler.</summary>
    public static EventHandlerEntry operator -(EventHandlerEntry entry, Delegate deleg)
    {
        entry._handlers.Remove(deleg);
        return entry;
    }

    internal async Task Invoke(ScriptRuntime runtime, string source, object?[] arguments)
    {
        foreach (var handler in _handlers.ToArray())
        {
            try
            {
                var passed = Arguments.For(handler.Method, arguments, source);
                if (handler.DynamicInvoke(passed) is Task task) await task;
            }
            catch (Exception e)
            {
                _handlers.Remove(handler);
                runtime.Host.HandlerRemoved(_eventName, e);
            }
        }
    }
}
