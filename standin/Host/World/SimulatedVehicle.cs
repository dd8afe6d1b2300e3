using StandIn.Host.Players;

namespace StandIn.Host.World;

/// <summary>A vehicle in the world, beside those that players sit in by their <see cref="SimulatedPlayer.Plate"/>. Made by <see cref="GameServer.Spawn"/>.</summary>
public sealed class SimulatedVehicle
{
    private VectorValue _position;
    private float _heading;

    internal SimulatedVehicle(int handle) => Handle = handle;

    /// <summary>The server's handle of it.</summary>
    public int Handle { get; }

    /// <summary>Its plate; the game pads it with blanks to eight characters.</summary>
    public string Plate { get; set; } = "";

    /// <summary>The number of its main paint.</summary>
    public int PrimaryColour { get; set; }

    /// <summary>The number of its second paint.</summary>
    public int SecondaryColour { get; set; }

    /// <summary>Whether its main paint is a mixed one, of which the number says nothing.</summary>
    public bool HasMixedPaint { get; set; }

    /// <summary>Who drives it, and so decides where it is; null for nobody.</summary>
    public SimulatedPlayer? Driver { get; set; }

    /// <summary>Where it is, in metres.</summary>
    public VectorValue Position
    {
        get => Driver?.Position ?? _position;
        set => _position = value;
    }

    /// <summary>Where it points, in degrees, 0 north, counter-clockwise.</summary>
    public float Heading
    {
        get => Driver?.Heading ?? _heading;
        set => _heading = value;
    }

    /// <summary>The world it is in; 0 is the common one.</summary>
    public int RoutingBucket { get; set; }
}
