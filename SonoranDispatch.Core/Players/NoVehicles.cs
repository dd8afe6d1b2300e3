namespace SonoranDispatch.Players;

/// <summary>A server that knows of no vehicles.</summary>
public sealed class NoVehicles : IVehicles
{
    /// <summary>The only one.</summary>
    public static NoVehicles Instance { get; } = new();

    /// <inheritdoc />
    public VehiclePosition? OwnOf(int player) => null;

    /// <inheritdoc />
    public IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres) => [];

    /// <inheritdoc />
    public VehicleDescription? LookAt(int handle) => null;
}
