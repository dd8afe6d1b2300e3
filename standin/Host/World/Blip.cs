namespace StandIn.Host.World;

/// <summary>A mark on a player's map.</summary>
public sealed class Blip
{
    /// <summary>Where it stands.</summary>
    public VectorValue Position { get; internal set; }

    /// <summary>Metres around it, 0 for a point.</summary>
    public float Radius { get; internal set; }

    /// <summary>Number of the picture; 1 is the plain point, 9 a circle.</summary>
    public int Sprite { get; internal set; }

    /// <summary>Number of the colour.</summary>
    public int Colour { get; internal set; }

    /// <summary>0 to 255.</summary>
    public int Alpha { get; internal set; } = 255;

    /// <summary>Its size, 1 being the usual.</summary>
    public float Scale { get; internal set; } = 1;

    /// <summary>The name in the legend.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>True while the way to it is drawn.</summary>
    public bool Route { get; internal set; }

    /// <summary>Number of the colour of the way to it.</summary>
    public int RouteColour { get; internal set; }

    /// <summary>True while it flashes.</summary>
    public bool Flashes { get; internal set; }

    /// <summary>True where the minimap shows it only while it is near.</summary>
    public bool IsShortRange { get; internal set; }

    /// <summary>Which is drawn on top: the greater.</summary>
    public int Priority { get; internal set; }

    /// <summary>Changes of its alpha so far.</summary>
    public int AlphaChanges { get; internal set; }
}
