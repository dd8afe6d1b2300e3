using SonoranDispatch.LiveMap;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>Handles <c>/dispatch status</c>: an officer sets the status of their unit in the CAD.</summary>
/// <param name="statuses">Sets the status.</param>
/// <param name="units">Which player is which unit.</param>
/// <param name="online">Identifies players.</param>
/// <param name="locale">The texts.</param>
/// <param name="clock">The clock.</param>
public sealed class UnitStatusCommand(UnitStatuses statuses, UnitRoster units, OnlinePlayers online, Locale locale, IClock clock)
{
    private const int Most = 5;
    private const long Window = 10_000;

    private readonly PlayerRateLimiter _limiter = new(Most, Window, online, clock);

    /// <summary>Sets the status of an officer's unit.</summary>
    /// <param name="player">The officer, on duty.</param>
    /// <param name="word">The word for the status, as typed.</param>
    /// <returns>The reply.</returns>
    public string Answer(int player, string word)
    {
        if (!_limiter.TryTake(player, out _)) return locale.Text(TextKeys.ActionTooFast);
        if (units.UnitOf(player) is null) return locale.Text(TextKeys.StatusNoUnit);

        return statuses.Set(player, word)
            ? locale.Text(TextKeys.StatusSet, ("status", word))
            : locale.Text(TextKeys.StatusWords, ("words", string.Join(", ", statuses.Words)));
    }
}
