namespace SonoranDispatch.Players;

/// <summary>The bounds of the game's world. Nothing happens outside, so coordinates there are wrong or forged.</summary>
public static class WorldBounds
{
    /// <summary>The maximum distance to the east, west, north or south of the map's centre, in metres.</summary>
    public const double Farthest = 20_000;

    /// <summary>The minimum height, in metres.</summary>
    public const double Lowest = -2_000;

    /// <summary>The maximum height, in metres.</summary>
    public const double Highest = 10_000;

    /// <summary>Returns whether coordinates lie inside the bounds. False if one of them is not a number.</summary>
    public static bool Holds(double x, double y, double z) =>
        Math.Abs(x) <= Farthest && Math.Abs(y) <= Farthest && z >= Lowest && z <= Highest;
}
