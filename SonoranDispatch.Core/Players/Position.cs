namespace SonoranDispatch.Players;

/// <summary>Where a player is and which way they face.</summary>
/// <param name="Place">The coordinates.</param>
/// <param name="Heading">Degrees from 0 to 360: 0 is north, and values grow to the west, as in the game.</param>
public sealed record Position(Place Place, double Heading)
{
    private static readonly string[] Points = ["N", "NW", "W", "SW", "S", "SE", "E", "NE"];

    /// <summary>The heading as one of eight compass points.</summary>
    public string Compass
    {
        get
        {
            var eighth = (int)Math.Floor((((Heading % 360) + 360) % 360 / 45) + 0.5) % 8;
            return Points[eighth];
        }
    }
}
