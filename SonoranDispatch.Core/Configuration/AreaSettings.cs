using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("An area of the map, and the departments that serve it. A place is in the area if the polygon, a circle or a zone holds it.")]
public sealed record AreaSettings(string Id)
{
    [PointsOption("The corners of a polygon, in order: `[[-1200, -900], [300, -900], [300, 400]]`. The last corner is joined to the first. Where the lines cross each other, what they enclose twice is outside.")]
    public IReadOnlyList<AreaPoint> Points { get; init; } = [];

    [CirclesOption("Circles: `[{ \"x\": -1037, \"y\": -2737, \"radiusMetres\": 600 }]`.")]
    public IReadOnlyList<AreaCircle> Circles { get; init; } = [];

    [TextOption("Names of the game's zones, such as `Davis`, in any case. The game's server knows no zones: only a report that names its zone itself (`zone` of `createCall`) is found by one.", 80, MostEntries = 200)]
    public IReadOnlyList<string> Zones { get; init; } = [];

    [TextOption("The departments that serve the area, by their ids or names. Of each service (`departments.<id>.service`) that one of them has, only these get a call in the area that names no department itself.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];
}

/// <summary>A corner of an area.</summary>
/// <param name="X">East, metres, within <see cref="Players.WorldBounds"/>.</param>
/// <param name="Y">North, metres, within <see cref="Players.WorldBounds"/>.</param>
public readonly record struct AreaPoint(double X, double Y);

/// <summary>A circle of an area. Its line belongs to it.</summary>
/// <param name="X">East, metres, within <see cref="Players.WorldBounds"/>.</param>
/// <param name="Y">North, metres, within <see cref="Players.WorldBounds"/>.</param>
/// <param name="RadiusMetres">The radius in metres, more than 0.</param>
public readonly record struct AreaCircle(double X, double Y, double RadiusMetres);
