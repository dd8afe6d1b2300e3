namespace CitizenFX.Core;

/// <summary>Marks a method as an event handler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class EventHandlerAttribute : Attribute
{
    /// <summary>The event's name.</summary>
    public string Name;

    /// <summary>Creates a handler for this event.</summary>
    public EventHandlerAttribute(string name) => Name = name;
}
