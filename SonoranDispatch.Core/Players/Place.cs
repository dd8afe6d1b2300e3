namespace SonoranDispatch.Players;

/// <summary>A spot in the game's world, in metres. A radius makes it approximate.</summary>
/// <param name="X">East, metres, finite.</param>
/// <param name="Y">North, metres, finite.</param>
/// <param name="Z">Up, metres, finite.</param>
/// <param name="Radius">Metres around the spot in which the true place lies; <c>null</c> where it is exact.</param>
public sealed record Place(double X, double Y, double Z, double? Radius = null)
{
    /// <summary>The distance over ground to another place, in metres; height does not count.</summary>
    public double DistanceTo(Place other)
    {
        var east = X - other.X;
        var north = Y - other.Y;
        return Math.Sqrt((east * east) + (north * north));
    }
}
