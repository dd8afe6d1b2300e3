using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Makes a place approximate before anybody keeps it: the true spot lies anywhere in the circle, and is known to nobody afterwards.</summary>
public static class ApproximatePlace
{
    /// <summary>The place, blurred.</summary>
    /// <param name="place">The true one.</param>
    /// <param name="radius">The circle's radius, metres; 0 leaves the place as it is.</param>
    /// <param name="random">Chance.</param>
    public static Place Of(Place place, double radius, IRandom random)
    {
        if (radius <= 0) return place;

        // The square root spreads the spots evenly over the circle rather than heaping them in its middle.
        var away = radius * Math.Sqrt(random.Next());
        var towards = 2 * Math.PI * random.Next();
        return new Place(place.X + (away * Math.Cos(towards)), place.Y + (away * Math.Sin(towards)), place.Z, radius);
    }
}
