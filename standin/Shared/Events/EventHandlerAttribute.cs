namespace CitizenFX.Core;

/// <summary>Makes a method an event handler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class EventHandlerAttribute : Attribute
{
    /// <summary>The event's name.</summary>
    public string Name;

    /// <summary>Handles this event.</summary>
    public EventHandlerAttribute(string name) => Name = name;
}
