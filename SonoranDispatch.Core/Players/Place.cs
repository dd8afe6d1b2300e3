namespace SonoranDispatch.Players;

/// <summary>Coordinates in the game's world, in metres. A radius makes them approximate.</summary>
/// <param name="X">East, metres, finite.</param>
/// <param name="Y">North, metres, finite.</param>
/// <param name="Z">Up, metres, finite.</param>
/// <param name="Radius">The radius in metres within which the true place lies; <c>null</c> if the coordinates are exact.</param>
public sealed record Place(double X, double Y, double Z, double? Radius = null)
{
    /// <summary>The distance to another place in metres, ignoring height.</summary>
    public double DistanceTo(Place other)
    {
        var east = X - other.X;
        var north = Y - other.Y;
        return Math.Sqrt((east * east) + (north * north));
    }
}
