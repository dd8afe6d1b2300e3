namespace StandIn.Host.World;

/// <summary>A blip on a player's map.</summary>
public sealed class Blip
{
    /// <summary>The position.</summary>
    public VectorValue Position { get; internal set; }

    /// <summary>The radius in metres; 0 for a point.</summary>
    public float Radius { get; internal set; }

    /// <summary>The sprite number: 1 is the plain point, 9 a circle.</summary>
    public int Sprite { get; internal set; }

    /// <summary>The colour number.</summary>
    public int Colour { get; internal set; }

    /// <summary>The opacity, 0 to 255.</summary>
    public int Alpha { get; internal set; } = 255;

    /// <summary>The scale; 1 is the default size.</summary>
    public float Scale { get; internal set; } = 1;

    /// <summary>The name in the map legend.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>True if a route to the blip is drawn.</summary>
    public bool Route { get; internal set; }

    /// <summary>The colour number of the route.</summary>
    public int RouteColour { get; internal set; }

    /// <summary>True if the blip flashes.</summary>
    public bool Flashes { get; internal set; }

    /// <summary>True if the minimap shows the blip only when it is near.</summary>
    public bool IsShortRange { get; internal set; }

    /// <summary>The drawing order: a higher priority is drawn on top.</summary>
    public int Priority { get; internal set; }

    /// <summary>The number of alpha changes so far.</summary>
    public int AlphaChanges { get; internal set; }
}
