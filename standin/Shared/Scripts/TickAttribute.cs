namespace CitizenFX.Core;

/// <summary>Makes a method a tick handler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class TickAttribute : Attribute;
