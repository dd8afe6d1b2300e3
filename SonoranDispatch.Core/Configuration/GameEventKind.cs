namespace SonoranDispatch.Configuration;

/// <summary>What may happen in the game that is worth a call.</summary>
public enum GameEventKind
{
    /// <summary>Something blew up.</summary>
    Explosion,

    /// <summary>A shot hit something.</summary>
    Gunfire,

    /// <summary>A player died.</summary>
    Death,

    /// <summary>A vehicle was stolen.</summary>
    VehicleTheft,
}
