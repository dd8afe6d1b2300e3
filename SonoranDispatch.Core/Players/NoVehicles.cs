namespace SonoranDispatch.Players;

/// <summary>An <see cref="IVehicles"/> for a server that knows no vehicles.</summary>
public sealed class NoVehicles : IVehicles
{
    /// <summary>The only instance.</summary>
    public static NoVehicles Instance { get; } = new();

    /// <inheritdoc />
    public VehiclePosition? OwnOf(int player) => null;

    /// <inheritdoc />
    public IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres) => [];

    /// <inheritdoc />
    public VehicleDescription? LookAt(int handle) => null;
}
