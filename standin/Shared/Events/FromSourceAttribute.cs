namespace CitizenFX.Core;

/// <summary>Marks the parameter that receives who triggered the event; it takes no argument's place.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromSourceAttribute : Attribute;
