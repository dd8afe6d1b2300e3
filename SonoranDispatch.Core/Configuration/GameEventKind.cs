namespace SonoranDispatch.Configuration;

/// <summary>The game events that can create a call.</summary>
public enum GameEventKind
{
    /// <summary>An explosion.</summary>
    Explosion,

    /// <summary>A shot hit something.</summary>
    Gunfire,

    /// <summary>A player died.</summary>
    Death,

    /// <summary>A vehicle was stolen.</summary>
    VehicleTheft,
}
