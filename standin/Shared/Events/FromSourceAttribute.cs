namespace CitizenFX.Core;

/// <summary>Marks the parameter that receives the source of the event. It does not consume an argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromSourceAttribute : Attribute;
