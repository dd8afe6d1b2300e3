namespace SonoranDispatch.Calls;

/// <summary>What is known of the vehicle that a call is about. Each text is sanitized, and empty if it is unknown.</summary>
/// <param name="Plate">The plate.</param>
/// <param name="Model">The model, by the name that players know.</param>
/// <param name="Colour">The colour, in words.</param>
public sealed record VehicleFacts(string Plate, string Model, string Colour)
{
    /// <summary>Nothing is known, or there is no vehicle.</summary>
    public static VehicleFacts None { get; } = new("", "", "");
}
