using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>Where this player is, and the direction that they face.</summary>
internal struct OfficerPosition
{
    private const int Circle = 360;

    /// <param name="place">The place, in metres.</param>
    /// <param name="heading">The game's heading: degrees counterclockwise from north.</param>
    public OfficerPosition(Vector3 place, float heading)
    {
        Place = place;
        Compass = Whole(-heading);
    }

    // Properties: the game's runtime does not let a method reach into a read-only field that is a struct.

    /// <summary>The place, in metres.</summary>
    public Vector3 Place { get; }

    /// <summary>The direction in whole degrees, 0 to 359, clockwise from north.</summary>
    public int Compass { get; }

    /// <summary>The direction of a call in whole degrees, 0 to 359, clockwise from straight ahead.</summary>
    public int BearingOf(CallPlace call) =>
        Whole((Math.Atan2(call.X - Place.X, call.Y - Place.Y) * 180 / Math.PI) - Compass);

    private static int Whole(double degrees) => (((int)Math.Round(degrees) % Circle) + Circle) % Circle;
}
