using SonoranDispatch.Calls;

namespace SonoranDispatch.Configuration;

/// <summary>Which things that happen in the game raise a call by themselves, and when they do not.</summary>
/// <param name="Alerts">By what happened.</param>
/// <param name="ExemptOfficers">Whether officers on duty never raise one.</param>
/// <param name="JoinGraceSeconds">How long after joining a player raises none.</param>
/// <param name="QuietZones">Circles in which nothing is reported: shooting ranges, film sets.</param>
/// <param name="QuietWeapons">Names of weapons that nobody hears, besides those that make no noise anyway.</param>
/// <param name="QuietExplosions">The game's numbers of explosions that are none to a witness: smoke, flares, hydrants.</param>
/// <param name="TheftEvents">Names of events by which another resource says that the player behind them stole a vehicle.</param>
public sealed record GameSettings(
    IReadOnlyDictionary<GameHappening, GameAlertSettings> Alerts,
    bool ExemptOfficers,
    int JoinGraceSeconds,
    IReadOnlyList<Place> QuietZones,
    IReadOnlyList<string> QuietWeapons,
    IReadOnlyList<string> QuietExplosions,
    IReadOnlyList<string> TheftEvents);
