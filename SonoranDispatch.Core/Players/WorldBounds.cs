namespace SonoranDispatch.Players;

/// <summary>How large the game's world is taken to be: nothing happens beyond it, so a spot out there is a mistake or a lie.</summary>
public static class WorldBounds
{
    /// <summary>The farthest spot to the east, west, north or south, metres from the middle of the map.</summary>
    public const double Farthest = 20_000;

    /// <summary>The lowest spot, metres.</summary>
    public const double Lowest = -2_000;

    /// <summary>The highest spot, metres.</summary>
    public const double Highest = 10_000;

    /// <summary>Whether a spot is in it. What is not a number is not.</summary>
    public static bool Holds(double x, double y, double z) =>
        Math.Abs(x) <= Farthest && Math.Abs(y) <= Farthest && z >= Lowest && z <= Highest;
}
