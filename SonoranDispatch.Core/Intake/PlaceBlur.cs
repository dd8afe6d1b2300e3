using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Makes a place approximate before it is stored: the true place lies anywhere in the circle and cannot be recovered.</summary>
public static class PlaceBlur
{
    /// <summary>Returns an approximate place.</summary>
    /// <param name="place">The true place.</param>
    /// <param name="radius">The circle's radius in metres; 0 leaves the place unchanged.</param>
    /// <param name="random">Randomness.</param>
    public static Place Of(Place place, double radius, IRandom random)
    {
        if (radius <= 0) return place;

        // The square root distributes the results evenly over the circle instead of clustering them in the middle.
        var away = radius * Math.Sqrt(random.Next());
        var towards = 2 * Math.PI * random.Next();
        return new Place(place.X + (away * Math.Cos(towards)), place.Y + (away * Math.Sin(towards)), place.Z, radius);
    }
}
