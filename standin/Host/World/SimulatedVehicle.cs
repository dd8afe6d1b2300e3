using StandIn.Host.Players;

namespace StandIn.Host.World;

/// <summary>
/// A vehicle in the world, created by <see cref="GameServer.Spawn"/>. Vehicles that players sit in through <see cref="SimulatedPlayer.Plate"/> are
/// separate.
/// </summary>
public sealed class SimulatedVehicle
{
    private VectorValue _position;
    private float _heading;

    internal SimulatedVehicle(int handle) => Handle = handle;

    /// <summary>The server's handle of the vehicle.</summary>
    public int Handle { get; }

    /// <summary>The plate. The game pads it with spaces to eight characters.</summary>
    public string Plate { get; set; } = "";

    /// <summary>The number of the primary colour.</summary>
    public int PrimaryColour { get; set; }

    /// <summary>The number of the secondary colour.</summary>
    public int SecondaryColour { get; set; }

    /// <summary>True if the primary colour is a custom colour, which the number does not describe.</summary>
    public bool HasMixedPaint { get; set; }

    /// <summary>The driver, who determines the vehicle's position; null if there is none.</summary>
    public SimulatedPlayer? Driver { get; set; }

    /// <summary>The position in metres.</summary>
    public VectorValue Position
    {
        get => Driver?.Position ?? _position;
        set => _position = value;
    }

    /// <summary>The heading in degrees: 0 is north, counter-clockwise.</summary>
    public float Heading
    {
        get => Driver?.Heading ?? _heading;
        set => _heading = value;
    }

    /// <summary>The routing bucket. 0 is the shared world.</summary>
    public int RoutingBucket { get; set; }
}
