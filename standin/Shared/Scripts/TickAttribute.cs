namespace CitizenFX.Core;

/// <summary>Marks a method as a tick handler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class TickAttribute : Attribute;
