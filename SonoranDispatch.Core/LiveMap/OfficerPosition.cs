using SonoranDispatch.Players;

namespace SonoranDispatch.LiveMap;

/// <summary>Where an officer on duty is, and what they do.</summary>
/// <param name="Player">Their server id.</param>
/// <param name="Callsign">Their unit's number; their name if they are no unit.</param>
/// <param name="Activity">The number of the call they respond to, <see cref="Free"/> or <see cref="Panic"/>.</param>
/// <param name="Place">The coordinates.</param>
public sealed record OfficerPosition(int Player, string Callsign, int Activity, Place Place)
{
    /// <summary>They respond to no call.</summary>
    public const int Free = 0;

    /// <summary>They raised a panic that is not over.</summary>
    public const int Panic = -1;

    /// <summary>The coordinates x and y in whole metres: they take three bytes each, as the game has them five.</summary>
    public IEnumerable<object> WholeMetres => [(int)Math.Round(Place.X), (int)Math.Round(Place.Y)];

    /// <summary>Counts every change of any officer; the one in which this officer moved last.</summary>
    internal long MovedIn { get; init; }

    /// <summary>The one in which their callsign or activity changed last.</summary>
    internal long NamedIn { get; init; }
}
